import type { TeamLine, TeamReport } from '../../domain/compare/reports.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { say } from '../../i18n/say.ts'
import { Rich } from '../common/Rich.tsx'
import { Chapter } from '../result/Chapter.tsx'
import { Point, Range } from './Line.tsx'
import { Named } from './Named.tsx'

interface TeamTableProps {
  readonly report: TeamReport
  readonly messages: CompareMessages
}

/** Where the team disagrees most, and what its views on each dimension are like. */
export function Disagree({ report: { team, disagree, lines }, messages }: TeamTableProps) {
  const widest = team.disagree.flatMap(id => lines.find(line => line.id === id) ?? [])
  return (
    <Chapter title={messages['team.disagree']}>
      {disagree && <Rich text={disagree} class="cq-lede" />}
      <Named lines={widest} />
    </Chapter>
  )
}

/** Mean and spread of each dimension; numbers of the spread only from five people on. */
export function TeamTable({ report: { lines }, messages }: TeamTableProps) {
  const numbered = lines.some(({ show }) => show === 'numbers')
  return (
    <Chapter title={messages['team.table']} lead={<p>{messages['team.table-text']}</p>}>
      <table class="cq-t cq-pair">
        <caption class="cq-vh">{messages['team.caption']}</caption>
        <thead>
          <tr>
            <th scope="col">{messages['compare.dimension']}</th>
            <th scope="col">{messages['team.spread']}</th>
            <th scope="col">{messages['team.mean']}</th>
            {numbered && <th scope="col">{messages['team.half']}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <Row key={line.id} line={line} numbered={numbered} messages={messages} />
          ))}
        </tbody>
      </table>
    </Chapter>
  )
}

interface RowProps {
  readonly line: TeamLine
  /** The table has a column for the middle half. */
  readonly numbered: boolean
  readonly messages: CompareMessages
}

function Row({ line, numbered, messages }: RowProps) {
  const { name, mean, quartiles } = line
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Spread line={line} messages={messages} />
      </td>
      <td>{mean ?? '–'}</td>
      {numbered && (
        <td>
          {quartiles
            ? say(messages['team.half-range'], { low: quartiles[0], high: quartiles[2] })
            : '–'}
        </td>
      )}
    </tr>
  )
}

function Spread({ line, messages }: Omit<RowProps, 'numbered'>) {
  const { mean, sd, quartiles, label, text } = line
  if (mean === null)
    return (
      <small>
        <Rich text={text} />
      </small>
    )
  if (!quartiles || sd === null) {
    return (
      <>
        <Point at={mean} />
        <small>{label}</small>
      </>
    )
  }
  const [low, median, high] = quartiles
  return (
    <>
      <Range low={low} middle={median} high={high} />
      <small>{say(messages['team.numbers'], { word: label ?? '', median, sd })}</small>
    </>
  )
}
