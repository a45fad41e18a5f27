import type { Typing } from '../../domain/code/typing.ts'
import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'

type Wrong = Extract<Typing, { readonly state: 'wrong-character' }>

/** Which character of a code cannot be, and what it may have been. */
export function wrongWords({ place, character, likely }: Wrong, messages: Messages): string {
  const words = messages[likely.length > 0 ? 'opened.wrong-likely' : 'opened.wrong']
  return say(words, { place, character, likely: likely[0] ?? '' })
}
