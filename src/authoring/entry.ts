import type * as z from 'zod'
import type { RichText } from '../domain/texts.ts'
import { type Doc, parseDoc, problemAt } from './document.ts'
import type { SourceFile } from './files.ts'
import { lint } from './lint.ts'
import { richText } from './markdown.ts'
import type { Problem } from './problem.ts'
import { plain } from './sentences.ts'
import { type Shaped, shape } from './shape.ts'

/** One file, read: what it says in the shape of its schema, or null where it cannot be used. */
export interface Entry<T> {
  readonly id: string
  readonly doc: Doc
  readonly data: T | null
  readonly body: RichText
  readonly problems: readonly Problem[]
}

export interface Expectation<T> {
  /** Chosen by what the front matter seems to mean. */
  readonly schema: (front: unknown) => z.ZodType<T>
  readonly body: 'needed' | 'optional' | 'none'
  readonly fills?: readonly string[]
  readonly standIns?: Partial<T>
}

/** What was read of a file, by what was expected of it. */
const known = new WeakMap<SourceFile, Map<Expectation<unknown>, Entry<unknown>>>()

/**
 * Reads one file; nothing in it that is wrong stays unsaid. A file is a value: the same one is read
 * once, so that content with one file changed costs one file.
 */
export function readEntry<T>(id: string, file: SourceFile, expect: Expectation<T>): Entry<T> {
  const entries = known.get(file) ?? new Map<Expectation<unknown>, Entry<unknown>>()
  known.set(file, entries)
  // The expectation that is the key is the one that gave the entry its type.
  const entry = (entries.get(expect) as Entry<T> | undefined) ?? read(id, file, expect)
  entries.set(expect, entry)
  return entry
}

function read<T>(id: string, file: SourceFile, expect: Expectation<T>): Entry<T> {
  const doc = parseDoc(file)
  const body = richText(doc, expect.fills ?? [])
  const shaped = frontMatter(doc, expect)
  const empty = doc.bare && doc.body.trim() === '' && shaped.problems.length > 0
  const problems = [
    ...shaped.problems,
    ...body.problems,
    ...(empty ? [] : bodyProblems(doc, body.text, expect.body)),
    ...lint(doc)
  ]
  return { id, doc, data: shaped.data, body: body.text, problems }
}

function frontMatter<T>(doc: Doc, expect: Expectation<T>): Shaped<T> {
  if (doc.problems.length > 0) return { data: null, problems: doc.problems }
  const shaped = shape(expect.schema(doc.front), doc, expect.standIns)
  return doc.bare && shaped.problems.length > 0 ? { data: null, problems: [bareFile(doc)] } : shaped
}

/** A file without front matter, where there should be one. */
export function bareFile(doc: Doc): Problem {
  return problemAt(doc, [], {
    expected: 'front matter: lines of key: value between two lines of ---',
    found: 'none',
    todo: 'Start the file with it; docs/content.md shows which keys a file like this has.'
  })
}

/** A text that is missing, or one that would show nowhere. */
export function bodyProblems(
  doc: Doc,
  text: RichText,
  wanted: Expectation<unknown>['body']
): readonly Problem[] {
  const empty = doc.body.trim() === '' || (text.length > 0 && !hasWords(text))
  if (empty && doc.problems.length > 0) return []
  if (wanted === 'needed' && empty) return [missingBody(doc)]
  if (wanted === 'none' && !empty && text.length > 0) return [needlessBody(doc)]
  return []
}

/** A list of nothing is as empty as no list. */
function hasWords(text: RichText): boolean {
  return text
    .flatMap(block => (block.kind === 'paragraph' ? block.sentences : block.items.flat()))
    .some(sentence => plain(sentence, '…').trim() !== '')
}

function missingBody(doc: Doc): Problem {
  return {
    ...problemAt(doc, [], {
      expected: 'a text below the front matter',
      found: 'nothing',
      todo: 'Write the text; without it the visitor would see an empty place.'
    }),
    field: 'text'
  }
}

function needlessBody(doc: Doc): Problem {
  return {
    ...problemAt(doc, [], {
      expected: 'front matter only',
      found: 'a text below it, which would show nowhere',
      todo: 'Move the words to where they should show, or remove them.'
    }),
    line: doc.bodyLine,
    field: 'text'
  }
}
