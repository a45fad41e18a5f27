import { type Doc, problemAt } from '../document.ts'
import type { Entry } from '../entry.ts'
import type { Path } from '../path.ts'
import type { Problem } from '../problem.ts'
import { plain } from '../sentences.ts'
import type { Words } from '../translation/words.ts'

/** A text of one piece, where it stands. */
export interface Passage {
  readonly text: string
  /** A problem there. */
  readonly problem: (what: Pick<Problem, 'expected' | 'found' | 'todo'>) => Problem
}

/** Every text of a file: the words of its front matter, and its body sentence for sentence. */
export function passagesOf(
  { doc, data, body }: Entry<object>,
  words: Words,
  translated: boolean
): readonly Passage[] {
  const front = data === null ? [] : frontTexts(words, data, [], translated)
  const sentences = body.flatMap(block =>
    block.kind === 'paragraph' ? block.sentences : block.items.flat()
  )
  return [
    ...front.map(({ text, path }) => ({
      text,
      problem: (what: Pick<Problem, 'expected' | 'found' | 'todo'>) => problemAt(doc, path, what)
    })),
    ...sentences.map(sentence => bodyPassage(doc, plain(sentence, '…')))
  ]
}

function bodyPassage(doc: Doc, text: string): Passage {
  return {
    text,
    problem: what => ({ file: doc.path, line: lineOf(doc, text), field: 'text', ...what })
  }
}

/** Where the first words of a sentence stand; Markdown may stand between the others. */
function lineOf({ body, bodyLine }: Doc, sentence: string): number {
  const start = /^[^\s…]*/.exec(sentence)?.[0] ?? ''
  return bodyLine + body.slice(0, Math.max(0, body.indexOf(start))).split('\n').length - 1
}

interface Placed {
  readonly text: string
  readonly path: Path
}

/** In a translation a list of groups with one text each is a plain list, so its path ends earlier. */
function frontTexts(
  words: Words,
  value: unknown,
  path: Path,
  translated: boolean
): readonly Placed[] {
  if (value === undefined) return []
  if (typeof words === 'string') return [{ text: String(value), path }]
  const group = value as Readonly<Record<string, unknown>>
  if ('keys' in words)
    return Object.entries(words.keys).flatMap(([key, inner]) =>
      frontTexts(inner, group[key], [...path, key], translated)
    )
  return Object.entries(group).flatMap(([key, item]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if ('each' in words) return frontTexts(words.each, item, at, translated)
    const text = String(Reflect.get(Object(item), words.only))
    return [{ text, path: translated ? at : [...at, words.only] }]
  })
}
