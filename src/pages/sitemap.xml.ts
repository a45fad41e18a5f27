import type { APIRoute } from 'astro'
import { loadContent } from '../authoring/load.ts'

/** The pages that search engines may list: every quiz's own. */
export const GET: APIRoute = () => {
  const content = loadContent(import.meta.env.DEV)
  const addresses = content.ok
    ? content.quizzes.map(quiz => {
        const path = quiz === content.main ? '' : `${quiz.id}/`
        return new URL(import.meta.env.BASE_URL + path, content.site.url).href
      })
    : []
  const entries = addresses.map(address => `<url><loc>${address}</loc></url>`).join('\n')
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } }
  )
}
