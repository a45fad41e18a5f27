import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oneFile } from './one-file.ts'

/** Left out: what stands in other people's pages, what only robots read, and coaches' own tools. */
const OUT =
  /(^|\/)(?:404\.html|result\/[^/]+\/index\.html|(?:embed|brand|embed-code)\/index\.html)$/

/** The files that a workshop needs without a network, as `[path, hash]`. */
export function filesToKeep(dist: string): readonly (readonly [string, string])[] {
  return globSync(['**/index.html', '_astro/*', 'pictures/*', 'icon.svg'], { cwd: dist })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => !OUT.test(file))
    .sort()
    .map(file => [addressOf(file), hashOf(join(dist, file))])
}

/** A page's address is that of its folder. */
function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1')
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)
}

/**
 * A page's policy can only be added to, and `'none'` beside another word is a mistake that browsers
 * complain of: on the pages that start the worker, what they may make is all that is named.
 */
export function cleanPolicies(dist: string): void {
  for (const page of globSync('**/workshop/index.html', { cwd: dist })) {
    const file = join(dist, page)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace("trusted-types 'none' ", 'trusted-types '))
  }
}

/** The service worker with its list: another build is another script, which is how browsers notice. */
export async function offlineWorker(dist: string): Promise<string> {
  const files = filesToKeep(dist)
  return `self.keptFiles=${JSON.stringify(files)};\n${await oneFile('src/offline/worker.ts', 'OfflineWorker')}`
}
