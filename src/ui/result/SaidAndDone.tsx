import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'

interface SaidAndDoneProps {
  /** What the visitor said, 0–100. */
  readonly claim: number
  /** What the answers describe, 0–100. */
  readonly overall: number
  readonly messages: Messages
}

/** One line: a filled disc for what is described, an open square for what is said, hatching between. */
export function SaidAndDone({ claim, overall, messages }: SaidAndDoneProps) {
  const from = Math.min(claim, overall)
  return (
    <svg
      class="cq-said"
      role="img"
      aria-label={say(messages['do.figure'], { claim, overall })}
      fill="currentColor"
    >
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M0 5 5 0" stroke="var(--edge)" />
      </pattern>
      <line x2="100%" y1="78" y2="78" stroke="var(--line)" />
      <rect
        x={`${from}%`}
        y="72"
        width={`${Math.abs(claim - overall)}%`}
        height="12"
        fill="url(#hatch)"
      />
      <circle cx={`${overall}%`} cy="78" r="10" fill="var(--txt)" />
      <svg x={`${claim}%`} y="78" overflow="visible" aria-hidden="true">
        <rect
          x="-9"
          y="-9"
          width="18"
          height="18"
          fill={claim === overall ? 'none' : 'var(--pap)'}
          stroke="var(--ink)"
          stroke-width="2"
        />
      </svg>
      <Value at={claim} name={messages['do.said']} y={[20, 54]} />
      <Value at={overall} name={messages['do.done']} y={[146, 121]} />
      {[0, 100].map(end => (
        <text
          key={end}
          class="cq-s cq-m"
          x={`${end}%`}
          y="104"
          text-anchor={end === 0 ? 'start' : 'end'}
        >
          {near(end, overall) ? '' : end}
        </text>
      ))}
    </svg>
  )
}

/** Words and number at their place on the line; near an end they lean inwards. */
function Value({ at, name, y }: { at: number; name: string; y: readonly [number, number] }) {
  return (
    <>
      <text x={`${at}%`} y={y[0]} {...sideOf(at)}>
        {name}
      </text>
      <text class="cq-big" x={`${at}%`} y={y[1]} {...sideOf(at)}>
        {at}
      </text>
    </>
  )
}

function sideOf(at: number) {
  if (at < 30) return { 'text-anchor': 'start', dx: -10 } as const
  if (at > 70) return { 'text-anchor': 'end', dx: 10 } as const
  return { 'text-anchor': 'middle' } as const
}

/** An end's own number would collide with a value this close. */
const near = (end: number, at: number) => Math.abs(end - at) < 25
