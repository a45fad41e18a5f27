import { type Doc, problemAt } from '../document.ts'
import type { Path } from '../path.ts'
import type { Problem } from '../problem.ts'
import { DESCRIPTION, fitsSearch } from '../schemas/quiz.ts'
import { shown } from '../wording.ts'

/** A file that is being read. */
export interface Reading {
  readonly doc: Doc
  /** Fields that the translator says read the same in both languages. */
  readonly same: readonly string[]
  readonly report: (problem: Problem) => void
  /** Fields of `same` that do. */
  readonly alike: Set<string>
}

/** The key that lists fields whose words are those of the original. */
export const SAME = 'same'

/** Starts to read; `same` is what the file says under that key. */
export function readingOf(doc: Doc, same: unknown, report: Reading['report']): Reading {
  return { doc, same: sameList(doc, same, report), report, alike: new Set() }
}

function sameList(doc: Doc, value: unknown, report: Reading['report']): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return value
  report(
    problemAt(doc, [SAME], {
      expected: 'a list of the fields that read the same in both languages',
      found: shown(value),
      todo: 'Write their names as a list: same: [name].'
    })
  )
  return []
}

/** What the list names although it reads differently. */
export function unlike({ doc, same, alike }: Reading): readonly Problem[] {
  return same.flatMap((field, index) => (alike.has(field) ? [] : [notTheSame(doc, index, field)]))
}

function notTheSame(doc: Doc, index: number, field: string): Problem {
  return problemAt(doc, [SAME, index], {
    expected: 'a field that reads the same as in the original',
    found: `"${field}", which does not`,
    todo: 'Take it off the list.'
  })
}

/** One text in another language; the original's where it cannot be used. */
export function leaf(
  reading: Reading,
  words: 'text' | 'description',
  original: string,
  given: unknown,
  path: Path
): string {
  const wrong = (expected: string, found: string, todo: string) => {
    reading.report(problemAt(reading.doc, path, { expected, found, todo }))
    return original
  }
  const translate = `Translate "${short(original)}".`
  if (typeof given === 'number')
    return wrong('a text', `${given}, a number`, `${translate} A translation holds words only.`)
  if (typeof given !== 'string') return wrong('a text', shown(given), translate)
  const text = given.replace(/\s+/g, ' ').trim()
  if (text === '') return wrong('a text that is not empty', shown(given), translate)
  if (words === 'description' && !fitsSearch(text))
    return wrong(DESCRIPTION, shown(text), 'Make it longer or shorter.')
  if (text === original && /\p{L}/u.test(text)) alike(reading, path)
  return text
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** The same words as in the original: a forgotten line, unless the translator says that it is not. */
export function alike({ doc, same, report, alike }: Reading, path: Path): void {
  const field = String(path[0])
  alike.add(field)
  if (same.includes(field)) return
  report(
    problemAt(doc, path, {
      expected: 'a translation',
      found: 'the words of the original',
      todo: `Translate it; if it reads the same in both languages, add "${field}" to the list "same:".`
    })
  )
}
