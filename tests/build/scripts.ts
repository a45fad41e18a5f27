import { imports, parseText } from '../house/code.ts'
import { type Element, textOf } from './html.ts'
import { local, type Page, text } from './site.ts'

/** Types under which a browser runs what stands in a script element. */
const executable = new Set(['', 'module', 'text/javascript', 'application/javascript', 'importmap'])

/** Attributes of an Astro island that name modules. */
const islandModules = ['component-url', 'renderer-url', 'before-hydration-url']

export function isExecutable({ name, attributes }: Element): boolean {
  return name === 'script' && executable.has((attributes.type ?? '').toLowerCase())
}

export function inlineScripts({ all }: Page): readonly string[] {
  return all.filter(one => isExecutable(one) && one.attributes.src === undefined).map(textOf)
}

/**
 * Script files that run, or are fetched, before anything is asked for: those the page names
 * and everything they import statically. Paths below dist.
 */
export function scriptsAtStart(page: Page): readonly string[] {
  const inline = inlineScripts(page).flatMap(code => staticImports(page.file, code))
  const queue = [...page.all.flatMap(element => named(page.file, element)), ...inline]
  const found = new Set<string>()
  for (const file of queue) {
    if (found.has(file)) continue
    found.add(file)
    queue.push(...staticImports(file, text(file)))
  }
  return [...found].sort()
}

function named(from: string, element: Element): readonly string[] {
  const { attributes } = element
  const preload = /\b(modulepreload|preload|prefetch)\b/.test(attributes.rel ?? '')
  const addresses = [
    isExecutable(element) && attributes.src,
    element.name === 'link' && preload && /\.m?js$/.test(attributes.href ?? '') && attributes.href,
    ...islandModules.map(name => element.name === 'astro-island' && attributes[name])
  ]
  return addresses.flatMap(address => (address ? (local(from, address) ?? []) : []))
}

function staticImports(from: string, code: string): readonly string[] {
  return imports(parseText('built.js', code))
    .filter(one => !one.dynamic)
    .flatMap(one => local(from, one.from) ?? [])
}
