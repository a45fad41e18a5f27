import { type Axis, type Radar, radar } from '../../domain/radar.ts'

/** Where a dimension's name and value stand beside the radar. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly anchor: Axis['anchor']
  readonly lines: readonly string[]
  /** From `y` down to the first line's baseline, in em: the type grows on small screens. */
  readonly down: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A name longer than this breaks into lines, as far as it has places to break. */
const LINE = 11
const LINES = [1, 2, 3] as const
/** Line height, height above the baseline and mean width of a letter, in em. */
const LEADING = 1.15
const ASCENT = 0.9
const LETTER = 0.62
/** The largest type the style sheet gives the labels, in units of the drawing. */
const EM = 21

const SIZE = { size: 440, radius: 150, labelGap: 14 }

/** Where scores (0–100, in radar order) lie on a chart of the page. */
export function placed(scores: readonly (number | null)[]): Radar {
  return radar(scores, SIZE)
}

/** Lays out a label at every axis; the value takes one more line under the name. */
export function labelsOf(names: readonly string[], radar: Radar): readonly Label[] {
  return radar.axes.map(({ label, anchor }, index) => {
    const lines = wrap(names[index] ?? '')
    const height = (lines.length + 1) * LEADING
    return { ...label, anchor, lines, down: ((rise(label.y, radar) - 1) * height) / 2 + ASCENT }
  })
}

/** −1 at the top of the chart, 1 at its foot: a label grows away from the plot. */
function rise(y: number, { centre, axes }: Radar): number {
  const reach = centre.y - (axes[0]?.label.y ?? 0)
  return (y - centre.y) / reach
}

/** As few lines as its words and soft hyphens allow, three at most, and those as even as can be. */
export function wrap(name: string): readonly string[] {
  const pieces = name.match(/[^ \u00AD]+[ \u00AD]?/g) ?? [name]
  const best = LINES.map(count => mostEven(cuts(pieces, count))).filter(lines => lines.length > 0)
  const fitting = best.find(lines => longest(lines) <= LINE)
  return fitting ?? mostEven(best)
}

/** Every way to set pieces in so many lines. */
function cuts(pieces: readonly string[], lines: number): readonly (readonly string[])[] {
  if (lines === 1) return [[lineOf(pieces)]]
  return pieces.slice(1).flatMap((_, index) => {
    const first = lineOf(pieces.slice(0, index + 1))
    return cuts(pieces.slice(index + 1), lines - 1).map(rest => [first, ...rest])
  })
}

/** A soft hyphen shows at the end of a line only. */
function lineOf(pieces: readonly string[]): string {
  return pieces
    .join('')
    .replace(/\u00AD$/, '-')
    .replaceAll('\u00AD', '')
    .trim()
}

function mostEven(ways: readonly (readonly string[])[]): readonly string[] {
  return [...ways].sort((one, other) => longest(one) - longest(other))[0] ?? []
}

const longest = (lines: readonly string[]) => Math.max(...lines.map(line => line.length))

/** The view box that holds plot and labels at any type size, the plot in its very middle. */
export function boxOf(labels: readonly Label[], { centre, radius }: Radar): Box {
  const across = Math.max(radius + 12, ...labels.map(label => reachOf(label, centre.x)))
  const up = Math.max(
    ...labels.map(({ y, down, lines }) =>
      Math.max(
        centre.y - y - (down - ASCENT) * EM,
        y - centre.y + (down + (lines.length + 0.2) * LEADING) * EM
      )
    )
  )
  const [halfWidth, halfHeight] = [Math.ceil(across), Math.ceil(up)]
  return {
    x: centre.x - halfWidth,
    y: centre.y - halfHeight,
    width: 2 * halfWidth,
    height: 2 * halfHeight
  }
}

/** How far a label's text reaches sideways from the middle. */
function reachOf({ x, anchor, lines }: Label, middle: number): number {
  const width = longest(lines) * LETTER * EM
  return anchor === 'middle' ? width / 2 : Math.abs(x - middle) + width
}
