import type { ScoringKey } from '../domain/key.ts'
import type { Site } from '../domain/site.ts'
import type { Quiz } from '../domain/texts.ts'
import { LANGUAGES } from '../i18n/languages.ts'
import { checkNames } from './checks/across.ts'
import { crossCheck } from './checks/all.ts'
import { checkLanguages } from './checks/languages.ts'
import { parseEdition } from './edition-file.ts'
import type { Entry } from './entry.ts'
import type { SourceFile } from './files.ts'
import { scoringKey } from './key.ts'
import type { Problem } from './problem.ts'
import { quizTexts } from './quiz-texts.ts'
import type { SiteFront } from './schemas/site.ts'
import { siteOf } from './site.ts'
import type { QuizSource, Source } from './source.ts'
import { type Read, readAll } from './translation/all.ts'

export type Content =
  | {
      readonly ok: true
      readonly site: Site
      /** As their authors wrote them first. */
      readonly quizzes: readonly Quiz[]
      /** Every language of the site, its own first. */
      readonly languages: readonly LanguageContent[]
      /** Quiz id → every frozen edition, so that old links keep their scores. */
      readonly editions: Readonly<Record<string, readonly ScoringKey[]>>
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What there is in one language. */
export interface LanguageContent {
  readonly locale: string
  readonly site: Site
  readonly quizzes: readonly Quiz[]
}

/** Content files to checked quizzes, or every problem at once. */
export function build(
  files: readonly SourceFile[],
  spoken: readonly string[] = LANGUAGES
): Content {
  return buildFrom(files, readAll(files), spoken)
}

/** The same of files that were read already. */
export function buildFrom(
  files: readonly SourceFile[],
  { source, translation }: Read,
  spoken: readonly string[] = LANGUAGES
): Content {
  const problems = [
    ...checkFiles(files, source, true),
    ...checkLanguages(source, spoken),
    ...translation.problems
  ]
  const { site } = source
  if (problems.length > 0 || !site?.data) return { ok: false, problems }
  const quizzes = source.quizzes.flatMap(quiz => quizOf(quiz))
  const translated = translation.quizzes.flatMap(({ source, locale }) => quizOf(source, locale))
  const sites = [site, ...translation.sites]
  return {
    ok: true,
    site: siteOf(site.data, site.body),
    quizzes,
    languages: languagesOf(sites, [...quizzes, ...translated]),
    editions: Object.fromEntries(source.quizzes.map(quiz => [quiz.id, editionsOf(quiz)]))
  }
}

/** Every problem of the files in their original language; that of an edition not frozen yet only with `editions`. */
export function checkFiles(
  files: readonly SourceFile[],
  source: Source,
  editions: boolean
): readonly Problem[] {
  return [...checkNames(files), ...source.problems, ...crossCheck(source, editions)]
}

function languagesOf(
  sites: readonly Entry<SiteFront>[],
  quizzes: readonly Quiz[]
): readonly LanguageContent[] {
  return sites.flatMap(({ data, body }) => {
    if (data === null) return []
    const locale = data.language
    return [{ locale, site: siteOf(data, body), quizzes: quizzes.filter(q => q.locale === locale) }]
  })
}

/** Texts of `source` on the key that all languages share: a translation holds no numbers. */
function quizOf(source: QuizSource, locale?: string): readonly Quiz[] {
  const { id, quiz } = source
  if (!quiz?.data) return []
  const { data, body } = quiz
  const key = scoringKey(source, data)
  return [{ id, locale: locale ?? data.language, key, texts: quizTexts(source, data, body) }]
}

function editionsOf({ editions }: QuizSource): readonly ScoringKey[] {
  return editions.flatMap(({ text }) => parseEdition(text) ?? [])
}
