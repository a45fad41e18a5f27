import type { APIRoute } from 'astro'
import { loadContent } from '../authoring/load.ts'
import { NETLIFY_FIELDS, NETLIFY_FILE, NETLIFY_FORM } from '../contact/adapters/netlify.ts'

/** Only for Netlify, which learns a form's fields from a file of the site when it is deployed. */
export function getStaticPaths() {
  const content = loadContent(import.meta.env.DEV)
  const adapter = content.ok ? content.site.contact?.endpoint.adapter : undefined
  return adapter === 'netlify' ? [{ params: { fields: NETLIFY_FILE.replace('.html', '') } }] : []
}

export const GET: APIRoute = () =>
  new Response(skeleton(), { headers: { 'content-type': 'text/html; charset=utf-8' } })

/** Nobody is meant to see it; a trap is left out, because Netlify would drop what falls into it. */
function skeleton(): string {
  const fields = NETLIFY_FIELDS.map(name => `<input name="${name}">`)
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    '<meta name="robots" content="noindex"><title>Fields of the contact form</title></head>',
    `<body><form name="${NETLIFY_FORM}" method="post" data-netlify="true" hidden>`,
    ...fields,
    '</form></body></html>'
  ].join('\n')
}
