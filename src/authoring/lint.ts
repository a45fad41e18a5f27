import { type Doc, problemAt } from './document.ts'
import { markdownInFront } from './leftovers.ts'
import type { Fault } from './markdown-refusals.ts'
import type { Path } from './path.ts'
import type { Problem } from './problem.ts'
import { shown } from './wording.ts'

/** Words that may well stand twice in a row. */
const TWICE: readonly string[] = ['had', 'that', 'dat', 'die', 'het', 'je', 'wie', 'sie']
const REPEATED = /(?<![\p{L}\p{N}'’-])(\p{L}+)(?:[ \t]+|[ \t]*\n[ \t]*)\1(?![\p{L}\p{N}'’-])/giu
export const TAG = /<\/?[a-z!][^>]*>?/i

/** Slips that no schema sees: a word twice, HTML or a fill-in where it would show as it is. */
export function lint(doc: Doc): readonly Problem[] {
  return [
    ...texts(doc.front, []).flatMap(({ path, value }) => frontProblems(doc, path, value)),
    ...bodyProblems(doc)
  ]
}

interface Text {
  readonly path: Path
  readonly value: string
}

function texts(value: unknown, path: Path): readonly Text[] {
  if (typeof value === 'string') return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => texts(item, [...path, index]))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => texts(item, [...path, key]))
}

function frontProblems(doc: Doc, path: Path, value: string): readonly Problem[] {
  return [...repeated(value), ...markup(value), ...markdownInFront(value), ...braces(value)].map(
    ({ expected, found, todo }) => problemAt(doc, path, { expected, found, todo })
  )
}

function bodyProblems(doc: Doc): readonly Problem[] {
  return repeated(doc.body).map(({ index, ...fault }) => ({
    file: doc.path,
    line: doc.bodyLine + doc.body.slice(0, index).split('\n').length - 1,
    field: 'text',
    ...fault
  }))
}

function repeated(text: string): readonly (Fault & { readonly index: number })[] {
  return [...text.matchAll(REPEATED)]
    .filter(([, word = '']) => !TWICE.includes(word.toLowerCase()))
    .map(({ 0: twice, 1: word, index }) => ({
      expected: 'every word once',
      found: `"${twice.replace(/\s+/g, ' ')}" in ${shown(lineAt(text, index))}`,
      todo: `Remove one "${word}".`,
      index
    }))
}

function lineAt(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index) + 1
  return text.slice(start).split('\n')[0] ?? ''
}

function markup(text: string): readonly Fault[] {
  const tag = TAG.exec(text)?.[0]
  if (tag === undefined) return []
  return [
    {
      expected: 'plain words; no HTML',
      found: shown(tag),
      todo: 'Remove the tag; it would stand on the page as it is written here.'
    }
  ]
}

function braces(text: string): readonly Fault[] {
  const brace = /\{[^}]*\}?|\}/.exec(text)?.[0]
  if (brace === undefined) return []
  return [
    {
      expected: 'words without braces; fill-ins work in the text of an insight only',
      found: shown(brace),
      todo: 'Write the words themselves.'
    }
  ]
}
