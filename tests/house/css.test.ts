import { describe, expect, it } from 'vitest'
import { files, read } from './files.ts'

/** Physical on purpose, with the reason; a declaration here must still be found. */
const exceptions: Readonly<Record<string, string>> = {}

const property =
  /^((scroll-)?(margin|padding)-(left|right)|border-(left|right)(-.*)?|border-(top|bottom)-(left|right)-radius|left|right)$/
const sided =
  /^(float|clear|text-align|text-align-last|justify-content|justify-items|justify-self)$/
const fourSides = /^((scroll-)?(margin|padding)|inset|border-(width|style|color))$/

interface Declaration {
  readonly name: string
  readonly value: string
}

function stylesOf(file: string): string {
  const text = read(file)
  if (!file.endsWith('.astro')) return text
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(match => match[1]).join('\n')
}

function declarations(css: string): readonly Declaration[] {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/[;{}]/)
    .flatMap(part => {
      const [, name, value] = /^\s*([a-z-]+)\s*:\s*([\s\S]+)$/.exec(part) ?? []
      return name && value ? [{ name, value: value.trim() }] : []
    })
}

/** `a b c d` with b and d unlike: the two sides differ, and stay where they are in right-to-left. */
function differs(value: string): boolean {
  const [, right, , left] = value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
  return left !== undefined && left !== right
}

function isPhysical({ name, value }: Declaration): boolean {
  if (property.test(name)) return true
  if (sided.test(name)) return /\b(left|right)\b/.test(value)
  return fourSides.test(name) && differs(value)
}

function physical(css: string): readonly string[] {
  return declarations(css)
    .filter(isPhysical)
    .map(({ name, value }) => `${name}: ${value}`)
}

/** Custom properties that are read without a second choice. */
function readIn(css: string): readonly string[] {
  return [...css.matchAll(/var\(\s*(--[a-z-]+)\s*\)/g)].map(([, name]) => name ?? '')
}

/** Set in a style sheet, or on an element by script. */
function isSet(name: string, code: string): boolean {
  return new RegExp(`${name}['"]?\\]?\\s*:`).test(code)
}

describe('styles', () => {
  // A declaration with one that nobody sets is dropped whole, and silently.
  it('read only custom properties that something sets', () => {
    const sheets = files(/^src\/.*\.(css|astro)$/)
    const code = files(/^src\/.*\.(css|astro|tsx?)$/)
      .map(read)
      .join('\n')
    const unset = sheets.flatMap(file =>
      readIn(stylesOf(file))
        .filter(name => !name.startsWith('--cq-') && !isSet(name, code))
        .map(name => `${file} ${name}`)
    )
    expect(unset).toEqual([])
  })

  it('know start and end, not left and right', () => {
    const found = files(/^src\/.*\.(css|astro)$/).flatMap(file =>
      physical(stylesOf(file)).map(declaration => `${file} ${declaration}`)
    )
    expect(found.sort()).toEqual(Object.keys(exceptions).sort())
  })

  it.each([
    'margin-left: 1px',
    'padding-right: 0',
    'left: 0',
    'border-right-color: red',
    'border-top-left-radius: 1px',
    'text-align: right',
    'margin: 0 1px 0 2px',
    'inset: 0 auto 0 calc(1px + (2px * 3))'
  ])('would notice %s', declaration => {
    expect(physical(`a { color: red; ${declaration} } /* left: 0 */`)).toEqual([declaration])
  })

  it.each([
    'margin-inline-start: 1px',
    'text-align: start',
    'margin: 0 1px 0 1px',
    'inset: 0 auto auto',
    'transition: left 1s'
  ])('would let %s pass', declaration => {
    expect(physical(`a { ${declaration} }`)).toEqual([])
  })
})
