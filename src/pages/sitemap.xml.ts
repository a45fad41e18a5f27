import type { APIRoute } from 'astro'
import { type Place, places } from '../layouts/places.ts'

/** The pages that search engines may list: every quiz's own, with what it is in other languages. */
export const GET: APIRoute = () => {
  const entries = places().map(entryOf).join('\n')
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } }
  )
}

function entryOf({ site, path, languages }: Place): string {
  const address = (below: string) => new URL(import.meta.env.BASE_URL + below, site.url).href
  const others = languages.length > 1 ? languages : []
  const links = others.map(
    other =>
      `<xhtml:link rel="alternate" hreflang="${other.locale}" href="${address(other.path)}"/>`
  )
  return `<url><loc>${address(path)}</loc>${links.join('')}</url>`
}
