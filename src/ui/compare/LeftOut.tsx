import type { CompareMessages } from '../../i18n/en-compare.ts'
import { say } from '../../i18n/say.ts'
import type { LeftOut } from './read.ts'

interface LeftOutProps {
  readonly leftOut: readonly LeftOut[]
  readonly messages: CompareMessages
}

/** Enough to find one back; more would bury the page. */
const SHOWN = 10
const SIGNS = 20

/** Codes that do not count, each with its reason. */
export function LeftOutList({ leftOut, messages }: LeftOutProps) {
  if (leftOut.length === 0) return null
  return (
    <div class="cq-note cq-s">
      <p>
        <b>{messages['compare.left-out']}</b>
      </p>
      <ul>
        {leftOut.slice(0, SHOWN).map(({ code, why }, index) => (
          <li key={index}>
            <bdi class="cq-some">{short(code)}</bdi> {messages[`compare.why-${why}`]}
          </li>
        ))}
        {leftOut.length > SHOWN && (
          <li>{say(messages['compare.left-out-more'], { n: leftOut.length - SHOWN })}</li>
        )}
      </ul>
    </div>
  )
}

function short(code: string): string {
  return code.length > SIGNS ? `${code.slice(0, SIGNS)}…` : code
}
