import type { View } from '../result/props.ts'
import { addressOf, resultLink } from '../share/links.ts'

/** The quiz's own address, and the one that opens this result: its scores, no answer, no name. */
export function addressesOf({ home, site, code }: View) {
  const quiz = addressOf(home, site.url)
  return { quiz, result: resultLink(quiz, code, null) }
}
