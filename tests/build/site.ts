import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { dist } from '../../scripts/paths.ts'
import { type Element, elements, parseHtml, textOf } from './html.ts'

if (!existsSync(join(dist, 'index.html')))
  throw new Error('These tests look at the built site: run `npm run build` first.')

/** Files of the build that match, as paths below dist with forward slashes. */
export function built(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: dist })
    .map(file => file.replaceAll('\\', '/'))
    .sort()
}

export function bytes(file: string): Buffer {
  return readFileSync(join(dist, file))
}

export function text(file: string): string {
  return bytes(file).toString()
}

export function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length
}

export interface Page {
  readonly file: string
  readonly all: readonly Element[]
}

/** A page for a preview of one shape: hundreds, which tests/build/previews.test.ts finds alike. */
export const previewPage = /(^|\/)result\/[^/]+\/index\.html$/
const alike = built('**/*.html').filter(file => previewPage.test(file))

/** Every page; of those for previews only the first and the last. */
export const pages: readonly Page[] = built('**/*.html')
  .filter(file => !alike.slice(1, -1).includes(file))
  .map(file => ({ file, all: elements(parseHtml(text(file))) }))

export function page(file: string): Page {
  const found = pages.find(one => one.file === file)
  if (!found) throw new Error(`The build has no ${file}`)
  return found
}

/** The path below dist that an address in a file names; null if it is not on this site. */
export function local(from: string, address: string): string | null {
  if (/^([a-z]+:|\/\/)/i.test(address)) return null
  const path = address.replace(/[?#].*$/, '')
  const file = posix.normalize(posix.join(path.startsWith('/') ? '' : posix.dirname(from), path))
  return file.replace(/^\//, '')
}

/** Inline styles of a page, in the order in which they stand. */
export function inlineStyles({ all }: Page): readonly string[] {
  return all.filter(({ name }) => name === 'style').map(textOf)
}

/** Style sheets that a page links to, as paths below dist. */
export function linkedStyles({ file, all }: Page): readonly string[] {
  return all
    .filter(({ name, attributes }) => name === 'link' && attributes.rel === 'stylesheet')
    .flatMap(({ attributes }) => local(file, attributes.href ?? '') ?? [])
}
