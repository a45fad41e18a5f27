import type { ReportLanguage } from '../../domain/fills.ts'
import type { Messages } from '../../i18n/en.ts'
import { later } from '../common/later.ts'

/** How a report joins and counts in the language of these messages. */
export function languageOf(messages: Messages): ReportLanguage {
  const list = new Intl.ListFormat(messages['result.locale'], { type: 'conjunction' })
  return {
    list: words => list.format(words),
    count: n => countIn(messages, n)
  }
}

/** Small numbers as words, the others as digits. */
function countIn(messages: Messages, n: number): string {
  const words: Readonly<Record<string, string>> = messages
  return words[`count.${n}`] ?? String(n)
}

/** A day in full. `at`: milliseconds since 1970. */
export function dayOf(at: number, messages: Messages): string {
  return new Intl.DateTimeFormat(messages['result.locale'], { dateStyle: 'long' }).format(at)
}

let isWarm = false

/** Makes the first formats of a language in an idle moment: a slow phone takes several frames for them. */
export function warmUp(messages: Messages) {
  if (isWarm) return
  isWarm = true
  later(() => languageOf(messages))
  later(() => dayOf(0, messages))
}
