import { useMemo, useState } from 'preact/hooks'
import { Rich } from '../common/Rich.tsx'
import type { ComparePayload } from '../payload.ts'
import { Agenda } from './Agenda.tsx'
import { Apart } from './Apart.tsx'
import { Duo } from './Duo.tsx'
import { Dependence, Facts, Guesses, Unscored } from './Facts.tsx'
import { Gaps } from './Gaps.tsx'
import { OverTime } from './OverTime.tsx'
import { type Partner, partnerOf } from './partner.ts'
import type { At } from './props.ts'
import type { Entry } from './read.ts'
import { TakeAlong } from './TakeAlong.tsx'
import { Tick } from './Tick.tsx'
import { Words } from './Words.tsx'

export interface PairProps {
  readonly payload: ComparePayload
  readonly a: Entry
  readonly b: Entry
  /** `a` is the reader's own. */
  readonly own: boolean
}

export interface ReportProps extends PairProps {
  readonly partner: Partner & { readonly comparable: true }
}

/** Two results side by side: for two partners, or one organisation at two moments. */
export function Pair({ payload, page, mine }: At<'pair'>) {
  const { a, b, own } = page
  const partner = useMemo(() => partnerOf(payload, a, b), [a, b])
  const [isTime, take] = useState(false)
  const props = { payload, a, b, own }
  const { messages } = payload
  return (
    <div class="cq-result cq-compare">
      <Top {...props} partner={partner} />
      <div class="cq-in">
        {!partner.comparable && <Apart {...props} />}
        {partner.comparable && (
          <>
            {partner.change && (
              <Tick
                id="moments"
                label={messages['compare.time']}
                text={messages['compare.time-text']}
                checked={isTime}
                onTick={take}
              />
            )}
            {isTime && partner.change ? (
              <OverTime change={partner.change} messages={messages} />
            ) : (
              <Conversation {...props} partner={partner} />
            )}
          </>
        )}
        <TakeAlong payload={payload} codes={[a.code, b.code]} mine={mine} />
      </div>
    </div>
  )
}

function Top(props: PairProps & { readonly partner: Partner }) {
  const { payload, partner } = props
  const { messages } = payload
  return (
    <div class="cq-ground">
      <div class="cq-in cq-hero">
        <div class="cq-st">
          <p class="cq-s cq-m">{messages['compare.pair-label']}</p>
          <h1 tabIndex={-1}>{messages['compare.pair']}</h1>
          {partner.comparable ? (
            <>
              <Rich text={partner.report.opening} class="cq-lede" />
              {partner.report.top.map((text, index) => (
                <Rich key={index} text={text} />
              ))}
            </>
          ) : (
            partner.why && <Rich text={partner.why} class="cq-lede" />
          )}
        </div>
        <Duo {...props} drawn={partner.comparable} />
      </div>
    </div>
  )
}

function Conversation(props: ReportProps) {
  return (
    <>
      <Gaps {...props} />
      <Words {...props} />
      <Facts {...props} />
      <Guesses {...props} />
      <Dependence {...props} />
      <Unscored {...props} />
      <Agenda {...props} />
    </>
  )
}
