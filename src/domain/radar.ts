/**
 * The geometry of a radar chart, in units of an SVG viewBox `0 0 size size`. One source for the
 * picture in the page, in print and in previews.
 */
export interface Radar {
  /** Width and height of the square viewBox. */
  readonly size: number
  readonly centre: Point
  /** From the centre to a score of 100. */
  readonly radius: number
  /** From the inside out: 20, 40, 60, 80, 100. */
  readonly rings: readonly { readonly value: number; readonly points: readonly Point[] }[]
  /** One an axis, clockwise from the top. */
  readonly axes: readonly Axis[]
  /** One an axis; null where there is no score. */
  readonly dots: readonly (Point | null)[]
  /** The line through neighbouring scores; it has a gap where a score is missing. */
  readonly lines: readonly RadarLine[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Axis {
  readonly end: Point
  readonly label: Point
  /** Which side of the label's text stands at `label`. */
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface RadarLine {
  readonly points: readonly Point[]
  /** All scores are there, so the line closes round the chart. */
  readonly closed: boolean
}

export interface RadarSize {
  readonly size: number
  readonly radius: number
  /** From the end of an axis to its label. */
  readonly labelGap: number
}

const RINGS = [20, 40, 60, 80, 100] as const
const DEFAULT_SIZE: RadarSize = { size: 400, radius: 140, labelGap: 18 }

/** Lays out scores (0–100, or null for none) on as many axes as there are scores. */
export function radar(
  scores: readonly (number | null)[],
  { size, radius, labelGap }: RadarSize = DEFAULT_SIZE
): Radar {
  const centre = { x: size / 2, y: size / 2 }
  const place = (axis: number, distance: number) =>
    pointAt(centre, turn(axis, scores.length), distance)
  const along = (axis: number, value: number) => place(axis, (radius * value) / 100)
  const dots = scores.map((score, axis) => (score === null ? null : along(axis, score)))
  return {
    size,
    centre,
    radius,
    rings: RINGS.map(value => ({ value, points: scores.map((_, axis) => along(axis, value)) })),
    axes: scores.map((_, axis) => ({
      end: place(axis, radius),
      label: place(axis, radius + labelGap),
      anchor: anchorAt(turn(axis, scores.length))
    })),
    dots,
    lines: linesThrough(dots)
  }
}

/** Part of a full turn, clockwise from the top, 0–1. */
function turn(axis: number, axes: number): number {
  return axis / axes
}

function pointAt(centre: Point, turned: number, distance: number): Point {
  const angle = 2 * Math.PI * turned
  return {
    x: hundredth(centre.x + distance * Math.sin(angle)),
    y: hundredth(centre.y - distance * Math.cos(angle))
  }
}

/** Finer than any screen shows, and short in HTML. */
function hundredth(value: number): number {
  return Math.round(value * 100) / 100
}

function anchorAt(turned: number): Axis['anchor'] {
  const sideways = Math.sin(2 * Math.PI * turned)
  if (Math.abs(sideways) < 0.01) return 'middle'
  return sideways > 0 ? 'start' : 'end'
}

/** Runs of two dots and more between gaps; a lone dot has no line. */
function linesThrough(dots: readonly (Point | null)[]): readonly RadarLine[] {
  const gap = dots.indexOf(null)
  if (gap === -1) return [{ points: dots.filter(dot => dot !== null), closed: true }]
  // Starting behind a gap keeps a run that crosses the top in one piece.
  const runs: Point[][] = [[]]
  for (const dot of [...dots.slice(gap + 1), ...dots.slice(0, gap)]) {
    if (dot === null) runs.push([])
    else runs.at(-1)?.push(dot)
  }
  return runs.filter(run => run.length > 1).map(points => ({ points, closed: false }))
}

/** The `d` of an SVG path through points; '' for none. */
export function pathThrough(points: readonly Point[], closed: boolean): string {
  const [first, ...rest] = points
  if (!first) return ''
  const line = rest.map(({ x, y }) => `L${x} ${y}`).join('')
  return `M${first.x} ${first.y}${line}${closed ? 'Z' : ''}`
}
