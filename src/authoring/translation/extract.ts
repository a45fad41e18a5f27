import { stringify } from 'yaml'
import type { Entry } from '../entry.ts'
import type { SourceFile } from '../files.ts'
import type { Source } from '../source.ts'
import { placeOfWords, wordedParts } from './parts.ts'
import { SITE, type Words } from './words.ts'

type Group = Readonly<Record<string, unknown>>

/**
 * The files of a translation into `locale`, with the original's words after `change`: a start
 * for a translator, and made-up languages for tests.
 */
export function extract(
  { site, quizzes }: Source,
  locale: string,
  change: (text: string) => string = text => text
): readonly SourceFile[] {
  const sites = site === null ? [] : [{ entry: site, words: SITE }]
  return [...sites, ...quizzes.flatMap(wordedParts)].flatMap(({ entry, words }) =>
    entry.data === null ? [] : [fileOf(entry, entry.data, words, locale, change)]
  )
}

function fileOf(
  { doc }: Entry<object>,
  data: object,
  words: Words,
  locale: string,
  change: (text: string) => string
): SourceFile {
  const front = wordsIn(words, data, change) as Group
  const yaml = Object.keys(front).length === 0 ? '' : stringify(front, { lineWidth: 0 })
  const head = yaml === '' ? '' : `---\n${yaml}---\n`
  const body = doc.body.trim() === '' ? '' : `\n${change(doc.body.trim())}\n`
  return {
    path: placeOfWords(doc.path, locale),
    text: head === '' ? body.trimStart() : head + body
  }
}

/** The words of a value, in the shape in which a translation holds them. */
function wordsIn(words: Words, value: unknown, change: (text: string) => string): unknown {
  if (typeof words === 'string') return change(String(value))
  if ('only' in words)
    return (value as readonly Group[]).map(item => change(String(item[words.only])))
  if ('keys' in words) return keysIn(words.keys, value as Group, change)
  if (Array.isArray(value)) return value.map(item => wordsIn(words.each, item, change))
  const entries = Object.entries(value as Group)
  return Object.fromEntries(entries.map(([key, item]) => [key, wordsIn(words.each, item, change)]))
}

function keysIn(
  keys: Readonly<Record<string, Words>>,
  group: Group,
  change: (text: string) => string
): Group {
  const present = Object.entries(keys).filter(([key]) => group[key] !== undefined)
  return Object.fromEntries(
    present.map(([key, words]) => [key, wordsIn(words, group[key], change)])
  )
}
