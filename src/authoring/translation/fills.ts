import type { Block, Inline, RichText } from '../../domain/texts.ts'

/** The names of the fill-ins in a text, each once. */
export function fillsOf(text: RichText): readonly string[] {
  return [...new Set(text.flatMap(blockFills))]
}

function blockFills(block: Block): readonly string[] {
  const sentences = block.kind === 'paragraph' ? block.sentences : block.items.flat()
  return sentences.flat().flatMap(inlineFills)
}

function inlineFills(inline: Inline): readonly string[] {
  if (typeof inline === 'string') return []
  if ('fill' in inline) return [inline.fill]
  if ('strong' in inline) return inline.strong.flatMap(inlineFills)
  return ('em' in inline ? inline.em : inline.link).flatMap(inlineFills)
}
