import type { ScoringKey } from '../domain/key.ts'
import type { Site } from '../domain/site.ts'
import type { Quiz } from '../domain/texts.ts'
import { checkNames } from './checks/across.ts'
import { crossCheck } from './checks/all.ts'
import { parseEdition } from './edition-file.ts'
import type { SourceFile } from './files.ts'
import { scoringKey } from './key.ts'
import type { Problem } from './problem.ts'
import { quizTexts } from './quiz-texts.ts'
import { siteOf } from './site.ts'
import { type QuizSource, readSource, type Source } from './source.ts'

export type Content =
  | {
      readonly ok: true
      readonly site: Site
      readonly quizzes: readonly Quiz[]
      /** Quiz id → every frozen edition, so that old links keep their scores. */
      readonly editions: Readonly<Record<string, readonly ScoringKey[]>>
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Content files to checked quizzes, or every problem at once. */
export function build(files: readonly SourceFile[]): Content {
  const source = readSource(files)
  const problems = checkFiles(files, source, true)
  const site = source.site?.data
  if (problems.length > 0 || !site) return { ok: false, problems }
  return {
    ok: true,
    site: siteOf(site, source.site?.body ?? []),
    quizzes: source.quizzes.flatMap(quizOf),
    editions: Object.fromEntries(source.quizzes.map(quiz => [quiz.id, editionsOf(quiz)]))
  }
}

/** Every problem of the files; that of an edition not frozen yet only with `editions`. */
export function checkFiles(
  files: readonly SourceFile[],
  source: Source,
  editions: boolean
): readonly Problem[] {
  return [...checkNames(files), ...source.problems, ...crossCheck(source, editions)]
}

function quizOf(source: QuizSource): readonly Quiz[] {
  const { id, quiz } = source
  if (!quiz?.data) return []
  const { data, body } = quiz
  const key = scoringKey(source, data)
  return [{ id, locale: data.language, key, texts: quizTexts(source, data, body) }]
}

function editionsOf({ editions }: QuizSource): readonly ScoringKey[] {
  return editions.flatMap(({ text }) => parseEdition(text) ?? [])
}
