import type { Entry } from '../entry.ts'
import type { SourceFile } from '../files.ts'
import type { Problem } from '../problem.ts'
import type { SiteFront } from '../schemas/site.ts'
import { readSource, type Source } from '../source.ts'
import { localesOf, type TranslatedQuiz, translateQuiz, translateSite } from './translate.ts'

/** The files as they were written first, and in the other languages. */
export interface Read {
  readonly source: Source
  readonly translation: Translation
}

interface Translation {
  readonly sites: readonly Entry<SiteFront>[]
  readonly quizzes: readonly TranslatedQuiz[]
  readonly problems: readonly Problem[]
}

/** Reads every file in every language. */
export function readAll(files: readonly SourceFile[]): Read {
  const source = readSource(files)
  return { source, translation: translate(source) }
}

/** The words in the other languages, held against the original. */
function translate({ site, siteWords, quizzes }: Source): Translation {
  const others = siteWords.filter(({ locale }) => locale !== site?.data?.language)
  const sites = site === null ? [] : others.map(file => translateSite(site, file))
  const translated = quizzes.flatMap(quiz =>
    localesOf(quiz)
      .filter(locale => locale !== quiz.quiz?.data?.language)
      .map(locale => translateQuiz(quiz, locale))
  )
  const problems = [...sites, ...translated].flatMap(one => one.problems)
  return { sites, quizzes: translated, problems }
}
