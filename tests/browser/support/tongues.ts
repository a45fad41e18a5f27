import { join } from 'node:path'
import { root } from '../../../scripts/paths.ts'
import { readContent } from '../../../src/authoring/read.ts'
import type { CompareMessages } from '../../../src/i18n/en-compare.ts'
import { compareMessagesOf } from '../../../src/i18n/languages.ts'

/** What a visitor of one language reads and presses. */
export interface Tongue {
  readonly locale: string
  readonly messages: CompareMessages
  /** The label of "I do not know / does not apply". */
  readonly unknown: string
  /** Address of the main quiz. */
  readonly home: string
}

const content = readContent(join(root, 'content'))

/** A language of the site. */
function tongueOf(locale: string, home: string): Tongue {
  const found = content.ok ? content.languages.find(one => one.locale === locale) : undefined
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
