import type * as z from 'zod'
import { group, id, list, score, text, whole } from './leaf.ts'

const plain = group({})
const named = group({ name: text() })
const ordered = group({ order: whole(1, 999) })
const cut = group({ from: score() })
const also = group({ question: id(), points: whole(0, 100), text: text() })
const origin = group({
  order: whole(1, 999),
  also: list(also, 1, 9, 'sentences').exactOptional()
})

/** An extra sentence, shown when the item has at most so many points. */
export type AlsoFront = z.infer<typeof also>

interface Kind {
  readonly schema: z.ZodType<InsightFront>
  /** What may stand in braces. */
  readonly fills: readonly string[]
}

const GUESSES: readonly string[] = ['expected', 'said']

/** One line a kind of insight: a folder in `insights/`. */
export const KINDS: Readonly<Record<string, Kind>> = {
  pattern: { schema: named, fills: ['claim', 'overall', 'lowest', 'highest', 'answer'] },
  shift: { schema: plain, fills: ['change'] },
  reaction: { schema: plain, fills: ['claim', 'origins'] },
  field: { schema: named, fills: ['overall'] },
  origin: { schema: origin, fills: ['step'] },
  pull: { schema: cut, fills: ['worst'] },
  note: { schema: plain, fills: ['count', 'dimension', 'band'] },
  step: { schema: named, fills: ['topic', 'dimension'] },
  plan: { schema: plain, fills: [] },
  limit: { schema: ordered, fills: [] },
  sketch: { schema: plain, fills: ['dimensions'] },
  closing: { schema: plain, fills: [] },
  picture: { schema: named, fills: ['dimension'] },
  compare: {
    schema: plain,
    fills: ['dimension', 'dimensions', 'count', 'of', 'topic', 'yours', 'theirs', ...GUESSES]
  },
  change: { schema: named, fills: ['dimension', 'talk', 'apart'] },
  spread: { schema: named, fills: ['dimension'] },
  team: { schema: plain, fills: ['dimension', 'dimensions', 'count', 'points'] }
}

/** The schema of a kind that exists. */
export function insightSchema(kind: string): z.ZodType<InsightFront> {
  return KINDS[kind]?.schema ?? plain
}

/** The union of what the kinds may say; every key a kind does not have is absent. */
export interface InsightFront {
  readonly name?: string
  readonly order?: number
  readonly from?: number
  readonly also?: readonly AlsoFront[]
}
