import { type Answer, type Answers, answerOf } from '../domain/answers.ts'
import type { OriginKey, QuestionKey } from '../domain/key.ts'
import type { Plan } from './session.ts'

/** Everything the visitor has put down; all of it is saved. Times: milliseconds since 1970. */
export interface Sheet {
  readonly answers: Answers
  /** Question id → last change. Also of an answer taken back: its time outlives it. */
  readonly at: Readonly<Record<string, number>>
  readonly plan: Plan
  /** When the plan last changed; 0: never. */
  readonly planned: number
  /** When the result was first reached. */
  readonly finished: number | null
}

export const BLANK: Sheet = {
  answers: {},
  at: {},
  plan: { when: '', will: '' },
  planned: 0,
  finished: null
}

/** The sheet with one answer set, or taken back with undefined. */
export function withAnswer(
  sheet: Sheet,
  id: string,
  answer: Answer | undefined,
  now: number
): Sheet {
  const { [id]: _before, ...others } = sheet.answers
  const answers = answer === undefined ? others : { ...others, [id]: answer }
  return { ...sheet, answers, at: { ...sheet.at, [id]: now } }
}

/** What choosing an option makes of an answer; undefined: the last one was taken back. */
export function chosen(
  question: QuestionKey,
  before: Answer | undefined,
  option: string
): Answer | undefined {
  if (question.kind !== 'origin') return [option]
  const held = before === undefined || before === 'unknown' ? [] : before
  const after = held.includes(option)
    ? held.filter(id => id !== option)
    : add(question, held, option)
  return after.length > 0 ? after : undefined
}

/** Adds in the key's order, so that the order of choosing leaves no trace. */
function add(question: OriginKey, held: readonly string[], option: string): readonly string[] {
  const alone = (id: string) => question.options.some(one => one.id === id && one.exclusive)
  if (alone(option)) return [option]
  const ids = question.options.map(one => one.id)
  return ids.filter(id => id === option || (held.includes(id) && !alone(id)))
}

export function hasAnswers(sheet: Sheet): boolean {
  return Object.keys(sheet.answers).length > 0
}

/** Whether an answer was ever given, even one taken back: before that nothing may be stored. */
export function isTouched(sheet: Sheet): boolean {
  return Object.keys(sheet.at).length > 0
}

export function openOf(ids: readonly string[], answers: Answers): readonly string[] {
  return ids.filter(id => answerOf(answers, id) === undefined)
}
