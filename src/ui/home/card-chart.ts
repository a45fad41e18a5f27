import { type Point, pathThrough, type Radar, radar } from '../../domain/radar.ts'
import type { Report } from '../../domain/report.ts'
import { boxOf, type Label, labelsOf } from '../result/labels.ts'
import type { Group, Mark, Type } from './marks.ts'

const SIZE = { size: 440, radius: 150, labelGap: 14 }
const LABEL: Type = { face: 'text', weight: 600, size: 18 }
const VALUE: Type = { face: 'display', weight: 500, size: 20 }
/** Line heights in em: between a name's lines, and down to its value. */
const LEADING = 1.15
const DOWN_TO_VALUE = 1.15

interface Chart extends Group {
  readonly height: number
}

/** The page's drawing of a profile, in a given width. */
export function chartIn({ dimensions, result }: Report, at: Point, width: number): Chart {
  const shape = radar(
    dimensions.map(({ score }) => score),
    SIZE
  )
  const labels = labelsOf(
    dimensions.map(({ name }) => name),
    shape
  )
  const box = boxOf(labels, shape)
  const scale = Math.min(1.1, width / box.width)
  const aside = (width - box.width * scale) / 2
  const lowest = dimensions.findIndex(({ id }) => id === result.profile.lowest)
  return {
    x: at.x + aside - box.x * scale,
    y: at.y - box.y * scale,
    scale,
    height: box.height * scale,
    marks: [
      ...grid(shape),
      ...outline(shape, shape.dots[lowest] ?? null),
      ...labels.flatMap((label, axis) => labelMarks(label, String(dimensions[axis]?.score ?? '–')))
    ]
  }
}

function grid({ rings, axes, centre }: Radar): readonly Mark[] {
  const spokes = axes.map(({ end }) => pathThrough([centre, end], false)).join('')
  return [
    { d: spokes, stroke: 'line', width: 1 },
    ...rings.map(({ value, points }): Mark => {
      const rim = value === 100
      return {
        d: pathThrough(points, true),
        stroke: rim ? 'edge' : 'line',
        width: rim ? 1.25 : 1
      }
    })
  ]
}

function outline({ lines, dots }: Radar, lowest: Point | null): readonly Mark[] {
  return [
    ...(lowest ? [{ d: circle(lowest, 11), stroke: 'ink', width: 1.5 } as const] : []),
    ...lines.map(({ points, closed }): Mark => {
      const stroke = { d: pathThrough(points, closed), stroke: 'accent', width: 2.5 } as const
      return closed ? { ...stroke, fill: 'veil' } : stroke
    }),
    ...dots
      .filter(dot => dot !== null)
      .map((dot): Mark => ({ d: circle(dot, 5.5), fill: 'accent', stroke: 'paper', width: 1.5 }))
  ]
}

function circle({ x, y }: Point, radius: number): string {
  const half = (way: 1 | -1) => `a${radius} ${radius} 0 1 0 ${2 * way * radius} 0`
  return `M${x - radius} ${y}${half(1)}${half(-1)}Z`
}

/** The name on its lines, the value under it, as the page's labels stand. */
function labelMarks({ x, y, anchor, lines, down }: Label, value: string): readonly Mark[] {
  const first = y + down * LABEL.size
  const last = first + (lines.length - 1) * LEADING * LABEL.size
  return [
    ...lines.map(
      (text, at): Mark => ({
        text,
        type: LABEL,
        tone: 'ink',
        x,
        y: first + at * LEADING * LABEL.size,
        anchor
      })
    ),
    { text: value, type: VALUE, tone: 'ink', x, y: last + DOWN_TO_VALUE * LABEL.size, anchor }
  ]
}
