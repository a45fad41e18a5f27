import type { Fault } from './markdown-refusals.ts'
import { shown } from './wording.ts'

type Leftover = readonly [sign: RegExp, todo: string]

const STRONG: Leftover = [
  /\*\*|__/,
  'Close it, without spaces inside: **important**; or remove the stars.'
]
const LINK: Leftover = [
  /\]\s?\(|\]\[/,
  'Write the link in full, without a space: [words](https://…).'
]
const REST: readonly Leftover[] = [
  [/~~/, 'Remove the waves, or the words between them.'],
  [/^\s*\|.*\|/m, 'Write it as paragraphs or a list; there are no tables.'],
  [/^\s*\[[ x]\]/i, 'Remove the box; a list has "- " only.']
]
const BARE: Leftover = [
  /(?:https?:\/\/|www\.)\S/i,
  'Make it a link with words of its own: [my page](https://…).'
]

/** Signs of Markdown in words that were read already: they would stand on the page as they are. */
export function leftovers(value: string, linked: boolean): readonly Fault[] {
  return [STRONG, LINK, ...REST, ...(linked ? [] : [BARE])]
    .filter(([sign]) => sign.test(value))
    .map(([sign, todo]) => fault(value, sign, todo))
}

/** The same in front matter, where no Markdown is read at all; an address is no words. */
export function markdownInFront(value: string): readonly Fault[] {
  if (/^https:\S+$/.test(value)) return []
  const signs = [/\*\*\S/, /\]\(\S/, /&(?:[a-z]+|#\d+);/i]
  return signs
    .filter(sign => sign.test(value))
    .map(sign =>
      fault(value, sign, 'Write the words alone; the signs would stand on the page as they are.')
    )
}

function fault(value: string, sign: RegExp, todo: string): Fault {
  const line = value.split('\n').find(one => sign.test(one)) ?? value
  return { expected: 'words without leftover signs of Markdown or HTML', found: shown(line), todo }
}
