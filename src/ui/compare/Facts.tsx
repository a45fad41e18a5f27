import type { FactLine } from '../../domain/compare/reports.ts'
import { Rich } from '../common/Rich.tsx'
import { Chapter } from '../result/Chapter.tsx'
import { ShortName } from './Name.tsx'
import type { ReportProps } from './Pair.tsx'

/** What both houses should see alike: only where both opened their answers. */
export function Facts(props: ReportProps) {
  const { payload, partner } = props
  const { messages } = payload
  const { facts } = partner.report
  if (!facts && !payload.quiz.key.rules.compare?.facts) return null
  return (
    <Chapter title={messages['compare.facts']} lead={<p>{messages['compare.facts-text']}</p>}>
      {facts ? (
        <>
          <Rich text={facts.summary} class="cq-lede" />
          {facts.different.length > 0 && <Different {...props} lines={facts.different} />}
          {facts.alike.length > 0 && <Alike {...props} lines={facts.alike} />}
        </>
      ) : (
        <p>{messages[partner.opened === 'one' ? 'compare.facts-one' : 'compare.facts-closed']}</p>
      )}
    </Chapter>
  )
}

interface LinesProps extends ReportProps {
  readonly lines: readonly FactLine[]
}

function Different({ payload: { messages }, partner, a, b }: LinesProps) {
  const [first] = partner.report.facts?.different ?? []
  return (
    <>
      <table class="cq-t cq-facts">
        <caption class="cq-vh">{messages['compare.facts-caption']}</caption>
        <thead>
          <tr>
            <th scope="col">{messages['compare.fact']}</th>
            <th scope="col">
              <ShortName messages={messages} side="a" entry={a} />
            </th>
            <th scope="col">
              <ShortName messages={messages} side="b" entry={b} />
            </th>
          </tr>
        </thead>
        <tbody>
          {partner.report.facts?.different.map(line => (
            <tr key={line.item}>
              <th scope="row">{line.question}</th>
              <td>{line.a}</td>
              <td>{line.b}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {first && <Rich text={first.text} class="cq-m" />}
    </>
  )
}

function Alike({ payload: { messages }, lines }: LinesProps) {
  return (
    <>
      <h3>{messages['compare.facts-alike']}</h3>
      <dl class="cq-alike">
        {lines.map(({ item, question, a, b }) => (
          <div key={item}>
            <dt>{question}</dt>
            <dd class="cq-m">{a === b ? a : `${a} / ${b}`}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Only when one of the two leans harder. */
export function Dependence({ payload: { messages }, partner: { report } }: ReportProps) {
  if (!report.dependence) return null
  return (
    <Chapter title={messages['compare.dependence']}>
      <Rich text={report.dependence} />
    </Chapter>
  )
}

/** What is said, not compared. */
export function Unscored({ payload: { messages }, partner: { report } }: ReportProps) {
  if (report.unscored.length === 0) return null
  return (
    <Chapter title={messages['compare.unscored']}>
      {report.unscored.map(({ id, text }) => (
        <Rich key={id} text={text} />
      ))}
    </Chapter>
  )
}
