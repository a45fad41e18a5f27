import { type Doc, parseDoc } from '../document.ts'
import { bareFile, bodyProblems, type Entry } from '../entry.ts'
import type { SourceFile } from '../files.ts'
import { lint } from '../lint.ts'
import { richText } from '../markdown.ts'
import type { Problem } from '../problem.ts'
import { listed } from '../wording.ts'
import { fillsOf } from './fills.ts'
import { translateFront } from './front.ts'
import type { Words } from './words.ts'

/** What was read of a file, by the original that it was held against. */
const known = new WeakMap<SourceFile, WeakMap<Doc, Entry<object>>>()

/** One file in another language: the original's entry, with the words of `file`. Read once, as the original is. */
export function translateEntry<T extends object>(
  original: Entry<T>,
  file: SourceFile,
  words: Words
): Entry<T> {
  const entries = known.get(file) ?? new WeakMap<Doc, Entry<object>>()
  known.set(file, entries)
  const entry = (entries.get(original.doc) as Entry<T> | undefined) ?? read(original, file, words)
  entries.set(original.doc, entry)
  return entry
}

function read<T extends object>(original: Entry<T>, file: SourceFile, words: Words): Entry<T> {
  const doc = parseDoc(file)
  const sound = !original.problems.some(({ field }) => WHOLE.includes(field))
  const fills = sound ? fillsOf(original.body) : named(doc.body)
  const body = richText(doc, fills)
  const front = frontOf(words, original, doc)
  const empty = doc.bare && doc.body.trim() === '' && front.problems.length > 0
  const against =
    sound && !empty
      ? [
          ...bodyProblems(doc, body.text, original.body.length > 0 ? 'needed' : 'none'),
          ...lostFills(doc, fills, fillsOf(body.text))
        ]
      : []
  const problems = [...front.problems, ...body.problems, ...against, ...lint(doc)]
  return { id: original.id, doc, data: front.data, body: body.text, problems }
}

/** Where the original itself is wrong, nothing can be held against it: its text, or all of it. */
const WHOLE: readonly string[] = ['text', 'front matter', 'the file itself']

function named(body: string): readonly string[] {
  return [...body.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
}

function frontOf<T extends object>(words: Words, original: Entry<T>, doc: Doc) {
  const { data } = original
  if (doc.problems.length > 0 || data === null) return { data, problems: doc.problems }
  const text = doc.body.trim()
  const bodyAlike = text !== '' && text === original.doc.body.trim()
  const found = translateFront(words, data, doc, bodyAlike)
  return doc.bare && found.problems.some(({ field }) => field !== 'text')
    ? { data, problems: [bareFile(doc)] }
    : found
}

/** A text without braces has lost nothing that its author would not see: it is empty. */
function lostFills(doc: Doc, wanted: readonly string[], found: readonly string[]) {
  const lost = wanted.filter(name => !found.includes(name)).map(name => `{${name}}`)
  if (lost.length === 0 || doc.body.trim() === '') return []
  const problem: Problem = {
    file: doc.path,
    line: doc.bodyLine,
    field: 'text',
    expected: `the fill-ins of the original: ${listed(wanted.map(name => `{${name}}`))}`,
    found: `a text without ${listed(lost)}`,
    todo: `Put ${listed(lost)} where the words belong.`
  }
  return [problem]
}
