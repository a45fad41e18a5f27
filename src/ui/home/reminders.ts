import { type Day, daysLater, monthsLater } from '../../domain/home/days.ts'
import { unbroken } from '../../domain/home/plain.ts'
import { say } from '../../i18n/say.ts'
import type { Plan } from '../../session/session.ts'
import type { View } from '../result/props.ts'
import { addressesOf } from './links.ts'

/** A whole day in a calendar; it blocks no time. */
export interface Reminder {
  readonly title: string
  readonly text: string
  readonly day: Day
  /** Where it leads. */
  readonly address: string
}

const MONTHS_BETWEEN = 6

/** Whether there is a plan to remind of: what to do; the moment may be open. */
export const isPlanned = ({ will }: Plan) => unbroken(will) !== ''

/** The plan as a sentence; null as long as it says nothing to do. */
export function sentenceOf({ when, will }: Plan, messages: View['messages']): string | null {
  const words = { when: unbroken(when), will: unbroken(will).replace(/\.$/, '') }
  if (words.will === '') return null
  return say(messages[words.when === '' ? 'home.plan' : 'plan.sentence'], words)
}

/** What goes into the calendar: the plan on its day, and half a year on, the quiz once more. */
export function remindersOf(view: View, plan: Plan, on: Day, today: Day): readonly Reminder[] {
  const { messages, quiz } = view
  const address = addressesOf(view).quiz
  const name = unbroken(quiz.texts.title)
  const sentence = sentenceOf(plan, messages)
  const again = {
    title: say(messages['home.again'], { quiz: name }),
    text: `${messages['home.again-text']}\n${address}`,
    day: monthsLater(today, MONTHS_BETWEEN),
    address
  }
  if (sentence === null) return [again]
  const text = `${say(messages['home.from'], { quiz: name })}\n${address}`
  return [{ title: sentence, text, day: on, address }, again]
}

/** Today where the visitor is. */
export function today(now = new Date()): Day {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
}

export const tomorrow = () => daysLater(today(), 1)
