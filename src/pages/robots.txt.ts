import type { APIRoute } from 'astro'
import { loadContent } from '../authoring/load.ts'

/** Everybody may read everything: what search engines should leave out says so itself. */
export const GET: APIRoute = () => {
  const content = loadContent(import.meta.env.DEV)
  const map = content.ok ? new URL(`${import.meta.env.BASE_URL}sitemap.xml`, content.site.url) : ''
  return new Response(`User-agent: *\nAllow: /\n${map && `Sitemap: ${map}\n`}`)
}
