import type { ComponentChildren } from 'preact'
import { pathThrough, type Radar } from '../../domain/radar.ts'
import type { DimensionLine } from '../../domain/report.ts'
import { Outline } from '../common/Outline.tsx'
import type { Box, Label } from './labels.ts'

interface RadarProps {
  readonly radar: Radar
  readonly labels: readonly Label[]
  readonly box: Box
  readonly dimensions: readonly DimensionLine[]
  /** Id of the dimension that wears the ring, or null. */
  readonly lowest: string | null
  readonly title: string
  readonly description: string
  /** Over the shape: another outline. */
  readonly children?: ComponentChildren
}

/** The profile as a drawing. Grid and labels stay when Chart.js draws the shape over it. */
export function RadarDrawing(props: RadarProps) {
  const { radar, box, title, description } = props
  return (
    <svg
      class="cq-radar"
      // Where a label ends does not depend on how its words run.
      direction="ltr"
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      role="img"
      aria-label={`${title}. ${description}`}
    >
      <Grid radar={radar} />
      <Shape {...props} />
      {props.children}
      <Labels labels={props.labels} values={props.dimensions.map(({ score }) => score ?? '–')} />
    </svg>
  )
}

export function Grid({ radar: { rings, axes, centre } }: { radar: Radar }) {
  return (
    <g fill="none" stroke="var(--line)">
      <path d={axes.map(({ end }) => pathThrough([centre, end], false)).join('')} />
      {rings.map(({ value, points }) => (
        <path
          key={value}
          d={pathThrough(points, true)}
          stroke={value === 100 ? 'var(--edge)' : undefined}
          stroke-width={value === 100 ? 1.25 : undefined}
        />
      ))}
    </g>
  )
}

/** With a ring around the lowest score. */
function Shape({ radar, dimensions, lowest }: RadarProps) {
  const ring = radar.dots[dimensions.findIndex(({ id }) => id === lowest)]
  return (
    <>
      {ring && (
        <circle
          class="cq-grow"
          fill="none"
          stroke="var(--ink)"
          stroke-width="1.5"
          cx={ring.x}
          cy={ring.y}
          r="11"
        />
      )}
      <Outline radar={radar} />
    </>
  )
}

interface LabelsProps {
  readonly labels: readonly Label[]
  /** One under each name; none where more than one outline would need them. */
  readonly values?: readonly (number | string)[]
}

/** Hidden from those who hear them: the drawing's name says the same, and not every reader skips what is in it. */
export function Labels({ labels, values }: LabelsProps) {
  return (
    <g fill="currentColor" aria-hidden="true">
      {labels.map(({ x, y, anchor, lines, down }, index) => (
        <text key={index} x={x} y={y} text-anchor={anchor}>
          {lines.map((line, at) => (
            <tspan key={at} x={x} dy={at === 0 ? em(down) : em(1.15)}>
              {line}
            </tspan>
          ))}
          {values && (
            <tspan class="cq-v" x={x} dy={em(1.05)}>
              {values[index]}
            </tspan>
          )}
        </text>
      ))}
    </g>
  )
}

const em = (value: number) => `${Math.round(value * 100) / 100}em`
