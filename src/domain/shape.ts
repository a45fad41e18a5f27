import { roundHalfUp } from './numbers.ts'

/**
 * A shape is what a link preview may show of a result: each dimension in one of three levels, as
 * digits in radar order ("231322"). Too rough to read a score from, and few enough to draw
 * them all beforehand.
 */

/** The three levels: thirds of 0–100 on displayed scores (0–33, 34–66, 67–100). */
const LEVELS = [
  { digit: '1', upTo: 33, drawn: 16.5 },
  { digit: '2', upTo: 66, drawn: 50 },
  { digit: '3', upTo: 100, drawn: 83.5 }
] as const

/** Three levels of six dimensions. */
const MOST_SHAPES = 729

/** Whether a quiz of so many dimensions is small enough for a page of its own for every shape. */
export function hasShapes(dimensions: number): boolean {
  return LEVELS.length ** dimensions <= MOST_SHAPES
}

/** The shape of scores (0–100, in radar order); null if any is missing, or there are none. */
export function shapeOf(scores: readonly (number | null)[]): string | null {
  const digits = scores.map(digitOf)
  return digits.length === 0 || digits.includes(null) ? null : digits.join('')
}

function digitOf(score: number | null): string | null {
  if (score === null) return null
  return LEVELS.find(({ upTo }) => roundHalfUp(score) <= upTo)?.digit ?? null
}

/** Every shape of so many dimensions, in order. */
export function shapesOf(dimensions: number): readonly string[] {
  if (dimensions === 0) return ['']
  return shapesOf(dimensions - 1).flatMap(start => LEVELS.map(({ digit }) => start + digit))
}

/** The shape of so many dimensions that no other reaches beyond. */
export function largestOf(dimensions: number): string {
  return (LEVELS.at(-1)?.digit ?? '').repeat(dimensions)
}

/** The scores at which a shape is drawn: the middle of each level, 0–100. */
export function scoresOf(shape: string): readonly number[] {
  return [...shape].flatMap(digit => LEVELS.find(level => level.digit === digit)?.drawn ?? [])
}

/**
 * The part of a link between `/result/` and the code that gives it a preview: the shape, or the
 * overall band's id in a quiz with too many dimensions. Null: the link goes without.
 */
export function previewPath(
  scores: readonly (number | null)[],
  band: string | null
): string | null {
  return hasShapes(scores.length) ? shapeOf(scores) : band
}
