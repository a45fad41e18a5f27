import { isScored, type Measure, measuresOf, onScale } from './code/measure.ts'
import type { ScoringKey } from './key.ts'
import { percent, roundHalfUp, TOLERANCE } from './numbers.ts'

/**
 * How a result is worked out by hand: whole numbers to add up and tables to look them up in, which
 * lead to the very scores that `score.ts` works out.
 */
export interface PaperKey {
  /** In radar order. */
  readonly dimensions: readonly PaperDimension[]
  /** One for all dimensions that count alike; most quizzes have one. */
  readonly lookUps: readonly LookUp[]
  /** From all dimensions scored down to the fewest that still give an overall score. */
  readonly totals: readonly Total[]
}

export interface PaperDimension {
  readonly id: string
  readonly items: readonly PaperItem[]
  /** Place of its table in `lookUps`. */
  readonly lookUp: number
}

export interface PaperItem {
  readonly id: string
  /** On the sheet, from 1. */
  readonly number: number
  /** What each option counts, in display order. */
  readonly points: readonly number[]
}

/** From a sum of points to a score. */
export interface LookUp {
  /** How many answers there may be, all of them first. */
  readonly answered: readonly number[]
  /** Sums from 0; a cell for each of `answered`, null where the sum is out of reach. */
  readonly rows: readonly { readonly sum: number; readonly cells: readonly (Cell | null)[] }[]
}

export interface Cell {
  /** 0–100, as displayed. */
  readonly score: number
  /** What the dimension brings to the total: whole, so that nothing is rounded before the end. */
  readonly share: number
}

/** From the shares of so many scored dimensions, added up, to the overall score. */
export interface Total {
  readonly scored: number
  /** The total divided by this is the overall score before rounding. */
  readonly divisor: number
  /** Which totals lead to which band, lowest first. */
  readonly bands: readonly { readonly id: string; readonly from: number; readonly to: number }[]
}

/** The key of a quiz for paper. */
export function paperKey(key: ScoringKey): PaperKey {
  const measures = measuresOf(key)
  const kinds = [...new Set(measures.map(kindOf))]
  const first = kinds.flatMap(kind => measures.find(measure => kindOf(measure) === kind) ?? [])
  const unit = first
    .flatMap(measure => countsOf(key, measure).map(answered => answered * measure.scale))
    .reduce(commonMultiple, 1)
  return {
    dimensions: measures.map(measure => ({
      id: measure.id,
      items: itemsOn(key, measure),
      lookUp: kinds.indexOf(kindOf(measure))
    })),
    lookUps: first.map(measure => lookUpOf(key, measure, unit)),
    totals: totalsOf(key, unit)
  }
}

/** Dimensions of one kind share a table. */
function kindOf({ items, scale }: Measure): string {
  return `${items.length} × ${scale}`
}

/** The numbers of answers that give a score, all first. */
function countsOf(key: ScoringKey, measure: Measure): readonly number[] {
  const all = measure.items.map((_, index) => measure.items.length - index)
  return all.filter(answered => isScored(key, measure, answered))
}

function itemsOn(key: ScoringKey, measure: Measure): readonly PaperItem[] {
  return measure.items.map(item => ({
    id: item.id,
    number: key.questions.indexOf(item) + 1,
    points: item.options.map(({ points }) => onScale(measure, item, points))
  }))
}

function lookUpOf(key: ScoringKey, measure: Measure, unit: number): LookUp {
  const answered = countsOf(key, measure)
  const cell = (sum: number, count: number): Cell | null => {
    const most = count * measure.scale
    if (sum > most) return null
    return { score: roundHalfUp(percent(sum, most)), share: (sum * unit) / most }
  }
  const rows = Array.from({ length: measure.items.length * measure.scale + 1 }, (_, sum) => ({
    sum,
    cells: answered.map(count => cell(sum, count))
  }))
  return { answered, rows }
}

function totalsOf({ dimensions, bands, rules }: ScoringKey, unit: number): readonly Total[] {
  const fewest = Math.max(1, dimensions.length - rules.missingDimensions)
  return Array.from({ length: dimensions.length - fewest + 1 }, (_, missing) => {
    const scored = dimensions.length - missing
    const divisor = (unit * scored) / 100
    /** The least total that is displayed as `score` or more. */
    const least = (score: number) => Math.max(0, Math.ceil((score - 0.5) * divisor - TOLERANCE))
    const froms = bands.map(({ from }) => least(from))
    const ranges = bands.map(({ id }, index) => ({
      id,
      from: froms[index] ?? 0,
      to: (froms[index + 1] ?? unit * scored + 1) - 1
    }))
    return { scored, divisor, bands: ranges }
  })
}

function commonMultiple(a: number, b: number): number {
  let multiple = a
  while (multiple % b !== 0) multiple += a
  return multiple
}
