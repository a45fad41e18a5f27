import { describe, expect, it } from 'vitest'
import { newerIn } from './newer.ts'
import { built, inlineStyles, pages, text } from './site.ts'

/** Newer, but used only where the browser has it: with the reason. */
const asked: Readonly<Record<string, string>> = {
  '.isWellFormed': '@scure/base asks whether texts have it, and has its own way where not'
}

/** The oldest versions that docs/browsers.md names cannot be run here; this holds what they would have to read. */
describe('scripts for the oldest browsers', () => {
  it.each(built('**/*.js'))('%s asks for nothing newer than ES2023', file => {
    expect(newerIn(text(file)).filter(name => !(name in asked))).toEqual([])
  })

  it.each([
    'Object.groupBy(all, one => one.id)',
    'const { promise } = Promise.withResolvers()',
    'mine.isSubsetOf(theirs)',
    'text.toWellFormed()',
    '/[\\p{L}--[a-z]]/v.test(text)',
    '/a(?i:b)/.test(text)',
    'using file = open()',
    'import words from "./words.json" with { type: "json" }'
  ])('would notice %s', code => {
    expect(newerIn(code)).toHaveLength(1)
  })

  it.each([
    'all.toSorted().at(-1)',
    'all.findLast(one => one.map(two => two.id))',
    '/(?:a)(?<!b)/u.test(text)'
  ])('would let %s pass', code => {
    expect(newerIn(code)).toEqual([])
  })
})

/** Every opened block of a style sheet with the blocks around it, and what stands in it by itself. */
function blocks(css: string) {
  const open: string[] = []
  return css.split(/(?<=[{}])/).flatMap(part => {
    const around = [...open]
    const [, words = ''] = /([^;{}]*)[{}]$/.exec(part) ?? []
    if (part.endsWith('{')) open.push(words.trim())
    else open.pop()
    return [{ text: part, around, opens: part.endsWith('{') }]
  })
}

const isRule = (words: string) => !words.startsWith('@')

function nestedIn(css: string): readonly string[] {
  return blocks(css).flatMap(({ text, around, opens }) =>
    opens && around.some(isRule) ? [text] : []
  )
}

/** Colours of dark mode, where nothing asks first whether the browser knows them. */
function unasked(css: string): readonly string[] {
  return blocks(css)
    .filter(({ opens, text }) => !opens && /light-dark\(|\(\s*from /.test(text))
    .filter(({ around }) => !around.some(words => words.startsWith('@supports')))
    .map(({ text }) => text)
}

describe('styles for the oldest browsers', () => {
  const linked = built('**/*.css').map(text)
  const styles = [...new Set([...pages.flatMap(inlineStyles), ...linked])]

  it('have no nested rules, and dark colours only where a browser knows them', () => {
    expect(styles.length).toBeGreaterThan(0)
    expect(styles.flatMap(nestedIn)).toEqual([])
    expect(styles.flatMap(unasked)).toEqual([])
  })

  it('would be noticed otherwise', () => {
    expect(nestedIn('a{color:red;&:hover{color:blue}}@media print{a{color:red}}')).toHaveLength(1)
    expect(nestedIn('a{@media print{color:red}}')).toHaveLength(1)
    expect(unasked(':root{color:light-dark(red,blue)}')).toHaveLength(1)
    expect(unasked('@supports (x:y){:root{color:oklch(from red l c h)}}')).toEqual([])
  })
})
