import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/authoring/read.ts'
import type { Element } from './html.ts'
import { inlineScripts } from './scripts.ts'
import { inlineStyles, type Page, pages } from './site.ts'

const content = readContent('content')
if (!content.ok) throw new Error('The content does not pass its checks.')
const address = content.site.url

type Policy = Readonly<Record<string, readonly string[]>>

const every = pages.map(one => [one.file, one] as const)
/** What a policy must stand before, because it does not govern what came earlier. */
function isGoverned({ name, attributes }: Element): boolean {
  if (name === 'link') return /stylesheet|modulepreload/.test(attributes.rel ?? '')
  return ['script', 'style', 'body'].includes(name)
}

function isPolicy({ name, attributes }: Element): boolean {
  return name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy'
}

function policyOf({ all }: Page): Policy {
  const content = all.find(isPolicy)?.attributes.content ?? ''
  return Object.fromEntries(
    content
      .split(';')
      .map(directive => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources])
  )
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

/** The one page that starts a worker, and may make the one address which that takes. */
const isWorkshop = ({ file }: Page) => /(^|\/)workshop\/index\.html$/.test(file)

describe.each(every)('the policy of %s', (_, page) => {
  const policy = policyOf(page)

  it('stands before everything it governs', () => {
    const at = page.all.findIndex(isPolicy)
    expect(at).toBeGreaterThanOrEqual(0)
    expect(page.all.slice(0, at).filter(isGoverned)).toEqual([])
  })

  it('starts from nothing and asks for Trusted Types', () => {
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': isWorkshop(page) ? ['offline'] : ["'none'"]
    })
  })

  it('lets only the page for workshops start a worker', () => {
    expect(policy['worker-src']).toEqual(isWorkshop(page) ? ["'self'"] : undefined)
  })

  it('has no unsafe word, no wildcard and no plain http', () => {
    const words = Object.values(policy).flat()
    expect(words.filter(word => /unsafe|\*|^http:/i.test(word))).toEqual([])
    expect(policy['script-src']?.filter(word => /^[a-z]+:$/i.test(word))).toEqual([])
  })

  it('knows every inline script and style by its hash', () => {
    const scripts = inlineScripts(page).map(hashOf)
    const styles = inlineStyles(page).map(hashOf)
    expect(policy['script-src']).toEqual(expect.arrayContaining(scripts))
    expect(policy['style-src']).toEqual(expect.arrayContaining(styles))
  })
})

describe.each(every)('the markup of %s', (_, { all }) => {
  const attributes = all.flatMap(({ name, attributes }) =>
    Object.entries(attributes).map(([key, value]) => ({ name, key, value }))
  )
  const show = ({ name, key, value }: (typeof attributes)[number]) => `${name} ${key}="${value}"`

  it('has no style attribute, no event handler and no script address', () => {
    const bad = attributes.filter(
      ({ key, value }) =>
        key === 'style' ||
        /^on/.test(key) ||
        key === 'srcdoc' ||
        /^[\s\p{Cc}]*(javascript|vbscript|data:text\/html)/iu.test(value)
    )
    expect(bad.map(show)).toEqual([])
  })

  it('fetches nothing from another host', () => {
    const foreign = attributes.filter(
      ({ name, key, value }) => fetches(name, key) && isForeign(value)
    )
    const kept = foreign.filter(({ name }) => name !== 'link')
    const links = all.filter(
      ({ name, attributes: { rel = '', href = '' } }) =>
        name === 'link' && !/^(canonical|alternate|me|author|license)$/.test(rel) && isForeign(href)
    )
    expect([...kept.map(show), ...links.map(({ attributes: { href } }) => href)]).toEqual([])
  })

  it('opens no window that can reach back', () => {
    const blank = all.filter(
      ({ attributes: { target, rel = '' } }) => target === '_blank' && !/\bnoopener\b/.test(rel)
    )
    expect(blank).toEqual([])
  })
})

describe('links to other hosts', () => {
  const { hostname } = new URL(address)
  const others = pages.flatMap(({ file, all }) =>
    all
      .filter(({ name, attributes: { href = '' } }) => name === 'a' && isForeign(href))
      .filter(({ attributes: { href = '' } }) => new URL(href, address).hostname !== hostname)
      .map(({ attributes: { href, rel = '' } }) => ({ file, href, rel }))
  )

  it('tell them nothing of where the visitor was (S9)', () => {
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter(({ rel }) => !/noopener noreferrer/.test(rel))).toEqual([])
  })
})

function fetches(name: string, key: string): boolean {
  if (name === 'a' || name === 'meta') return false
  return /^(src|srcset|href|poster|data|action|formaction|xlink:href|.*-url)$/.test(key)
}

function isForeign(address: string): boolean {
  return /^\s*(https?:)?\/\//i.test(address)
}
