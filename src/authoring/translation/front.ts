import { type Doc, problemAt } from '../document.ts'
import type { Path } from '../path.ts'
import type { Problem } from '../problem.ts'
import { didYouMean, listed, nearest, shown } from '../wording.ts'
import { alike, leaf, type Reading, readingOf, SAME, unlike } from './leaf.ts'
import type { Words } from './words.ts'

/** A front matter in another language, on top of the original's. */
export interface Translated<T> {
  readonly data: T
  readonly problems: readonly Problem[]
}

type Group = Readonly<Record<string, unknown>>

/**
 * The original's front matter with the words of a translation; what is not a word stays. The
 * body counts as the field `text`; `bodyAlike` says that it is the original's.
 */
export function translateFront<T extends object>(
  words: Words,
  original: T,
  doc: Doc,
  bodyAlike: boolean
): Translated<T> {
  const problems: Problem[] = []
  const { [SAME]: same, ...front } = groupOf(doc.front) ?? {}
  const reading = readingOf(doc, same, problem => problems.push(problem))
  const data = walk(reading, words, original, front, []) as T
  if (bodyAlike) alike(reading, ['text'])
  for (const problem of unlike(reading)) problems.push(problem)
  return { data, problems }
}

function walk(
  reading: Reading,
  words: Words,
  original: unknown,
  given: unknown,
  path: Path
): unknown {
  if (words === 'text' || words === 'description')
    return leaf(reading, words, String(original), given, path)
  if ('keys' in words) return group(reading, words, original as Group, given, path)
  if ('only' in words)
    return plainList(reading, words.only, original as readonly Group[], given, path)
  return Array.isArray(original)
    ? list(reading, words.each, original, given, path)
    : group(reading, eachKey(words.each, original as Group), original as Group, given, path)
}

function eachKey(words: Words, original: Group) {
  return { keys: Object.fromEntries(Object.keys(original).map(key => [key, words])) }
}

function group(
  reading: Reading,
  words: Extract<Words, { keys: unknown }>,
  original: Group,
  given: unknown,
  path: Path
): Group {
  const { keys, optional = [] } = words
  const wanted = Object.keys(keys).filter(key => original[key] !== undefined)
  const found = groupOf(given)
  if (found === undefined) {
    if (given === undefined && wanted.length === 0) return original
    reading.report(wrongKind(reading, path, `a group with ${listed(wanted)}`, given))
    return original
  }
  const strange = Object.keys(found).filter(key => !wanted.includes(key))
  for (const key of strange) reading.report(unknownKey(reading, [...path, key], original, wanted))
  // A key that is misspelt is one problem, not also the one that seems to be missing.
  const meant = new Set(strange.map(key => nearest(key, wanted)))
  const read = wanted.filter(key => key in found || !(optional.includes(key) || meant.has(key)))
  const merged = read.map(key => {
    const inner = keys[key] ?? 'text'
    return [key, walk(reading, inner, original[key], found[key], [...path, key])]
  })
  return { ...original, ...Object.fromEntries(merged) }
}

function unknownKey({ doc }: Reading, path: Path, original: Group, known: readonly string[]) {
  const key = String(path.at(-1))
  const number = original[key] !== undefined
  return problemAt(doc, path, {
    expected: known.length === 0 ? 'no keys at all' : `only these keys: ${known.join(', ')}`,
    found: number ? `"${key}", which is no word` : `a key "${key}"`,
    todo: number
      ? 'Remove the line: the original says it for every language.'
      : `Remove the line or mend its name.${didYouMean(key, known)}`
  })
}

function list(
  reading: Reading,
  words: Words,
  original: readonly unknown[],
  given: unknown,
  path: Path
): readonly unknown[] {
  if (!fits(reading, original, given, path)) return original
  return original.map((item, index) => walk(reading, words, item, given[index], [...path, index]))
}

function plainList(
  reading: Reading,
  key: string,
  original: readonly Group[],
  given: unknown,
  path: Path
): readonly Group[] {
  if (!fits(reading, original, given, path)) return original
  return original.map((item, index) => ({
    ...item,
    [key]: walk(reading, 'text', item[key], given[index], [...path, index])
  }))
}

function fits(
  { doc, report }: Reading,
  original: readonly unknown[],
  given: unknown,
  path: Path
): given is readonly unknown[] {
  if (Array.isArray(given) && given.length === original.length) return true
  report(
    problemAt(doc, path, {
      expected: `a list of ${original.length}, as in the original`,
      found: shown(given),
      todo: 'Translate the list of the original item for item, in its order.'
    })
  )
  return false
}

function wrongKind({ doc }: Reading, path: Path, expected: string, given: unknown): Problem {
  return problemAt(doc, path, {
    expected,
    found: shown(given),
    todo: 'Translate what stands there in the original.'
  })
}

function groupOf(value: unknown): Group | undefined {
  const isGroup = value !== null && typeof value === 'object' && !Array.isArray(value)
  return isGroup ? (value as Group) : undefined
}
