import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Element, elements, parseHtml } from './html.ts'

/** Directive → sources, of the policy in a page. */
export function policyIn(all: readonly Element[]): Readonly<Record<string, string>> {
  const meta = all.find(({ attributes }) => attributes['http-equiv'] !== undefined)
  const directives = (meta?.attributes.content ?? '').split(';').map(one => one.trim())
  return Object.fromEntries(
    directives.map(one => [one.split(' ')[0] ?? '', one.replace(/^\S+\s*/, '')])
  )
}

/** Every element of a page of a site that stands in a folder of its own. */
export function read(site: string, file: string): readonly Element[] {
  return elements(parseHtml(readFileSync(join(site, file), 'utf8')))
}
