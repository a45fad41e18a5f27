import { type Answer, type Answers, answerOf } from '../answers.ts'
import type { OriginKey, QuestionKey, ScoringKey } from '../key.ts'
import type { Digit } from './digits.ts'

/*
 * A question is one digit: 0 while open, then its options in display order, then "I do not know"
 * where there is one. An origin's digit is the bits of its options (0: none, so open); those that
 * stand alone come after all combinations of the others.
 */

/** How many states each question has, in screen order. */
export function answerStates(key: ScoringKey): readonly number[] {
  return key.questions.map(statesOf)
}

/** A digit for each question; an option that the question does not have counts as open. */
export function answerDigits(key: ScoringKey, answers: Answers): readonly Digit[] {
  return key.questions.map(question => ({
    states: statesOf(question),
    value: digitOf(question, answerOf(answers, question.id))
  }))
}

/** The reverse of `answerDigits`. */
export function answersFrom(key: ScoringKey, values: readonly number[]): Answers {
  const entries = key.questions.flatMap((question, index) => {
    const answer = answerFrom(question, values[index] ?? 0)
    return answer ? [[question.id, answer] as const] : []
  })
  // fromEntries defines own properties, so that even `__proto__` stays a plain name.
  return Object.fromEntries(entries)
}

function statesOf(question: QuestionKey): number {
  if (question.kind === 'origin') return combinations(question) + alone(question).length
  return 1 + question.options.length + (question.kind === 'item' ? 1 : 0)
}

function digitOf(question: QuestionKey, answer: Answer | undefined): number {
  if (answer === undefined) return 0
  if (answer === 'unknown') return question.kind === 'item' ? question.options.length + 1 : 0
  if (question.kind === 'origin') return originValue(question, answer)
  return question.options.findIndex(({ id }) => id === answer[0]) + 1
}

function originValue(question: OriginKey, chosen: readonly string[]): number {
  const single = alone(question).findIndex(id => chosen.includes(id))
  if (single >= 0) return combinations(question) + single
  const bits = together(question).map((id, bit) => (chosen.includes(id) ? 2 ** bit : 0))
  return bits.reduce((sum, bit) => sum + bit, 0)
}

function answerFrom(question: QuestionKey, value: number): Answer | undefined {
  if (value === 0) return undefined
  if (question.kind === 'origin') return originsFrom(question, value)
  const option = question.options[value - 1]
  return option ? [option.id] : 'unknown'
}

function originsFrom(question: OriginKey, value: number): Answer {
  const single = alone(question)[value - combinations(question)]
  if (single !== undefined) return [single]
  const chosen = together(question).filter((_, bit) => Math.floor(value / 2 ** bit) % 2 === 1)
  return chosen
}

/** Of the options that may stand together, none of them included. */
function combinations(question: OriginKey): number {
  return 2 ** together(question).length
}

function together({ options }: OriginKey): readonly string[] {
  return options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
}

function alone({ options }: OriginKey): readonly string[] {
  return options.filter(({ exclusive }) => exclusive).map(({ id }) => id)
}
