import { pathThrough, radar } from '../domain/radar.ts'
import { largestOf, scoresOf } from '../domain/shape.ts'
import type { Colours } from './colours.ts'
import { strong, widthOf } from './fonts.ts'
import type { Box } from './layers.ts'
import { plainText, textAt } from './svg.ts'

const SIZE = 440
const PLACE = { x: 742, y: 95 } as const
const LABEL_GAP = 16
/** From the middle of a disc to the outer end of its edge, and a little more. */
const DISC = 8
/** From the chart's centre to the words on its left, and to the picture's edge. */
const HALF = 226
/** Smaller where long names need the room; the last is taken even if they do not fit. */
const SCALES = [
  { radius: 158, size: 21 },
  { radius: 140, size: 20 },
  { radius: 120, size: 19 },
  { radius: 100, size: 18 },
  { radius: 84, size: 16 },
  { radius: 70, size: 14 }
] as const
type Scale = (typeof SCALES)[number]

/** Draws shapes over one grid: the grid and its names are the same for all shapes of a quiz. */
export interface Chart {
  readonly grid: string
  readonly shape: (shape: string) => string
  /** Where every shape lies, in the whole picture. */
  readonly box: Box
}

/** The radar of a quiz with these dimensions, in radar order. */
export function chartOf(dimensions: readonly string[], colours: Colours): Chart {
  const names = dimensions.map(plainText)
  const scale = SCALES.find(one => fits(names, one)) ?? SCALES[SCALES.length - 1]
  const at = { size: SIZE, radius: scale?.radius ?? 70, labelGap: LABEL_GAP }
  return {
    grid: grid(names, at, scale?.size ?? 14, colours),
    shape: shape => outline(shape, at, colours),
    box: boxOf(radar(scoresOf(largestOf(names.length)), at))
  }
}

function fits(names: readonly string[], { radius, size }: Scale): boolean {
  const { axes } = radar(
    names.map(() => 0),
    { size: SIZE, radius, labelGap: LABEL_GAP }
  )
  return axes.every(({ label, anchor }, axis) => {
    const width = widthOf(names[axis] ?? '', strong) * size
    const reach = Math.abs(label.x - SIZE / 2)
    return (anchor === 'middle' ? width / 2 : reach + width) <= HALF
  })
}

type Laid = Parameters<typeof radar>[1] & object

function grid(
  names: readonly string[],
  at: Laid,
  size: number,
  { line, edge, ink }: Colours
): string {
  const { centre, rings, axes } = radar(
    names.map(() => 0),
    at
  )
  const inner = rings.slice(0, -1).map(({ points }) => pathThrough(points, true))
  const spokes = axes.map(({ end }) => pathThrough([centre, end], false))
  const outer = pathThrough(rings.at(-1)?.points ?? [], true)
  const labels = axes.map(({ label, anchor }, axis) =>
    textAt(names[axis] ?? '', { ...below(label, size), size, face: strong, fill: ink, anchor })
  )
  return placed(
    `<path d="${inner.join('')}${spokes.join('')}" fill="none" stroke="${line}"/>` +
      `<path d="${outer}" fill="none" stroke="${edge}" stroke-width="1.25"/>${labels.join('')}`
  )
}

/** A label stands around its point; SVG wants the baseline. */
function below({ x, y }: { x: number; y: number }, size: number) {
  return { x, y: y + size * 0.36 }
}

function outline(shape: string, at: Laid, { lamp, veil, ground }: Colours): string {
  const { lines, dots } = radar(scoresOf(shape), at)
  const paths = lines.map(({ points, closed }) => pathThrough(points, closed)).join('')
  const marks = dots.map(
    dot =>
      dot &&
      `<circle cx="${dot.x}" cy="${dot.y}" r="5.5" fill="${lamp}" stroke="${ground}" stroke-width="1.5"/>`
  )
  return placed(
    `<path d="${paths}" fill="${veil}" stroke="${lamp}" stroke-width="2.5" stroke-linejoin="round"/>${marks.join('')}`
  )
}

/** Whole pixels round the largest shape and the centre, discs included: no shape lies elsewhere. */
function boxOf({ dots, centre }: ReturnType<typeof radar>): Box {
  const points = [centre, ...dots]
  const xs = points.flatMap(point => (point ? PLACE.x + point.x : []))
  const ys = points.flatMap(point => (point ? PLACE.y + point.y : []))
  return {
    left: Math.floor(Math.min(...xs) - DISC),
    top: Math.floor(Math.min(...ys) - DISC),
    right: Math.ceil(Math.max(...xs) + DISC),
    bottom: Math.ceil(Math.max(...ys) + DISC)
  }
}

function placed(drawing: string): string {
  return `<g transform="translate(${PLACE.x} ${PLACE.y})">${drawing}</g>`
}
