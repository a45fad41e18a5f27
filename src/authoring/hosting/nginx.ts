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
  isForGood
} from './headers.ts'

const SHARED: Headers = { 'Access-Control-Allow-Origin': '*' }

/**
 * Lines for nginx, to be included in a `server`. A `location` that adds a header forgets those from
 * around it, so each one says all of them.
 */
export function nginxFile(hosted: Hosted): string {
  const { base, pages, scripts } = hosted
  const folder = base.slice(0, -1)
  const alone = { 'Cache-Control': ASK, 'Content-Security-Policy': ALONE }
  const framed = { ...SHARED, 'Cache-Control': ASK, 'Content-Security-Policy': framedBy(hosted) }
  const cached = { 'Cache-Control': FOR_GOOD, 'Content-Security-Policy': ALONE }
  return `# Made by the build from content/site.md. Write inside your server { }:  include /path/to/this/nginx.conf;
# The built files lie in the server's root${base === '/' ? '' : `, in ${base}`}.
set $quiz_hsts "";
if ($https = on) { set $quiz_hsts "${HSTS}"; }
${base === '/' ? '' : `location = ${folder} { absolute_redirect off; return 301 ${base}; }\n`}
location ^~ ${base} {
  index index.html;
  absolute_redirect off;
  charset utf-8;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/plain text/javascript application/javascript application/json application/xml image/svg+xml;
  error_page 403 404 =404 ${base}404.html;
${headers('  ', alone)}
${[
  // The page alone, which is what a folder's address leads to; not what may stand below it.
  ...pages.filter(isForFrames).map(page => location(`= ${base}${page}index.html`, framed)),
  location(`^~ ${base}_astro/`, { ...cached, ...SHARED }),
  location(`^~ ${base}previews/`, cached),
  ...scripts.map(file =>
    location(`= ${base}${file}`, { ...(isForGood(file) ? cached : alone), ...SHARED })
  ),
  // Meant for other hosts.
  ...['_headers', '_redirects', '.htaccess'].map(
    file => `  location = ${base}${file} { return 404; }`
  )
].join('\n')}
}
`
}

function location(which: string, more: Headers): string {
  return `  location ${which} {\n${headers('    ', more)}\n  }`
}

function headers(indent: string, more: Headers): string {
  const lines = Object.entries({ ...ALWAYS, ...more }).map(([name, value]) =>
    add(name, `"${value}"`)
  )
  return [...lines, add('Strict-Transport-Security', '$quiz_hsts')].join('\n')

  /** `always`: with an error, too; but an error is never kept for good. */
  function add(name: string, value: string): string {
    return `${indent}add_header ${name} ${value}${name === 'Cache-Control' ? '' : ' always'};`
  }
}
