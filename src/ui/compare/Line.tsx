interface DumbbellProps {
  /** Of the row; one a page. */
  readonly id: string
  readonly a: number
  readonly b: number
}

/** Two scores on a line from 0 to 100: a disc for A, an open square for B, hatching between. */
export function Dumbbell({ id, a, b }: DumbbellProps) {
  const pattern = `hatch-${id}`
  return (
    <svg class="cq-line" aria-hidden="true" focusable="false">
      <pattern id={pattern} width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M0 5 5 0" stroke="var(--edge)" />
      </pattern>
      <line x2="100%" y1="8" y2="8" stroke="var(--line)" />
      <rect
        x={`${Math.min(a, b)}%`}
        y="4"
        width={`${Math.abs(a - b)}%`}
        height="8"
        fill={`url(#${pattern})`}
      />
      <circle cx={`${a}%`} cy="8" r="6" fill="var(--txt)" />
      <svg x={`${b}%`} y="8" overflow="visible" aria-hidden="true">
        <rect
          x="-5"
          y="-5"
          width="10"
          height="10"
          fill={a === b ? 'none' : 'var(--pap)'}
          stroke="var(--ink)"
          stroke-width="2"
        />
      </svg>
    </svg>
  )
}

interface RangeProps {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** A range on a line from 0 to 100, with a tick in it. */
export function Range({ low, middle, high }: RangeProps) {
  return (
    <svg class="cq-line" aria-hidden="true" focusable="false">
      <line x2="100%" y1="8" y2="8" stroke="var(--line)" />
      <rect
        x={`${low}%`}
        y="4"
        width={`${high - low}%`}
        height="8"
        fill="var(--veil)"
        stroke="var(--txt)"
      />
      <Tick at={middle} />
    </svg>
  )
}

/** One value on a line from 0 to 100. */
export function Point({ at }: { at: number }) {
  return (
    <svg class="cq-line" aria-hidden="true" focusable="false">
      <line x2="100%" y1="8" y2="8" stroke="var(--line)" />
      <Tick at={at} />
    </svg>
  )
}

function Tick({ at }: { at: number }) {
  return <line x1={`${at}%`} x2={`${at}%`} y1="0" y2="16" stroke="var(--ink)" stroke-width="3" />
}
