import { pathThrough, type Radar } from '../../domain/radar.ts'

interface OutlineProps {
  readonly radar: Radar
  readonly fill?: boolean
}

/** A radar's first outline, with discs: closed and filled with all scores there; with a gap, only the lines between neighbours. */
export function Outline({ radar: { lines, dots }, fill = true }: OutlineProps) {
  return (
    <g class="cq-grow cq-shape" stroke="var(--txt)" stroke-width="2.5" stroke-linejoin="round">
      {lines.map(({ points, closed }, index) => (
        <path
          key={index}
          fill={fill && closed ? 'var(--veil)' : 'none'}
          d={pathThrough(points, closed)}
        />
      ))}
      {dots.map((dot, index) => dot && <Disc key={index} {...dot} />)}
    </g>
  )
}

/** The mark of that outline. */
export function Disc({ x, y }: { x: number; y: number }) {
  return <circle fill="var(--txt)" stroke="var(--pap)" stroke-width="1.5" cx={x} cy={y} r="5.5" />
}
