import type { SourceFile } from '../files.ts'
import { usable } from '../options.ts'
import type { Problem } from '../problem.ts'
import type { Source } from '../source.ts'
import { didYouMean, listed } from '../wording.ts'
import { at, missing } from './context.ts'

/** What holds for all quizzes and the site together. */
export function checkAcross(source: Source): readonly Problem[] {
  return [...siteFile(source), ...mainQuiz(source), ...quizFiles(source), ...numbers(source)]
}

/** Two names that differ in capitals only are one file on many machines. */
export function checkNames(files: readonly SourceFile[]): readonly Problem[] {
  const first = new Map<string, string>()
  return files.flatMap(({ path }) => {
    const folded = path.toLowerCase()
    const before = first.get(folded)
    if (before === undefined) first.set(folded, path)
    return before === undefined ? [] : [clash(path, before)]
  })
}

function clash(path: string, before: string): Problem {
  return {
    file: path,
    field: 'name of the file',
    expected: 'a name that differs from all others by more than capitals',
    found: `also ${before}`,
    todo: 'Remove or rename one of the two; on many computers they are the same file.'
  }
}

function siteFile({ site }: Source): readonly Problem[] {
  if (site !== null) return []
  return [
    missing('content/site.md', 'who publishes the quiz', 'Add the file; see docs/content.md.')
  ]
}

function mainQuiz({ site, quizzes }: Source): readonly Problem[] {
  const ids = quizzes.map(quiz => quiz.id)
  const main = site?.data?.main
  if (!site || main === undefined || ids.includes(main)) return []
  return [
    at(
      site.doc,
      ['main'],
      `the folder of a quiz: ${listed(ids)}`,
      `"${main}"`,
      `Name a folder that is there.${didYouMean(main, ids)}`
    )
  ]
}

function quizFiles({ quizzes }: Source): readonly Problem[] {
  return quizzes
    .filter(({ quiz }) => quiz === null)
    .map(({ id }) =>
      missing(
        `content/${id}/quiz.md`,
        'what the quiz is, and its rules',
        `Add the file; see docs/content.md. If "${id}" should not be a quiz, remove the folder.`
      )
    )
}

function numbers({ quizzes }: Source): readonly Problem[] {
  const fronts = usable(quizzes.flatMap(({ quiz }) => (quiz === null ? [] : [quiz])))
  return fronts.flatMap(({ doc, data }, index) => {
    const before = fronts.slice(0, index).find(other => other.data.number === data.number)
    if (before === undefined) return []
    return [
      at(
        doc,
        ['number'],
        'a number that no other quiz has or ever had',
        `${data.number}, like "${before.id}"`,
        'Give the newer quiz the next free number; links to results rest on it.'
      )
    ]
  })
}
