import { pathThrough, radar } from '../../domain/radar.ts'

interface OutlineProps {
  /** In radar order. */
  readonly scores: readonly (number | null)[]
  readonly size: Parameters<typeof radar>[1]
}

/** Half the side of a marker. */
const HALF = 4.5

/** An earlier result in the radar: dashed and with open squares, so that no colour is needed to tell. */
export function Outline({ scores, size }: OutlineProps) {
  const { lines, dots } = radar(scores, size)
  return (
    <g fill="none" stroke="var(--ink)" stroke-width="1.75">
      {lines.map(({ points, closed }, index) => (
        <path key={index} stroke-dasharray="6 5" d={pathThrough(points, closed)} />
      ))}
      {dots.map(
        (dot, index) =>
          dot && (
            <rect
              key={index}
              x={dot.x - HALF}
              y={dot.y - HALF}
              width={2 * HALF}
              height={2 * HALF}
            />
          )
      )}
    </g>
  )
}
