import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { nodes, parse, place } from './code.ts'
import { files, grep, read } from './files.ts'

const longestFile = 200
const longestFunction = 50
/** Attributes that a visitor reads or hears. */
const spoken = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title'])

const written = files(/^(src|tests|scripts)\/.*\.(tsx?|astro)$/)
const source = files(/^src\/.*\.(tsx?|astro|css)$/)
const components = files(/^src\/ui\/.*\.tsx$/)

function where(list: readonly string[], test: (node: ts.Node) => boolean): readonly string[] {
  return list.flatMap(file => [...nodes(parse(file))].filter(test).map(node => place(file, node)))
}

function linesOf(file: string): number {
  return read(file).trimEnd().split('\n').length
}

function lines(node: ts.Node): number {
  return node.getText().split('\n').length
}

function isFunction(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}

function isLiteralText(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text)
  if (!ts.isJsxAttribute(node) || !spoken.has(node.name.getText())) return false
  const { initializer } = node
  return (
    initializer !== undefined && ts.isStringLiteral(initializer) && /\p{L}/u.test(initializer.text)
  )
}

describe('code', () => {
  it('has no `any`', () => {
    const suspects = written.filter(file => /\bany\b/.test(read(file)))
    expect(where(suspects, node => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([])
  })

  it.each([
    ['switches the type checker off', /@ts-(ignore|nocheck)/],
    ['leaves work undone', /\b(TO[D]O|FIX[M]E|XX[X])\b/],
    ['leaves tests out or alone', /\b(it|test|describe)(\.\w+)*\.(only|skip|fixme|todo|fail)\b/],
    ['sleeps', /waitForTimeout\(|setTimeout\(resolve/]
  ])('never %s', (_, pattern) => {
    const others = written.filter(file => !file.startsWith('tests/house/habits'))
    expect(others.flatMap(file => grep(file, pattern))).toEqual([])
  })

  it('never turns text into markup or code', () => {
    const pattern =
      /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|\beval\(|new Function\(|document\.write|(?<!type="application\/json".*)set:html/
    expect(source.flatMap(file => grep(file, pattern))).toEqual([])
  })

  it(`has no file over ${longestFile} lines`, () => {
    expect(source.filter(file => linesOf(file) > longestFile)).toEqual([])
  })

  it(`has no function over ${longestFunction} lines`, () => {
    const code = source.filter(file => !file.endsWith('.css') && linesOf(file) > longestFunction)
    expect(where(code, node => isFunction(node) && lines(node) > longestFunction)).toEqual([])
  })

  it('keeps every word of the interface in the messages, none in a component', () => {
    expect(where(components, isLiteralText)).toEqual([])
  })
})
