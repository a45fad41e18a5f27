import type { Rules } from '../../domain/key.ts'
import type { FieldResult } from '../../domain/result.ts'

interface MatrixProps {
  readonly field: FieldResult
  /** Field id → name. */
  readonly names: Readonly<Record<string, string>>
  readonly cuts: Rules['field']
  /** Width of an answer on dependence, 0–100. */
  readonly cell: number
  readonly label: string
}

/** How far the readiness may lie off, either way: about one standard error of the overall score. */
const HALO = 5

/** Four fields cut where the rules cut them; a soft halo round the dot says how exact it is not. */
export function Matrix({ field, names, cuts, cell, label }: MatrixProps) {
  const { dependence, readiness } = field
  const across = cuts?.dependence ?? 50
  const down = 100 - (cuts?.readiness ?? 50)
  const places = [
    { id: 'little-ready', x: 0, y: 0, width: across, height: down },
    { id: 'much-ready', x: across, y: 0, width: 100 - across, height: down },
    { id: 'little-unready', x: 0, y: down, width: across, height: 100 - down },
    { id: 'much-unready', x: across, y: down, width: 100 - across, height: 100 - down }
  ] as const
  return (
    <svg class="cq-mx cq-s" role="img" aria-label={label}>
      {/* The drawing's name says which of them it is. */}
      <g aria-hidden="true">
        {places.map(({ id, ...place }) => (
          <Field key={id} place={place} name={names[id] ?? ''} here={id === field.field} />
        ))}
      </g>
      <svg width="100%" height="100%" aria-hidden="true">
        <Halo />
        <ellipse
          cx={`${dependence}%`}
          cy={`${100 - readiness}%`}
          rx={`${cell / 2}%`}
          ry={`${HALO}%`}
          fill="url(#halo)"
        />
      </svg>
      <line y2="100%" stroke="var(--ink)" stroke-width="1.5" />
      <line y1="100%" y2="100%" x2="100%" stroke="var(--ink)" stroke-width="1.5" />
      <circle
        fill="var(--lamp)"
        stroke="var(--lit)"
        stroke-width="1.5"
        cx={`${dependence}%`}
        cy={`${100 - readiness}%`}
        r="9"
      />
    </svg>
  )
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function Field({ place, name, here }: { place: Place; name: string; here: boolean }) {
  const [x, y] = [`${place.x}%`, `${place.y}%`]
  const [width, height] = [`${place.width}%`, `${place.height}%`]
  return (
    <>
      <rect
        {...{ x, y, width, height }}
        fill={here ? 'var(--wash)' : 'none'}
        stroke="var(--line)"
      />
      <foreignObject {...{ x, y, width, height }}>
        <div class={place.y > 0 ? 'cq-low' : undefined}>
          {here ? <b>{name}</b> : <span class="cq-m">{name}</span>}
        </div>
      </foreignObject>
    </>
  )
}

function Halo() {
  return (
    <radialGradient id="halo">
      <stop offset="0.4" stop-color="var(--lamp)" stop-opacity="0.5" />
      <stop offset="1" stop-color="var(--lamp)" stop-opacity="0.1" />
    </radialGradient>
  )
}
