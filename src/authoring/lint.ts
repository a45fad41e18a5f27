import type { Block, RichText, Sentence } from '../domain/texts.ts'
import { type Doc, problemAt } from './document.ts'
import type { Fault } from './markdown-refusals.ts'
import type { Problem } from './problem.ts'
import { plain } from './sentences.ts'
import { type Path, shown } from './wording.ts'

/** Words that may well stand twice in a row. */
const TWICE: readonly string[] = ['had', 'that', 'die', 'dat', 'sie']
const REPEATED = /(?<![\p{L}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{N}'’-])/giu
const TAG = /<\/?[a-z!][^>]*>?/i

/** Slips that no schema sees: a word twice, HTML or a fill-in where it would show as it is. */
export function lint(doc: Doc, body: RichText): readonly Problem[] {
  return [
    ...texts(doc.front, []).flatMap(({ path, value }) => frontProblems(doc, path, value)),
    ...body.flatMap(sentencesOf).flatMap(sentence => bodyProblems(doc, sentence))
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
  return [...repeated(value), ...markup(value), ...braces(value)].map(fault =>
    problemAt(doc, path, fault)
  )
}

function bodyProblems(doc: Doc, sentence: Sentence): readonly Problem[] {
  return repeated(plain(sentence, '{}')).map(fault => ({
    ...problemAt(doc, [], fault),
    field: 'text'
  }))
}

function repeated(text: string): readonly Fault[] {
  return [...text.matchAll(REPEATED)]
    .filter(([, word = '']) => !TWICE.includes(word.toLowerCase()))
    .map(([twice, word]) => ({
      expected: 'every word once',
      found: `"${twice}" in ${shown(text)}`,
      todo: `Remove one "${word}".`
    }))
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

function sentencesOf(block: Block): readonly Sentence[] {
  return block.kind === 'paragraph' ? block.sentences : block.items.flat()
}
