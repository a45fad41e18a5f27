import { Between } from '../common/Between.tsx'

interface DumbbellProps {
  /** Of the row; one a page. */
  readonly id: string
  readonly a: number
  readonly b: number
}

const HALF = { hatching: 4, disc: 6, square: 5 }

/** Two scores on a line from 0 to 100: a disc for A, an open square for B, hatching between. */
export function Dumbbell({ id, a, b }: DumbbellProps) {
  return (
    <svg class="cq-line" aria-hidden="true" focusable="false">
      <Between id={`hatch-${id}`} disc={a} square={b} y={8} half={HALF} />
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
