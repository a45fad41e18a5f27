/** How far the pivot moves from the load with every later step, and the beam's slope. */
const PIVOT = 22
const SLOPE = 0.231

/** A step's lever: the nearer the pivot to the load, the smaller the push it takes. `at` from 0. */
export function Lever({ at }: { at: number }) {
  const pivot = 28 + PIVOT * Math.min(at, 2)
  const left = 41 - SLOPE * (pivot - 6)
  const push = 11 + 3 * at
  const tip = left + SLOPE * 93 - 6
  return (
    <svg class="cq-lever" viewBox="0 0 112 64" aria-hidden="true" focusable="false">
      <g fill="none" stroke="var(--ink)" stroke-width="1.75">
        <path d={`M6 ${left} 104 ${left + SLOPE * 98}M2 58.5h108`} />
        <path fill="var(--ink)" stroke="none" d={`M${pivot} 41.5l9 16h-18z`} />
        <rect
          fill="var(--lamp)"
          stroke="var(--lit)"
          stroke-width="1.5"
          x="6"
          y={left - 17}
          width="15"
          height="15"
          transform={`rotate(13 6 ${left})`}
        />
        <path
          stroke="var(--txt)"
          stroke-width={1.8 + 0.8 * at}
          stroke-linecap="round"
          stroke-linejoin="round"
          d={`M99 ${tip - push}v${push}m-4.5-4.5 4.5 4.5 4.5-4.5`}
        />
      </g>
    </svg>
  )
}
