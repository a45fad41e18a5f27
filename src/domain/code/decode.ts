import type { ScoringKey } from '../key.ts'
import { contentOf } from './body.ts'
import { encode } from './encode.ts'
import { type Found, search } from './find.ts'
import { HEADER, type Header, headerFrom } from './header.ts'
import type { Decoded, KeyOf, Refusal } from './record.ts'
import { START } from './symbols.ts'

/** A link with room for what mail filters and trackers put around it; the rest is not read. */
const LONGEST_LINK = 20_000
/** Of several codes that give no result, the one that came furthest says why. */
const FURTHEST: readonly Refusal[] = [
  'not-valid',
  'newer-edition',
  'other-quiz',
  'newer-version',
  'damaged',
  'cut'
]

/**
 * The first result in any text: a bare code, a link, `%23` for `#`, words around it, capitals, line
 * breaks within. Or the reason why there is none. Takes any value and never throws. Every change of
 * up to four characters is refused, and every cut.
 */
export function decode(input: unknown, keyOf: KeyOf): Decoded {
  const refusals = new Set<Refusal>()
  for (const found of candidates(input)) {
    const decoded = decodeOne(found, keyOf)
    if (decoded.ok) return decoded
    refusals.add(decoded.why)
  }
  return refuse(FURTHEST.find(why => refusals.has(why)) ?? 'none')
}

/** "Q1" alone is the first quarter of a year. */
function candidates(input: unknown): readonly Found[] {
  if (typeof input !== 'string') return []
  return search(input.slice(0, LONGEST_LINK)).filter(({ code }) => code !== START)
}

function decodeOne(found: Found, keyOf: KeyOf): Decoded {
  if (!found.ok) return refuse(found.why)
  const header = headerFrom(found.symbols)
  if (!header) return refuse('newer-version')
  const key = keyOf(header.quiz, header.edition)
  if (typeof key === 'string') return refuse(key)
  const content = isNamed(key, header) && contentOf(key, header, found.symbols.slice(HEADER))
  if (!content) return refuse('not-valid')
  const { record, dropped } = content
  return { ok: true, record, code: dropped ? encode(key, record) : found.code, key }
}

function isNamed({ quiz, edition }: ScoringKey, header: Header): boolean {
  return quiz === header.quiz && edition === header.edition
}

function refuse(why: Refusal): Decoded {
  return { ok: false, why }
}
