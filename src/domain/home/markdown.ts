import type { Block, Inline, RichText, Sentence } from '../texts.ts'
import { unbroken } from './plain.ts'

/** A piece of a Markdown document, already escaped. */
export type Markdown = string

/**
 * What Markdown would read as a mark wherever it stands; `$` is mathematics on some sites, and an
 * exclamation mark before a link makes a picture of it.
 */
const MARKS = /[\\`*_~[\]<>&#|$]|!$/g
/** What it reads as a mark at the start of a line only: lists, rules, underlined headings. */
const OPENING = /^([-+=:]|\d+(?=[.)]))/

/** Words as they are: nothing in them is taken for a mark. */
export function words(text: string): Markdown {
  return unbroken(text).replace(MARKS, '\\$&')
}

/** Pieces side by side as a paragraph; '' for none. */
export function line(...pieces: readonly Markdown[]): Markdown {
  return pieces
    .filter(piece => piece !== '')
    .join(' ')
    .replace(OPENING, start => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

export function strong(text: Markdown): Markdown {
  return text === '' ? '' : `**${text}**`
}

export function link(text: Markdown, address: string): Markdown {
  return `[${text}](<${address.replace(/[\s<>\\]/g, encodeURIComponent)}>)`
}

export function heading(rank: 1 | 2 | 3, text: string): Markdown {
  return `${'#'.repeat(rank)} ${words(text)}`
}

export function bullets(items: readonly Markdown[]): Markdown {
  return items.map(item => `- ${line(item)}`).join('\n')
}

export function numbered(items: readonly Markdown[]): Markdown {
  return items.map((item, index) => `${index + 1}. ${line(item)}`).join('\n')
}

/** A table with its heads; a column of numbers is set to the right. */
export function table(
  heads: readonly { readonly text: string; readonly numbers?: true }[],
  rows: readonly (readonly string[])[]
): Markdown {
  const row = (cells: readonly string[]) => `| ${cells.map(words).join(' | ')} |`
  const rule = heads.map(({ numbers }) => (numbers ? '---:' : '---')).join(' | ')
  return [row(heads.map(({ text }) => text)), `| ${rule} |`, ...rows.map(row)].join('\n')
}

/** The author's words, block by block. */
export function rich(text: RichText): readonly Markdown[] {
  return text.map(block)
}

function block(one: Block): Markdown {
  return one.kind === 'paragraph' ? sentences(one.sentences) : bullets(one.items.map(sentences))
}

function sentences(all: readonly Sentence[]): Markdown {
  return line(...all.map(runs))
}

function runs(all: readonly Inline[]): Markdown {
  return all.map(run).join('')
}

function run(one: Inline): Markdown {
  if (typeof one === 'string') return spaced(one)
  if ('strong' in one) return marked('**', runs(one.strong))
  if ('em' in one) return marked('*', runs(one.em))
  return 'link' in one ? link(runs(one.link), one.href) : ''
}

/** The spaces at the ends of a run part it from its neighbours. */
function spaced(text: string): Markdown {
  const [before] = /^\s?/.exec(text) ?? ['']
  const [after] = /\s?$/.exec(text) ?? ['']
  const inner = words(text)
  if (inner === '') return before && ' '
  return `${before && ' '}${inner}${after && ' '}`
}

/** Marks hold only where they touch the words. */
function marked(mark: string, text: Markdown): Markdown {
  const inner = text.trim()
  if (inner === '') return text
  const [before, after] = text.split(inner)
  return `${before}${mark}${inner}${mark}${after}`
}

/** Blocks with an empty line between; what says nothing is left out. */
export function documentOf(blocks: readonly Markdown[]): string {
  return `${blocks.filter(one => one !== '').join('\n\n')}\n`
}
