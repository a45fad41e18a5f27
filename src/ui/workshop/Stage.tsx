import { useEffect, useRef, useState } from 'preact/hooks'
import type { TeamReport } from '../../domain/compare/reports.ts'
import {
  backward,
  onward,
  outSoFar,
  type Reveal,
  revealed,
  revealOf
} from '../../domain/compare/reveal.ts'
import type { WorkshopMessages } from '../../i18n/en-workshop.ts'
import { Agree, useConsent } from '../compare/Consent.tsx'
import type { Group } from '../compare/group.ts'
import { fragmentFor } from '../compare/links.ts'
import { Opening } from '../compare/Opening.tsx'
import { TeamChart } from '../compare/TeamChart.tsx'
import { Disagree, TeamTable } from '../compare/TeamTable.tsx'
import type { WorkshopPayload } from '../payload.ts'
import { Dimension } from './Dimension.tsx'
import { RevealChart } from './RevealChart.tsx'

interface StageProps {
  readonly payload: WorkshopPayload
  readonly group: Group
  readonly report: TeamReport
  readonly onBack: () => void
}

/** One dimension after the other, large enough for the last row; then the whole. */
export function Stage({ payload, group, report, onBack }: StageProps) {
  const { messages } = payload
  const [reveal, set] = useState(() => revealOf(report.team))
  const [open, agree] = useConsent([group])
  const now = revealed(reveal)
  useHeading(reveal.step)
  return (
    <div class="cq-result cq-compare cq-stage">
      <div class="cq-ground">
        <div class="cq-in cq-hero">
          <div class="cq-st" key={reveal.step}>
            {now.at === 'dimension' ? (
              <Dimension payload={payload} report={report} id={now.id} n={now.n} />
            ) : (
              <>
                <p class="cq-s cq-m">{messages['team.label']}</p>
                <h1 tabIndex={-1}>{messages['team.title']}</h1>
                <Opening group={group} messages={messages} />
                {now.at === 'nothing' && <p>{messages['workshop.ready']}</p>}
              </>
            )}
            {open ? (
              <Moves reveal={reveal} messages={messages} onMove={set} onBack={onBack} />
            ) : (
              <Agree messages={messages} onAgree={agree} />
            )}
          </div>
          {now.at === 'whole' ? (
            <TeamChart report={report} messages={messages} />
          ) : (
            <RevealChart report={report} out={outSoFar(reveal)} messages={messages} />
          )}
        </div>
      </div>
      {now.at === 'whole' && <Whole payload={payload} group={group} report={report} />}
    </div>
  )
}

interface MovesProps {
  readonly reveal: Reveal
  readonly messages: WorkshopMessages
  readonly onMove: (reveal: Reveal) => void
  readonly onBack: () => void
}

function Moves({ reveal, messages, onMove, onBack }: MovesProps) {
  const { order, step } = reveal
  const next = ['workshop.first', 'workshop.next', 'workshop.whole'] as const
  const word = next[step === 0 ? 0 : step < order.length ? 1 : 2] ?? 'workshop.next'
  return (
    <p class="cq-bars cq-np">
      {step <= order.length && (
        <button type="button" class="cq-b" onClick={() => onMove(onward(reveal))}>
          {messages[word]}
        </button>
      )}
      <button
        type="button"
        class="cq-b cq-b2"
        onClick={step === 0 ? onBack : () => onMove(backward(reveal))}
      >
        {messages[step === 0 ? 'workshop.gather-back' : 'question.back']}
      </button>
    </p>
  )
}

function Whole({ payload, group, report }: Pick<StageProps, 'payload' | 'group' | 'report'>) {
  const { messages, home } = payload
  const all = fragmentFor(group.used.map(({ code }) => code))
  return (
    <div class="cq-in">
      <Disagree report={report} messages={messages} />
      <TeamTable report={report} messages={messages} />
      <p class="cq-all cq-np">
        <a class="cq-b cq-b2" href={`${home}compare/#${all}`}>
          {messages['workshop.all']}
        </a>
      </p>
    </div>
  )
}

/** Each step is a screen: its heading is read out, and the pointer stays where it is. */
function useHeading(step: number) {
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [step])
}
