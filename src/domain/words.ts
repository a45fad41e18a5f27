import type { Block, Inline, RichText, Sentence } from './texts.ts'

/** Values for fill-ins; null or absent: there is none, and the sentence goes. */
export type Fills = Readonly<Record<string, string | null>>

/** The entry with this id, looking at own properties only; undefined if there is none. */
export function entryOf<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  id: string
): Value | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined
}

/**
 * A text with its fill-ins filled. A sentence with a fill-in that has no value is left out whole,
 * and so is a paragraph, list entry or list without sentences. A sentence that opens with a
 * fill-in gets a capital.
 */
export function fill(text: RichText, fills: Fills): RichText {
  return text.flatMap(block => fillBlock(block, fills))
}

function fillBlock(block: Block, fills: Fills): readonly Block[] {
  if (block.kind === 'paragraph') {
    const sentences = fillSentences(block.sentences, fills)
    return sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : []
  }
  const items = block.items
    .map(sentences => fillSentences(sentences, fills))
    .filter(sentences => sentences.length > 0)
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

function fillSentences(sentences: readonly Sentence[], fills: Fills): readonly Sentence[] {
  return sentences.flatMap(sentence => {
    const filled = fillRuns(sentence, fills)
    if (!filled) return []
    return [opensWithFill(sentence) ? capitalised(filled) : filled]
  })
}

/** Null when one of the fill-ins has no value. */
function fillRuns(runs: readonly Inline[], fills: Fills): readonly Inline[] | null {
  const filled: Inline[] = []
  for (const run of runs) {
    const next = fillRun(run, fills)
    if (next === null) return null
    append(filled, next)
  }
  return filled
}

function fillRun(run: Inline, fills: Fills): Inline | null {
  if (typeof run === 'string') return run
  if ('fill' in run) return entryOf(fills, run.fill) ?? null
  if ('strong' in run) return within(fillRuns(run.strong, fills), strong => ({ strong }))
  if ('em' in run) return within(fillRuns(run.em, fills), em => ({ em }))
  return within(fillRuns(run.link, fills), link => ({ href: run.href, link }))
}

function within(
  runs: readonly Inline[] | null,
  wrap: (runs: readonly Inline[]) => Inline
): Inline | null {
  return runs && wrap(runs)
}

/** Keeps neighbouring words in one string, so that a page shows them as one text node. */
function append(runs: Inline[], next: Inline): void {
  const last = runs.at(-1)
  if (typeof next === 'string' && typeof last === 'string') runs[runs.length - 1] = last + next
  else runs.push(next)
}

function opensWithFill([first]: readonly Inline[]): boolean {
  if (first === undefined || typeof first === 'string') return false
  return 'fill' in first || opensWithFill(innerRuns(first))
}

function innerRuns(run: Exclude<Inline, string | { readonly fill: string }>): readonly Inline[] {
  if ('strong' in run) return run.strong
  return 'em' in run ? run.em : run.link
}

function capitalised([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first === undefined || (typeof first === 'object' && 'fill' in first)) return rest
  if (typeof first === 'string') return [capital(first), ...rest]
  const inner = capitalised(innerRuns(first))
  if ('strong' in first) return [{ strong: inner }, ...rest]
  if ('em' in first) return [{ em: inner }, ...rest]
  return [{ href: first.href, link: inner }, ...rest]
}

/** Leaves words that open with a quotation mark alone: they are somebody's own. */
function capital(words: string): string {
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}

/** Words to be used inside a sentence that has its own end. */
export function withoutFullStop(words: string): string {
  return words.replace(/\.$/, '')
}

/** The visitor's own choice of words. */
export function quoted(words: string): string {
  return `“${withoutFullStop(words)}”`
}

/** A text with sentences added to its last paragraph. */
export function withSentences(text: RichText, sentences: readonly string[]): RichText {
  if (sentences.length === 0) return text
  const added = sentences.map(sentence => [sentence])
  const last = text.at(-1)
  if (last?.kind !== 'paragraph') return [...text, { kind: 'paragraph', sentences: added }]
  const longer: Block = { kind: 'paragraph', sentences: [...last.sentences, ...added] }
  return [...text.slice(0, -1), longer]
}
