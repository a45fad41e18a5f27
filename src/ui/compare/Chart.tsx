import type { ComponentChildren } from 'preact'
import { pathThrough } from '../../domain/radar.ts'
import { Outline } from '../common/Outline.tsx'
import { boxOf, labelsOf, placed } from '../result/labels.ts'
import { Grid, Labels } from '../result/Radar.tsx'

type Scores = readonly (number | null)[]

interface ChartProps {
  readonly names: readonly string[]
  readonly title: string
  readonly description: string
  readonly children: ComponentChildren
}

/** A radar's grid and names, with more than one outline in it. */
export function Chart({ names, title, description, children }: ChartProps) {
  const frame = placed(names.map(() => null))
  const labels = labelsOf(names, frame)
  const { x, y, width, height } = boxOf(labels, frame)
  return (
    <svg
      class="cq-radar"
      direction="ltr"
      viewBox={`${x} ${y} ${width} ${height}`}
      role="img"
      aria-label={`${title}. ${description}`}
    >
      <Grid radar={frame} />
      {children}
      <Labels labels={labels} />
    </svg>
  )
}

interface SolidProps {
  readonly scores: Scores
  readonly fill?: boolean
}

/** Solid, with discs. */
export function Solid({ scores, fill = true }: SolidProps) {
  return <Outline radar={placed(scores)} fill={fill} />
}

interface BandProps {
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** What lies between two outlines. */
export function Band({ low, high }: BandProps) {
  const rims = [high, low].map(scores => pathThrough(placed(scores).lines[0]?.points ?? [], true))
  return (
    <path
      class="cq-grow"
      fill="var(--veil)"
      fill-rule="evenodd"
      stroke="var(--txt)"
      d={rims.join('')}
    />
  )
}
