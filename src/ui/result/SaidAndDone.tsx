import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'
import { Between } from '../common/Between.tsx'

interface SaidAndDoneProps {
  /** What the visitor said, 0–100. */
  readonly claim: number
  /** What the answers describe, 0–100. */
  readonly overall: number
  readonly messages: Messages
}

const HALF = { hatching: 6, disc: 10, square: 9 }

/** One line: a filled disc for what is described, an open square for what is said, hatching between. */
export function SaidAndDone({ claim, overall, messages }: SaidAndDoneProps) {
  return (
    <svg
      class="cq-said"
      direction="ltr"
      role="img"
      aria-label={say(messages['do.figure'], { claim, overall })}
      fill="currentColor"
    >
      <Between id="hatch" disc={overall} square={claim} y={78} half={HALF} />
      {/* The drawing's name says the numbers. */}
      <g aria-hidden="true">
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
      </g>
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
