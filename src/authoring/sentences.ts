import type { Inline, Sentence } from '../domain/texts.ts'

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * Cuts the inline content of a paragraph into sentences, trimmed: who shows
 * them puts one space between two. A fill-in counts as a word with a capital.
 */
export function sentences(inlines: readonly Inline[]): readonly Sentence[] {
  const text = plain(inlines, 'X')
  return [...SEGMENTER.segment(text)]
    .map(({ index, segment }) => trimmed(index, segment))
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => cut(inlines, from, to))
}

/** The words alone, each fill-in as `fill`. */
export function plain(inlines: readonly Inline[], fill: string): string {
  return inlines.map(inline => plainOne(inline, fill)).join('')
}

function plainOne(inline: Inline, fill: string): string {
  if (typeof inline === 'string') return inline
  if ('fill' in inline) return fill
  return plain(children(inline), fill)
}

type Wrapper = Exclude<Inline, string | { readonly fill: string }>

function children(inline: Wrapper): readonly Inline[] {
  if ('strong' in inline) return inline.strong
  return 'em' in inline ? inline.em : inline.link
}

function trimmed(index: number, segment: string): { from: number; to: number } {
  const from = index + segment.length - segment.trimStart().length
  return { from, to: from + segment.trim().length }
}

/** The part of the inline content between two offsets of its plain text. */
function cut(inlines: readonly Inline[], from: number, to: number): readonly Inline[] {
  let start = 0
  return inlines.flatMap(inline => {
    const length = plainOne(inline, 'X').length
    const part = cutOne(inline, Math.max(0, from - start), Math.min(length, to - start))
    start += length
    return part
  })
}

function cutOne(inline: Inline, from: number, to: number): readonly Inline[] {
  if (to <= from) return []
  if (typeof inline === 'string') return [inline.slice(from, to)]
  if ('fill' in inline) return [inline]
  const inside = cut(children(inline), from, to)
  if ('strong' in inline) return [{ strong: inside }]
  return 'em' in inline ? [{ em: inside }] : [{ href: inline.href, link: inside }]
}
