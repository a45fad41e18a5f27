import { questionsToLanding } from '../domain/parts.ts'
import { readingTime } from '../domain/reading.ts'
import type { Quiz } from '../domain/texts.ts'
import type { Messages } from '../i18n/en.ts'
import { say } from '../i18n/say.ts'

/** How long the quiz takes, and when one may stop. */
export function promiseOf(quiz: Quiz, messages: Messages): string {
  const sketched = questionsToLanding(quiz)
  const minutes = readingTime(quiz)
  if (sketched.length === 0) return say(messages['start.time-whole'], { minutes })
  return say(messages['start.time'], { minutes, sketch: readingTime(quiz, sketched) })
}
