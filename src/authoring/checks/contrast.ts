import type { Brand } from '../../domain/site.ts'
import { contrast, luminance, nearestColour } from '../colour/contrast.ts'
import { mix } from '../colour/oklab.ts'
import type { Entry } from '../entry.ts'
import type { Problem } from '../problem.ts'
import type { SiteFront } from '../schemas/site.ts'
import { brandOf } from '../site.ts'
import { at } from './context.ts'

/** The numeral on the lamp. */
const ON_LAMP = '#1b1405'

interface Pair {
  /** Two colours that have to differ, in the author's words. */
  readonly what: string
  /** The token that the message proposes to change, and how it is spelt. */
  readonly token: 'accentContrast' | 'ink' | 'lamp'
  readonly key: string
  readonly least: number
  readonly ratio: (brand: Brand) => number
}

const PAIRS: readonly Pair[] = [
  {
    what: 'accent-contrast on accent',
    token: 'accentContrast',
    key: 'accent-contrast',
    least: 4.5,
    ratio: brand => contrast(brand.accentContrast, brand.accent)
  },
  {
    what: 'ink on paper',
    token: 'ink',
    key: 'ink',
    least: 4.5,
    ratio: brand => contrast(brand.ink, brand.paper)
  },
  {
    what: 'quiet text (74% ink) on paper',
    token: 'ink',
    key: 'ink',
    least: 4.5,
    ratio: brand => contrast(mix(brand.ink, 0.74, brand.paper), brand.paper)
  },
  {
    what: 'outlines (60% ink) on paper',
    token: 'ink',
    key: 'ink',
    least: 3,
    ratio: brand => contrast(mix(brand.ink, 0.6, brand.paper), brand.paper)
  },
  {
    what: `numerals (${ON_LAMP}) on lamp`,
    token: 'lamp',
    key: 'lamp',
    least: 4.5,
    ratio: brand => contrast(ON_LAMP, brand.lamp)
  }
]

/** Colours of the brand that people could not read. */
export function checkContrast(site: Entry<SiteFront> | null): readonly Problem[] {
  if (!site?.data) return []
  const brand = brandOf(site.data)
  const low = PAIRS.filter(pair => pair.ratio(brand) < pair.least)
  return [
    ...firstOfEach(low).map(pair => tooLow(site, brand, pair)),
    ...(luminance(brand.ink) < luminance(brand.paper) ? [] : [upsideDown(site)])
  ]
}

/** Ink that fails on paper fails in every mix, too; once is enough. */
function firstOfEach(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter((pair, index) => pairs.findIndex(p => p.token === pair.token) === index)
}

function tooLow(site: Entry<SiteFront>, brand: Brand, { what, token, key, least }: Pair): Problem {
  const own = PAIRS.filter(pair => pair.token === token)
  const passes = (colour: string) =>
    own.every(pair => pair.ratio({ ...brand, [token]: colour }) >= pair.least)
  const better = nearestColour(brand[token], passes)
  const ratio = own.find(pair => pair.what === what)?.ratio(brand) ?? 0
  return at(
    site.doc,
    ['brand', key],
    `${what} with a contrast of at least ${least}:1`,
    `${brand[token]}, ${down(ratio)}:1`,
    better === undefined
      ? `No ${key} is readable on this paper; choose a lighter paper.`
      : `Write ${key}: "${better}", the nearest colour that can be read.`
  )
}

/** Rounded down, so that a ratio just too low never reads as enough. */
function down(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2)
}

function upsideDown(site: Entry<SiteFront>): Problem {
  return at(
    site.doc,
    ['brand', 'paper'],
    'a paper that is lighter than the ink',
    'a darker one',
    'Swap the two; the dark theme is made from them.'
  )
}
