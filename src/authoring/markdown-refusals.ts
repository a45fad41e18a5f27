import type { Nodes } from 'mdast'
import type { Problem } from './problem.ts'
import { shown } from './wording.ts'

export type Fault = Pick<Problem, 'expected' | 'found' | 'todo'>

const EXPECTED = 'paragraphs, lists with -, **strong**, *emphasis* and [links](https://…)'
export const NO_HTML = `${EXPECTED}; no HTML`

const REFUSALS: Readonly<Record<string, readonly [found: string, todo: string]>> = {
  heading: ['a heading', 'Write it as a paragraph; the page sets the headings.'],
  image: ['an image', 'Remove it; the quiz shows words only.'],
  imageReference: ['an image', 'Remove it; the quiz shows words only.'],
  code: [
    'a block of code (or lines that begin with four spaces)',
    'Write it as plain words, without spaces at the start of the line.'
  ],
  inlineCode: ['code between `backticks`', 'Use quotation marks or *emphasis* instead.'],
  blockquote: ['a quotation with >', 'Write it as a paragraph with quotation marks.'],
  thematicBreak: ['a line of dashes or stars', 'Remove it; an empty line parts two paragraphs.'],
  linkReference: ['a link by reference', 'Write the link in full: [words](https://…).'],
  definition: ['an address on a line of its own', 'Write the link in full: [words](https://…).'],
  list: ['a list inside a list, or a numbered one', 'Make it one plain list, each line with "- ".']
}

/** A link that nobody could see or hear. */
export const NAMELESS: Fault = {
  expected: EXPECTED,
  found: 'a link without words',
  todo: 'Write the words between [ and ]: [words](https://…).'
}

/** Why a piece of Markdown may not stand, and what to do instead. */
export function refusal(node: Nodes): Fault {
  if (node.type === 'html') return html(node.value)
  const [found, todo] = REFUSALS[node.type] ?? [`a ${node.type}`, 'Write it as a plain paragraph.']
  return { expected: EXPECTED, found, todo }
}

/** A tag, whether Markdown knows it as one or takes it for text. */
export function html(value: string): Fault {
  return { expected: NO_HTML, found: shown(value), todo: htmlTodo(value) }
}

function htmlTodo(value: string): string {
  const handler = /\bon[a-z]+(?=\s*=)/i.exec(value)?.[0]
  if (handler !== undefined)
    return `Remove it: ${handler.toLowerCase()} is an event handler and would run a script in the visitor's browser.`
  if (/<\s*script/i.test(value)) return 'Remove it: a script has no place in a text.'
  if (/^<!--/.test(value)) return 'Remove the comment, or keep it in a file outside content.'
  return 'Remove the tag and use Markdown; write a plain < as "less than".'
}
