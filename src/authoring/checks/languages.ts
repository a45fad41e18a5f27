import { speaks } from '../../i18n/languages.ts'
import type { Entry } from '../entry.ts'
import type { Problem } from '../problem.ts'
import type { QuizSource, Source, WordsFile } from '../source.ts'
import { localesOf } from '../translation/translate.ts'
import { listed } from '../wording.ts'
import { at, missing } from './context.ts'

/** Whether site, quizzes and interface agree on the languages that there are. */
export function checkLanguages(source: Source, spoken: readonly string[]): readonly Problem[] {
  const { site, siteWords, quizzes } = source
  const language = site?.data?.language
  if (!site || language === undefined) return []
  return [
    ...originals(source, spoken),
    ...mainLanguage(source, language),
    ...siteWords.flatMap(file => siteFile(file, language, spoken)),
    ...quizzes.flatMap(quiz => quizFolders(quiz, spoken)),
    ...quizzes.flatMap(quiz => withoutSite(quiz, [language, ...siteWords.map(w => w.locale)])),
    ...siteWords.flatMap(({ locale }) => withoutMain(source, locale))
  ]
}

type WithLanguage = Entry<{ readonly language: string }>

/** The languages in which site and quizzes are written first. */
function originals({ site, quizzes }: Source, spoken: readonly string[]): readonly Problem[] {
  const entries: readonly (WithLanguage | null)[] = [site, ...quizzes.map(({ quiz }) => quiz)]
  return entries.flatMap(entry => {
    const language = entry?.data?.language
    if (!entry || language === undefined || speaks(language, spoken)) return []
    return [at(entry.doc, ['language'], ...unspoken(language, spoken))]
  })
}

function unspoken(locale: string, spoken: readonly string[]): [string, string, string] {
  return [
    `a language that the interface speaks: ${listed(spoken)}`,
    `"${locale}"`,
    `Add its words to the interface first: docs/recipes/add-a-language.md says how.`
  ]
}

/** The main quiz stands at the root, and so does the site's own language. */
function mainLanguage({ site, quizzes }: Source, language: string): readonly Problem[] {
  const quiz = quizzes.find(({ id }) => id === site?.data?.main)?.quiz
  const own = quiz?.data?.language
  if (!quiz || own === undefined || own === language) return []
  return [
    at(
      quiz.doc,
      ['language'],
      `the language of content/site.md: ${language}`,
      `"${own}"`,
      'Give the main quiz and the site the same language.'
    )
  ]
}

function siteFile({ file, locale }: WordsFile, language: string, spoken: readonly string[]) {
  return ofFolder(file.path, locale, language, 'content/site.md', spoken)
}

function quizFolders(quiz: QuizSource, spoken: readonly string[]): readonly Problem[] {
  const own = quiz.quiz?.data?.language
  return localesOf(quiz).flatMap(locale =>
    ofFolder(`content/${quiz.id}/${locale}`, locale, own, `content/${quiz.id}/quiz.md`, spoken)
  )
}

function ofFolder(
  file: string,
  locale: string,
  own: string | undefined,
  original: string,
  spoken: readonly string[]
): readonly Problem[] {
  const problem = (expected: string, found: string, todo: string) => [
    { file, field: 'name of the folder', expected, found, todo }
  ]
  if (!speaks(locale, spoken)) return problem(...unspoken(locale, spoken))
  if (locale !== own) return []
  return problem(
    'another language than that of the original',
    `"${locale}", in which ${original} is written`,
    'Remove the folder, or mend "language:" of the original.'
  )
}

function withoutSite(quiz: QuizSource, has: readonly string[]): readonly Problem[] {
  return [...new Set([...localesOf(quiz), ...(quiz.quiz?.data ? [quiz.quiz.data.language] : [])])]
    .filter(locale => !has.includes(locale))
    .map(locale =>
      missing(
        `content/${locale}/site.md`,
        `the site's words in ${locale}, which content/${quiz.id} speaks`,
        'Add the file; docs/content.md says what it holds.'
      )
    )
}

/** Every language of the site has a first page. */
function withoutMain({ site, quizzes }: Source, locale: string): readonly Problem[] {
  const main = quizzes.find(({ id }) => id === site?.data?.main)
  if (!main || localesOf(main).includes(locale) || main.quiz?.data?.language === locale) return []
  return [
    missing(
      `content/${main.id}/${locale}`,
      `the main quiz in ${locale}, because the site has words in it`,
      `Translate the main quiz, or remove content/${locale}.`
    )
  ]
}
