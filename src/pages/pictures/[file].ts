import { readFileSync } from 'node:fs'
import type { APIRoute } from 'astro'
import { loadContent } from '../../authoring/load.ts'

/** The coach's pictures, as they lie in `content/pictures`. */
export function getStaticPaths() {
  const content = loadContent(import.meta.env.DEV)
  if (!content.ok) return []
  const { portrait, logo } = content.site
  const files = [portrait, logo].flatMap(one => (one === undefined ? [] : [one.file]))
  return [...new Set(files)].map(file => ({ params: { file } }))
}

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(`content/pictures/${params.file}`))
