import type { TeamLine, TeamReport } from '../../domain/compare/reports.ts'
import type { WorkshopMessages } from '../../i18n/en-workshop.ts'
import { say } from '../../i18n/say.ts'
import { Rich } from '../common/Rich.tsx'
import { Point, Range } from '../compare/Line.tsx'
import type { WorkshopPayload } from '../payload.ts'

interface DimensionProps {
  readonly payload: WorkshopPayload
  readonly report: TeamReport
  readonly id: string
  readonly n: number
}

/** What a room sees of one dimension: how far apart it lies first, then where. */
export function Dimension({ payload: { messages, quiz }, report, id, n }: DimensionProps) {
  const line = report.lines.find(one => one.id === id)
  if (!line) return null
  return (
    <>
      <p class="cq-s cq-m">{say(messages['workshop.step'], { n, of: report.lines.length })}</p>
      <h1 tabIndex={-1}>{line.name}</h1>
      <p class="cq-lede cq-m">{quiz.texts.dimensions[id]?.question}</p>
      <Spread line={line} messages={messages} />
      <Rich text={line.text} class="cq-lede" />
    </>
  )
}

interface SpreadProps {
  readonly line: TeamLine
  readonly messages: WorkshopMessages
}

/** Numbers of the spread only where the team's rules give any. */
function Spread({ line: { mean, label, quartiles }, messages }: SpreadProps) {
  if (mean === null) return null
  const [low, middle, high] = quartiles ?? [mean, mean, mean]
  return (
    <div class="cq-apart">
      <p class="cq-word">{label}</p>
      {quartiles ? <Range low={low} middle={middle} high={high} /> : <Point at={mean} />}
      <p class="cq-ends cq-s cq-m" aria-hidden="true">
        <span>0</span>
        <span>100</span>
      </p>
      <p>
        {messages[quartiles ? 'team.middle-line' : 'team.mean-line']} <b>{middle}</b>
        {quartiles && (
          <span class="cq-m"> · {say(messages['workshop.spread'], { low, high })}</span>
        )}
      </p>
    </div>
  )
}
