import {
  ALONE,
  ALWAYS,
  ASK,
  FOR_GOOD,
  framedBy,
  type Hosted,
  HSTS,
  isForFrames,
  isForGood
} from './headers.ts'

/**
 * `.htaccess` for Apache 2.4: it lies among the files, so uploading the folder is all there is to do.
 * Only what a host usually lets such a file say; where a module is missing, its part is left out.
 */
export function apacheFile(hosted: Hosted): string {
  const { base, pages, scripts } = hosted
  const start = literal(base)
  // Apache names a folder's page once it has found it.
  const framed = pages.filter(isForFrames).map(page => `${literal(page)}(index\\.html)?`)
  const forGood = [...scripts.filter(isForGood).map(literal), '_astro/.*', 'previews/.*']
  const shared = [...scripts.map(literal), '_astro/.*', ...framed]
  return `# Made by the build from content/site.md, for Apache 2.4.
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
<IfModule mod_mime.c>
AddType text/javascript .js
AddType font/woff2 .woff2
</IfModule>
<IfModule mod_alias.c>
RedirectMatch 404 "^${start}(_headers|_redirects|\\.htaccess)$"
</IfModule>
<IfModule mod_deflate.c>
<IfModule mod_filter.c>
AddOutputFilterByType DEFLATE text/html text/css text/plain text/javascript application/xml image/svg+xml
</IfModule>
</IfModule>
<IfModule mod_headers.c>
${Object.entries(ALWAYS)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join('\n')}
Header always set Strict-Transport-Security "${HSTS}" "expr=%{HTTPS} == 'on'"
Header always set Content-Security-Policy "${ALONE}"
${when(framed, `Header always set Content-Security-Policy "${framedBy(hosted)}"`)}
Header set Cache-Control "${ASK}"
${when(forGood, `Header set Cache-Control "${FOR_GOOD}"`)}
${when(shared, 'Header always set Access-Control-Allow-Origin "*"')}
</IfModule>
`

  function when(paths: readonly string[], line: string): string {
    if (paths.length === 0) return '# No page for frames.'
    return `${line} "expr=%{REQUEST_URI} =~ m#^${start}(${paths.join('|')})$#"`
  }
}

/** As a regular expression. */
function literal(text: string): string {
  return text.replace(/[.+]/g, '\\$&')
}
