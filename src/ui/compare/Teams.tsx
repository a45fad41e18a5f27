import { useMemo } from 'preact/hooks'
import type { TeamsReport } from '../../domain/compare/reports.ts'
import { Rich } from '../common/Rich.tsx'
import type { ComparePayload } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'
import { Agree, useConsent } from './Consent.tsx'
import { type Groups, groupsOf } from './group.ts'
import { Named } from './Named.tsx'
import { Opening } from './Opening.tsx'
import { Print } from './Print.tsx'
import type { At } from './props.ts'
import type { Codes } from './read.ts'
import { Send } from './TakeAlong.tsx'
import { TeamsChart, TeamsTable } from './TeamsTable.tsx'

export interface TeamsProps {
  readonly payload: ComparePayload
  readonly groups: Groups
}

/** Two teams side by side; what is inside a team comes before what is between them. */
export function Teams({ payload, page: { a, b } }: At<'teams'>) {
  const { messages } = payload
  const groups = useMemo(() => groupsOf(payload, a, b), [a, b])
  const [seen, agree] = useConsent([groups.a, groups.b])
  return (
    <div class="cq-result cq-compare">
      <div class="cq-ground">
        <div class="cq-in cq-hero">
          <div class="cq-st">
            <p class="cq-s cq-m">{messages['teams.label']}</p>
            <h1 tabIndex={-1}>{messages['teams.title']}</h1>
            <h2 class="cq-h3">{messages['teams.a']}</h2>
            <Opening group={groups.a} messages={messages} />
            <h2 class="cq-h3">{messages['teams.b']}</h2>
            <Opening group={groups.b} messages={messages} />
            {!seen && <Agree messages={messages} onAgree={agree} />}
          </div>
          {seen && <TeamsChart payload={payload} groups={groups} />}
        </div>
      </div>
      <div class="cq-in">
        {seen && groups.report && (
          <>
            <Inside report={groups.report} messages={messages} />
            <Between report={groups.report} messages={messages} />
            <TeamsTable payload={payload} groups={groups} />
            <Print messages={messages} />
          </>
        )}
        <div class="cq-np">
          <Send payload={payload} codes={codesOf(a)} other={codesOf(b)} />
        </div>
      </div>
    </div>
  )
}

function codesOf({ entries }: Codes): readonly string[] {
  return entries.map(({ code }) => code)
}

interface PartProps {
  readonly report: TeamsReport
  readonly messages: ComparePayload['messages']
}

/** Only where a team is not of one mind. */
function Inside({ report: { inside }, messages }: PartProps) {
  if (!inside.a && !inside.b) return null
  return (
    <Chapter title={messages['teams.inside']}>
      {(['a', 'b'] as const).map(
        side =>
          inside[side] && (
            <div key={side} class="cq-st">
              <h3>{messages[`teams.${side}`]}</h3>
              <Rich text={inside[side]} />
            </div>
          )
      )}
    </Chapter>
  )
}

function Between({ report: { teams, gaps, noGap }, messages }: PartProps) {
  return (
    <Chapter title={messages['teams.gaps']} lead={<p>{messages['teams.gaps-text']}</p>}>
      {teams.gaps.length === 0 && <p>{messages['teams.few']}</p>}
      {noGap && <Rich text={noGap} class="cq-lede" />}
      <Named lines={gaps} />
    </Chapter>
  )
}
