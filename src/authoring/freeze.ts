import { differences } from '../domain/edition.ts'
import type { ScoringKey } from '../domain/key.ts'
import { checkFiles } from './build.ts'
import { editionText, parseEdition } from './edition-file.ts'
import type { SourceFile } from './files.ts'
import { scoringKey } from './key.ts'
import type { Problem } from './problem.ts'
import { explainAll } from './problem.ts'
import { type QuizSource, readSource } from './source.ts'

/** What freezing would do: files to write, and a sentence a quiz about it. */
export type Freezing =
  | { readonly ok: true; readonly files: readonly SourceFile[]; readonly said: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Freezes the next edition of every quiz whose scoring changed. Content with
 * any other problem freezes nothing: an edition stays for ever.
 */
export function freeze(files: readonly SourceFile[]): Freezing {
  const source = readSource(files)
  const problems = checkFiles(files, source, false)
  if (problems.length > 0) return { ok: false, problems }
  const steps = source.quizzes.map(quiz => freezeQuiz(files, quiz))
  const spoilt = steps.flatMap(step => step.problems)
  if (spoilt.length > 0) return { ok: false, problems: spoilt }
  return {
    ok: true,
    files: steps.flatMap(step => step.files),
    said: steps.map(step => step.said)
  }
}

/** The report of a freezing as plain text. */
export function freezingText(freezing: Freezing): string {
  return freezing.ok ? freezing.said.join('\n') : explainAll(freezing.problems)
}

interface Step {
  readonly files: readonly SourceFile[]
  readonly said: string
  readonly problems: readonly Problem[]
}

function freezeQuiz(files: readonly SourceFile[], source: QuizSource): Step {
  const front = source.quiz?.data
  if (!front) return step([], '')
  const last = Math.max(0, ...source.editions.map(({ edition }) => edition))
  const touched = source.editions.find(({ text }) => parseEdition(text) === null)
  if (touched !== undefined) return spoilt(touched.path)
  const file = source.editions.find(({ edition }) => edition === last)
  const frozen = file === undefined ? null : parseEdition(file.text)
  const key = scoringKey(source, front)
  const same = frozen !== null && differences(frozen, { ...key, edition: last }).length === 0
  const edition = same ? last : last + 1
  const set = front.edition === edition ? [] : withEdition(files, source.id, edition)
  if (same) return step(set, unchanged(source.id, edition, set.length > 0))
  return step([...set, frozenFile(source.id, { ...key, edition })], made(source.id, edition))
}

function step(files: readonly SourceFile[], said: string): Step {
  return { files, said, problems: [] }
}

function unchanged(id: string, edition: number, set: boolean): string {
  return `${id}: edition ${edition} still holds${set ? '; quiz.md says so again' : ', nothing to do'}`
}

function made(id: string, edition: number): string {
  return `${id}: froze edition ${edition} in content/${id}/editions/${edition}.json`
}

function frozenFile(id: string, key: ScoringKey): SourceFile {
  return { path: `content/${id}/editions/${key.edition}.json`, text: editionText(key) }
}

/** `quiz.md` with another number, every other letter as it was. */
function withEdition(files: readonly SourceFile[], id: string, edition: number) {
  return files
    .filter(({ path }) => path === `content/${id}/quiz.md`)
    .map(({ path, text }) => ({ path, text: text.replace(/^(edition:\s*)\d+/m, `$1${edition}`) }))
}

function spoilt(file: string): Step {
  const problem: Problem = {
    file,
    field: 'frozen edition',
    expected: 'the file as npm run edition wrote it',
    found: 'something else',
    todo: 'Restore the file from version control; a frozen edition never changes.'
  }
  return { files: [], said: '', problems: [problem] }
}
