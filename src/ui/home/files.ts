import type { Answers } from '../../domain/answers.ts'
import { answerRows } from '../../domain/home/answer-rows.ts'
import { csvOf } from '../../domain/home/csv.ts'
import type { View } from '../result/props.ts'
import { wholeQuiz } from '../result/whole.ts'
import { cardOf } from './card.ts'
import type { Made } from './made.ts'
import { lightLook, paint } from './paint.ts'
import { type Around, reportText } from './report.ts'

/** The radar as a picture. `day`: whose result, and of when. */
export async function pictureFile(view: View, day: string): Promise<Made> {
  const blob = await paint(measure => cardOf(view, day, measure), await lightLook())
  return { name: `${view.quiz.id}-chart.png`, blob }
}

/** The whole result as Markdown. */
export function reportFile(view: View, around: Around): Made {
  const blob = new Blob([reportText(view, around)], { type: 'text/markdown;charset=utf-8' })
  return { name: `${view.quiz.id}-result.md`, blob }
}

/** Every answer, as a table for a spreadsheet. */
export function answersFile(view: View, answers: Answers): Made {
  const blob = new Blob([answersText(view, answers)], { type: 'text/csv;charset=utf-8' })
  return { name: `${view.quiz.id}-answers.csv`, blob }
}

export function answersText({ quiz, messages }: View, answers: Answers): string {
  const heads = (['question', 'words', 'answer', 'points'] as const).map(
    column => messages[`home.column-${column}`]
  )
  const rows = answerRows(wholeQuiz(quiz), answers)
  return csvOf([
    heads,
    ...rows.map(({ id, prompt, answer, points }) => [id, prompt, answer, points])
  ])
}
