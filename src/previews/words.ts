import type { Quiz } from '../domain/texts.ts'
import type { Messages } from '../i18n/en.ts'

/** How many dimensions a quiz has, as a word where there is one. */
export function countOf({ key }: Quiz, messages: Messages): string {
  const words: Readonly<Record<string, string>> = messages
  return words[`count.${key.dimensions.length}`] ?? String(key.dimensions.length)
}
