import type { Messages } from './en.ts'

/**
 * Texts that read differently for different numbers. Under the key stands the form for most
 * numbers (`other`); beside it, as `key-one`, `key-few` and so on, every further form that the
 * language has (Intl.PluralRules).
 */
export const COUNTED = [
  'check.count',
  'result.summary',
  'result.summary-even',
  'do.apart',
  'opened.typing'
] as const

export type Counted = (typeof COUNTED)[number]
type Form = Exclude<Intl.LDMLPluralRule, 'other'>

/** Forms that English does without; a language that has them adds them to its messages. */
export type MoreForms = Readonly<Partial<Record<`${Counted}-${Form}`, string>>>

/** The text for a number, in the form that its language has for it. */
export function counted(messages: Messages, key: Counted, n: number): string {
  const forms: Messages & MoreForms = messages
  const form = new Intl.PluralRules(messages['result.locale']).select(n)
  return (form !== 'other' && forms[`${key}-${form}`]) || messages[key]
}
