import { contrast, luminance, nearestColour } from '../colour/contrast.ts'
import { darkOf, type Theme } from '../colour/dark.ts'
import { mix } from '../colour/oklab.ts'
import type { Entry } from '../entry.ts'
import type { Path } from '../path.ts'
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
  readonly token: keyof Theme
  readonly key: string
  readonly least: number
  readonly ratio: (theme: Theme) => number
}

const TEXT: readonly Pair[] = [
  {
    what: 'ink on paper',
    token: 'ink',
    key: 'ink',
    least: 4.5,
    ratio: theme => contrast(theme.ink, theme.paper)
  },
  {
    what: 'quiet text (74% ink) on paper',
    token: 'ink',
    key: 'ink',
    least: 4.5,
    ratio: theme => contrast(mix(theme.ink, 0.74, theme.paper), theme.paper)
  },
  {
    what: 'outlines (60% ink) on paper',
    token: 'ink',
    key: 'ink',
    least: 3,
    ratio: theme => contrast(mix(theme.ink, 0.6, theme.paper), theme.paper)
  }
]

const LIGHT: readonly Pair[] = [
  {
    what: 'accent-contrast on accent',
    token: 'accentContrast',
    key: 'accent-contrast',
    least: 4.5,
    ratio: theme => contrast(theme.accentContrast, theme.accent)
  },
  ...TEXT,
  {
    what: `numerals (${ON_LAMP}) on lamp`,
    token: 'lamp',
    key: 'lamp',
    least: 4.5,
    ratio: theme => contrast(ON_LAMP, theme.lamp)
  }
]

/** At night links have the accent itself, and buttons dark words on it. */
const DARK: readonly Pair[] = [
  ...TEXT,
  {
    what: 'links (accent) on paper',
    token: 'accent',
    key: 'accent',
    least: 4.5,
    ratio: theme => contrast(theme.accent, theme.paper)
  },
  {
    what: 'dark words on accent',
    token: 'accent',
    key: 'accent',
    least: 4.5,
    ratio: theme => contrast(theme.accentContrast, theme.accent)
  }
]

interface Look {
  /** Where its tokens stand in `site.md`. */
  readonly path: Path
  readonly theme: Theme
  readonly pairs: readonly Pair[]
}

/** Colours of the brand that people could not read. */
export function checkContrast(site: Entry<SiteFront> | null): readonly Problem[] {
  if (!site?.data) return []
  const brand = brandOf(site.data)
  const low = lowIn(site, { path: ['brand'], theme: brand, pairs: LIGHT })
  const day = isUpsideDown(brand) ? [...low, upsideDown(site)] : low
  // What is derived from unreadable colours is unreadable, too; once is enough.
  return day.length > 0 ? day : checkDark(site, darkOf(brand))
}

function checkDark(site: Entry<SiteFront>, theme: Theme): readonly Problem[] {
  if (!isUpsideDown({ ink: theme.paper, paper: theme.ink }))
    return lowIn(site, { path: ['brand', 'dark'], theme, pairs: DARK })
  return [tooBright(site)]
}

function isUpsideDown({ ink, paper }: Pick<Theme, 'ink' | 'paper'>): boolean {
  return luminance(ink) >= luminance(paper)
}

function lowIn(site: Entry<SiteFront>, look: Look): readonly Problem[] {
  const low = look.pairs.filter(pair => pair.ratio(look.theme) < pair.least)
  return firstOfEach(low).map(pair => tooLow(site, look, pair))
}

/** Ink that fails on paper fails in every mix, too; once is enough. */
function firstOfEach(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter((pair, index) => pairs.findIndex(p => p.token === pair.token) === index)
}

function tooLow(site: Entry<SiteFront>, look: Look, { what, token, key, least }: Pair): Problem {
  const { theme } = look
  const own = look.pairs.filter(pair => pair.token === token)
  const passes = (colour: string) =>
    own.every(pair => pair.ratio({ ...theme, [token]: colour }) >= pair.least)
  const better = nearestColour(theme[token], passes)
  const ratio = own.find(pair => pair.what === what)?.ratio(theme) ?? 0
  return at(
    site.doc,
    [...look.path, key],
    `${what} with a contrast of at least ${least}:1`,
    `${theme[token]}, ${down(ratio)}:1`,
    better === undefined
      ? `No ${key} is readable on this paper; choose a ${look.pairs === DARK ? 'darker' : 'lighter'} paper.`
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

function tooBright(site: Entry<SiteFront>): Problem {
  return at(
    site.doc,
    ['brand', 'dark', 'paper'],
    'a paper that is darker than the ink',
    'a lighter one',
    'Swap the two, or leave `dark` out: it is then derived from the accent and the paper.'
  )
}
