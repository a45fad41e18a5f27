import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { loadContent } from '../load.ts'
import { apacheFile } from './apache.ts'
import { basePath } from './base.ts'
import type { Hosted } from './headers.ts'
import { nginxFile } from './nginx.ts'
import { cleanPolicies, offlineWorker } from './offline.ts'
import { listOf } from './old-files.ts'
import { headersFile, redirectsFile } from './static-hosts.ts'

/** Writes what each kind of host has to be told beside the built pages. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir, pages }) =>
        writeAll(
          fileURLToPath(dir),
          pages.map(({ pathname }) => pathname)
        )
    }
  }
}

async function writeAll(dist: string, pathnames: readonly string[]) {
  const content = loadContent(false)
  if (!content.ok) return
  const hosted: Hosted = {
    base: basePath(content.site.url),
    pages: pathnames.map(path => path.replace(/^404\/?$/, '404.html')).sort(),
    hosts: content.site.embed.hosts,
    scripts: readdirSync(dist).filter(file => /^embed\.(?:[\d.]+\.)?js$/.test(file))
  }
  const redirects = redirectsFile(hosted)
  write(join(dist, '_headers'), headersFile(hosted))
  if (redirects !== null) write(join(dist, '_redirects'), redirects)
  write(join(dist, '.htaccess'), apacheFile(hosted))
  write(join(dist, 'files.json'), listOf(dist))
  cleanPolicies(dist)
  write(join(dist, 'sw.js'), await offlineWorker(dist))
  // Not among the files that everybody can read: nginx is told where it is.
  write(join(dist, '..', 'hosting', 'nginx.conf'), nginxFile(hosted))
}

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
