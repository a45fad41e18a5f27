import { pathThrough, type Radar } from '../../domain/radar.ts'

/** A second outline in a radar: dashed and with open squares, so that no colour is needed to tell. */
export function Dashed({ radar: { lines, dots } }: { radar: Radar }) {
  return (
    <g class="cq-grow" stroke="var(--ink)" stroke-width="2" stroke-linejoin="round">
      {lines.map(({ points, closed }, index) => (
        <path key={index} fill="none" stroke-dasharray="6 5" d={pathThrough(points, closed)} />
      ))}
      {dots.map((dot, index) => dot && <Square key={index} {...dot} />)}
    </g>
  )
}

/** The mark of the dashed outline. */
export function Square({ x, y }: { x: number; y: number }) {
  return (
    <rect
      fill="var(--pap)"
      stroke="var(--ink)"
      stroke-width="2"
      x={x - 4.5}
      y={y - 4.5}
      width="9"
      height="9"
    />
  )
}
