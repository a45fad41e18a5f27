import type { SourceFile } from './files.ts'
import { placeOf } from './layout.ts'
import type { Problem } from './problem.ts'

/** A place that belongs to one language. */
export type LanguagePlace =
  /** `content/<locale>/site.md` */
  | { readonly part: 'site-words'; readonly locale: string }
  /** `content/<quiz>/<locale>/<rest>`; `of` is the path of the original, `content/<quiz>/<rest>`. */
  | {
      readonly part: 'words'
      readonly quiz: string
      readonly locale: string
      readonly of: string
    }
  /** `content/words/<locale>.txt`: what its dictionary does not know. */
  | { readonly part: 'vocabulary'; readonly locale: string }

/** The folder of a language: `nl`, `pt-BR`, `zh-Hant`. */
const LOCALE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/

/** The place of a file in the folder of a language; undefined for every other file. */
export function languagePlace(
  file: SourceFile,
  [first = '', second = '', ...rest]: readonly string[]
): LanguagePlace | Problem | undefined {
  if (first === 'words') return vocabularyPlace(file, [second, ...rest].join('/'))
  if (LOCALE.test(first)) return siteWordsPlace(file, first, [second, ...rest].join('/'))
  if (!LOCALE.test(second) || rest.length === 0) return undefined
  return wordsPlace(file, first, second, rest.join('/'))
}

function vocabularyPlace(file: SourceFile, name: string): LanguagePlace | Problem {
  const locale = name.replace(/\.txt$/, '')
  if (name.endsWith('.txt') && LOCALE.test(locale)) return { part: 'vocabulary', locale }
  return {
    file: file.path,
    field: 'name of the file',
    expected: 'the tag of a language, then .txt: en.txt, nl.txt',
    found: `"${name}"`,
    todo: 'Give the file the name of its language.'
  }
}

function siteWordsPlace(file: SourceFile, locale: string, name: string): LanguagePlace | Problem {
  if (name === 'site.md') return { part: 'site-words', locale }
  return {
    file: file.path,
    field: 'place of the file',
    expected: `only site.md: a folder with two or three letters holds the site's words in a language`,
    found: `"${name}"`,
    todo: `Put the words of a quiz into content/<quiz>/${locale}/; a quiz needs a longer name.`
  }
}

function wordsPlace(
  file: SourceFile,
  quiz: string,
  locale: string,
  rest: string
): LanguagePlace | Problem {
  const of = `content/${quiz}/${rest}`
  const place = placeOf({ ...file, path: of })
  if ('todo' in place) return { ...place, file: file.path }
  if (place.part === 'editions') return numbersOnly(file, locale)
  return { part: 'words', quiz, locale, of }
}

function numbersOnly(file: SourceFile, locale: string): Problem {
  return {
    file: file.path,
    field: 'place of the file',
    expected: `words in ${locale}: scores do not depend on the language`,
    found: 'an edition, which holds numbers only',
    todo: 'Remove the file.'
  }
}
