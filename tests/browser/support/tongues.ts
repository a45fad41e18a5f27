import type { CompareMessages } from '../../../src/i18n/en-compare.ts'
import { compareMessagesOf } from '../../../src/i18n/languages.ts'
import { content } from './content.ts'

/** What a visitor of one language reads and presses. */
export interface Tongue {
  readonly locale: string
  readonly messages: CompareMessages
  /** The label of "I do not know / does not apply". */
  readonly unknown: string
  /** Address of the main quiz. */
  readonly home: string
}

/** A language of the site. */
function tongueOf(locale: string, home: string): Tongue {
  const found = content.languages.find(one => one.locale === locale)
  const quiz = found?.quizzes.find(({ id }) => id === found.site.main)
  if (!quiz)
    throw new Error(`The content has no main quiz in "${locale}": run \`npm run content\`.`)
  return { locale, messages: compareMessagesOf(locale), unknown: quiz.texts.unknown, home }
}

export const english = tongueOf('en', './')
export const dutch = tongueOf('nl', './nl/')

/** English after `change`, in a made-up language. */
export function madeUp(locale: string, change: (text: string) => string): Tongue {
  const { messages, unknown, home } = english
  const words = Object.entries(messages).map(([key, text]) => [
    key,
    key === 'result.locale' ? text : change(text)
  ])
  return {
    locale,
    messages: Object.fromEntries(words) as CompareMessages,
    unknown: change(unknown),
    home
  }
}
