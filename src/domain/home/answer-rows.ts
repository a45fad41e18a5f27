import { type Answers, answerOf, chosenOptions } from '../answers.ts'
import { optionWords, questionTexts } from '../fills.ts'
import type { QuestionKey } from '../key.ts'
import { markItem } from '../marks.ts'
import type { Quiz } from '../texts.ts'
import { unbroken } from './plain.ts'

/** One question with what was answered. */
export interface AnswerRow {
  readonly id: string
  readonly prompt: string
  /** The words of what was chosen; null while it is open. */
  readonly answer: string | null
  /** Null: open, unknown, or not scored at all. */
  readonly points: number | null
}

/** Every question in screen order, with the visitor's answer in its own words. */
export function answerRows(quiz: Quiz, answers: Answers): readonly AnswerRow[] {
  return quiz.key.questions.map(question => ({
    id: question.id,
    prompt: unbroken(questionTexts(quiz, question.id)?.prompt ?? question.id),
    answer: wordsOf(quiz, question, answers),
    points: pointsOf(question, answers)
  }))
}

function wordsOf(quiz: Quiz, question: QuestionKey, answers: Answers): string | null {
  const { id } = question
  if (answerOf(answers, id) === 'unknown') return unbroken(quiz.texts.unknown)
  const options: readonly { readonly id: string }[] = question.options
  const chosen = chosenOptions({ id, options }, answers)
  const words = chosen.map(option => unbroken(optionWords(quiz, id, option.id) ?? option.id))
  return words.length > 0 ? words.join('; ') : null
}

function pointsOf(question: QuestionKey, answers: Answers): number | null {
  if (question.kind !== 'item') return null
  const mark = markItem(question, answers)
  return mark.state === 'answered' ? mark.points : null
}
