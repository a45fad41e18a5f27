import { useMemo } from 'preact/hooks'
import type { TeamReport } from '../../domain/compare/reports.ts'
import { LEAST_SHOWN } from '../../domain/compare/team.ts'
import { Agreed } from './Agreed.tsx'
import { Agree, useConsent } from './Consent.tsx'
import { type Group, groupOf } from './group.ts'
import { fragmentFor } from './links.ts'
import { Opening } from './Opening.tsx'
import { Print } from './Print.tsx'
import type { At } from './props.ts'
import { AnotherTeam, TakeAlong } from './TakeAlong.tsx'
import { TeamChart } from './TeamChart.tsx'
import { Disagree, TeamTable } from './TeamTable.tsx'

/** Any number of results as a team: nobody is named, and no single result is shown. */
export function Team({ payload, page: { codes }, mine }: At<'team'>) {
  const { messages } = payload
  const group = useMemo(() => groupOf(payload, codes), [codes])
  const { report, agreement } = group
  const [seen, agree] = useConsent([group])
  const all = useMemo(() => codes.entries.map(({ code }) => code), [codes])
  return (
    <div class="cq-result cq-compare">
      <div class="cq-ground">
        <div class="cq-in cq-hero">
          <div class="cq-st">
            <p class="cq-s cq-m">{messages['team.label']}</p>
            <h1 tabIndex={-1}>{messages['team.title']}</h1>
            <Opening group={group} messages={messages} />
            {!seen && <Agree messages={messages} onAgree={agree} />}
            <NoTeam payload={payload} group={group} />
          </div>
          {report && seen && <TeamChart report={report} messages={messages} />}
        </div>
      </div>
      <div class="cq-in">
        {report && seen && report.lines.length > 0 && <Shown report={report} messages={messages} />}
        {agreement && <Agreed agreement={agreement} payload={payload} />}
        <TakeAlong payload={payload} codes={all} mine={mine} />
        {group.used.length >= LEAST_SHOWN && (
          <AnotherTeam payload={payload} codes={all} mine={mine} />
        )}
      </div>
    </div>
  )
}

interface NoTeamProps {
  readonly payload: At<'team'>['payload']
  readonly group: Group
}

/** Two that count beside others that do not: a comparison, if both like. */
function NoTeam({ payload: { messages, home }, group: { used } }: NoTeamProps) {
  if (used.length !== 2) return null
  return (
    <>
      <p>{messages['team.pair']}</p>
      <p>
        <a class="cq-b cq-b2" href={`${home}compare/#${fragmentFor(used.map(({ code }) => code))}`}>
          {messages['team.pair-link']}
        </a>
      </p>
    </>
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
      <Print messages={messages} />
    </>
  )
}
