import type { Entry } from '../entry.ts'
import type { Problem } from '../problem.ts'
import type { SiteFront } from '../schemas/site.ts'
import type { QuizSource, WordsFile } from '../source.ts'
import { didYouMean } from '../wording.ts'
import { translateEntry } from './entry.ts'
import { placeOfWords, wordedParts } from './parts.ts'
import { BAND, DIMENSION, INSIGHT, QUESTION, QUIZ, SCALE, SITE, type Words } from './words.ts'

/** A quiz with its words in another language; all that scoring depends on is the original's. */
export interface TranslatedQuiz {
  readonly locale: string
  readonly source: QuizSource
  readonly problems: readonly Problem[]
}

/** The languages that a quiz has folders for. */
export function localesOf({ words }: QuizSource): readonly string[] {
  return [...new Set(words.map(({ locale }) => locale))].sort()
}

/** The quiz in the language of one of its folders. */
export function translateQuiz(original: QuizSource, locale: string): TranslatedQuiz {
  const files = original.words.filter(file => file.locale === locale)
  const take = <E extends Entry<object>>(words: Words) => {
    return (entry: E) => translated(entry, words, files, locale)
  }
  const { quiz } = original
  const source: QuizSource = {
    ...original,
    quiz: quiz === null ? null : take<typeof quiz>(QUIZ)(quiz),
    questions: original.questions.map(take(QUESTION)),
    scales: original.scales.map(take(SCALE)),
    dimensions: original.dimensions.map(take(DIMENSION)),
    bands: original.bands.map(take(BAND)),
    insights: original.insights.map(take(INSIGHT))
  }
  const problems = wordedParts(source).flatMap(({ entry }) => entry.problems)
  return { locale, source, problems: [...problems, ...strangers(original, files)] }
}

/** The site's words in another language. */
export function translateSite(site: Entry<SiteFront>, words: WordsFile): Entry<SiteFront> {
  const entry = translateEntry(site, words.file, SITE)
  return { ...entry, data: entry.data && { ...entry.data, language: words.locale } }
}

function translated<E extends Entry<object>>(
  entry: E,
  words: Words,
  files: readonly WordsFile[],
  locale: string
): E {
  const found = files.find(({ of }) => of === entry.doc.path)
  if (found === undefined) return { ...entry, problems: [untranslated(entry.doc.path, locale)] }
  return { ...entry, ...translateEntry(entry, found.file, words) }
}

function untranslated(original: string, locale: string): Problem {
  return {
    file: placeOfWords(original, locale),
    field: 'the file itself',
    expected: `the words of ${original} in ${locale}`,
    found: 'no such file',
    todo: 'Copy the original, keep the words only, and translate them.'
  }
}

/** Files that translate nothing: the id in their name is not one of the original's. */
function strangers(original: QuizSource, files: readonly WordsFile[]): readonly Problem[] {
  const known = wordedParts(original).map(({ entry }) => entry.doc.path)
  return files
    .filter(({ of }) => !known.includes(of))
    .map(({ file, of }) => ({
      file: file.path,
      field: 'name of the file',
      expected: 'the name of a file of the original',
      found: `no ${of}`,
      todo: `Give it the name that the original has, or remove it.${meant(of, known)}`
    }))
}

/** By the name alone: the long paths of a folder are all alike. */
function meant(path: string, known: readonly string[]): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const names = known.filter(one => one.startsWith(folder)).map(one => one.slice(folder.length))
  return didYouMean(path.slice(folder.length), names)
}
