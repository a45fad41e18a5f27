import { useMemo } from 'preact/hooks'
import type { TeamReport } from '../../domain/compare/reports.ts'
import { LEAST_SHOWN } from '../../domain/compare/team.ts'
import { say } from '../../i18n/say.ts'
import { Icon } from '../common/Icon.tsx'
import { Rich } from '../common/Rich.tsx'
import { Agreed } from './Agreed.tsx'
import { type Group, groupOf } from './group.ts'
import { LeftOutList } from './LeftOut.tsx'
import type { At } from './props.ts'
import { TakeAlong } from './TakeAlong.tsx'
import { TeamChart } from './TeamChart.tsx'
import { Disagree, TeamTable } from './TeamTable.tsx'

/** Any number of results as a team: nobody is named, and no single result is shown. */
export function Team({ payload, page: { codes }, mine }: At<'team'>) {
  const { messages } = payload
  const group = useMemo(() => groupOf(payload, codes), [codes])
  const { report, agreement } = group
  const all = useMemo(() => codes.entries.map(({ code }) => code), [codes])
  return (
    <div class="cq-result cq-compare">
      <div class="cq-ground">
        <div class="cq-in cq-hero">
          <Top payload={payload} group={group} />
          {report && <TeamChart report={report} messages={messages} />}
        </div>
      </div>
      <div class="cq-in">
        {report && report.lines.length > 0 && <Shown report={report} messages={messages} />}
        {agreement && <Agreed agreement={agreement} payload={payload} />}
        <TakeAlong payload={payload} codes={all} mine={mine} />
      </div>
    </div>
  )
}

interface TopProps {
  readonly payload: At<'team'>['payload']
  readonly group: Group
}

function Top({ payload: { messages, home }, group: { report, used, leftOut } }: TopProps) {
  const pair = used.length < LEAST_SHOWN && used.map(({ code }) => code).join('.')
  return (
    <div class="cq-st">
      <p class="cq-s cq-m">{messages['team.label']}</p>
      <h1 tabIndex={-1}>{messages['team.title']}</h1>
      {report ? (
        report.opening.map((text, index) => <Rich key={index} text={text} class="cq-lede" />)
      ) : (
        <p class="cq-lede">{messages['team.none']}</p>
      )}
      <p>{say(messages['team.counts'], { used: used.length, out: leftOut.length })}</p>
      <LeftOutList leftOut={leftOut} messages={messages} />
      {pair && used.length > 1 && (
        <p>
          {messages['team.pair']}{' '}
          <a href={`${home}compare/#${pair}`}>{messages['team.pair-link']}</a>
        </p>
      )}
    </div>
  )
}

interface ShownProps {
  readonly report: TeamReport
  readonly messages: At<'team'>['payload']['messages']
}

function Shown({ report, messages }: ShownProps) {
  return (
    <>
      <Disagree report={report} messages={messages} />
      <TeamTable report={report} messages={messages} />
      <p class="cq-np cq-after">
        <button type="button" class="cq-b cq-b2" onClick={() => print()}>
          <Icon name="print" /> {messages['after.print']}
        </button>
      </p>
    </>
  )
}
