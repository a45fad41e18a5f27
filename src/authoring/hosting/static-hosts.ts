import {
  ALONE,
  ALWAYS,
  ASK,
  FOR_GOOD,
  framedBy,
  type Headers,
  type Hosted,
  HSTS,
  isForFrames,
  isForGood,
  NO_FRAMES
} from './headers.ts'

/**
 * `_headers` for Netlify and Cloudflare Pages. No two rules set the same header for one address: the
 * one host would take the last, the other would join them. So pages that stay out of frames are
 * named, and what is left (files, lost addresses) has the old header against frames. Both hosts let
 * browsers ask anew for whatever has no rule about caching.
 */
export function headersFile(hosted: Hosted): string {
  const { base, pages, scripts } = hosted
  const framed = { 'Content-Security-Policy': framedBy(hosted) }
  const alone = { 'Content-Security-Policy': ALONE }
  const cached = { 'Cache-Control': FOR_GOOD }
  const shared = { 'Access-Control-Allow-Origin': '*' }
  const every = {
    ...ALWAYS,
    'Strict-Transport-Security': HSTS,
    [NO_FRAMES[0]]: NO_FRAMES[1]
  }
  return [
    `# Made by the build from content/site.md. Netlify and Cloudflare Pages read it.\n`,
    rule(`${base}*`, every),
    ...places(pages).map(page => rule(base + page, isForFrames(page) ? framed : alone)),
    rule(`${base}_astro/*`, { ...cached, ...shared }),
    rule(`${base}previews/*`, cached),
    // Said aloud: a worker that a host keeps for a day would keep its build for a day.
    rule(`${base}sw.js`, { 'Cache-Control': ASK }),
    ...scripts.map(file => rule(base + file, isForGood(file) ? { ...cached, ...shared } : shared))
  ].join('\n')
}

/** The hundreds of pages for previews share one rule. */
function places(pages: readonly string[]): readonly string[] {
  const named = pages.map(page => page.replace(/(^|\/)result\/.*$/, '$1result/*'))
  return [...new Set(named)].sort()
}

function rule(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  return [`${path}\n`, ...lines].join('')
}

/**
 * `_redirects` for the same hosts: they serve the folder at their root, the pages expect it below
 * the site's path. At the root of a host nothing has to be led anywhere.
 */
export function redirectsFile({ base }: Hosted): string | null {
  if (base === '/') return null
  return `/ ${base} 302\n${base}* /:splat 200\n`
}
