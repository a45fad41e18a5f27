import { readContent } from '../../../src/authoring/read.ts'
import type { ReportLanguage } from '../../../src/domain/fills.ts'
import type { Quiz } from '../../../src/domain/texts.ts'

/** The flagship quiz as its author wrote it. */
export const collaborate = quizFrom('content')
/** A second quiz: three dimensions, other scales, no context questions. */
export const mini = quizFrom('tests/content/fixtures/mini/content')

function quizFrom(folder: string): Quiz {
  const content = readContent(folder)
  if (!content.ok) throw new Error(`${folder} does not pass its checks.`)
  const quiz = content.quizzes.find(({ id }) => id === content.site.main)
  if (!quiz) throw new Error(`${folder} has no main quiz.`)
  return quiz
}

const joined = new Intl.ListFormat('en-GB')
const written = new Intl.NumberFormat('en-GB')

export const english: ReportLanguage = {
  list: words => joined.format(words),
  count: n => written.format(n)
}
