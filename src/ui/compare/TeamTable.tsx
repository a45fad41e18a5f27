import type { TeamLine, TeamReport } from '../../domain/compare/reports.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { say } from '../../i18n/say.ts'
import { Rich } from '../common/Rich.tsx'
import { Chapter } from '../result/Chapter.tsx'
import { Point, Range } from './Line.tsx'
import { Lined } from './Lined.tsx'
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
      <Lined
        caption={messages['team.caption']}
        heads={[
          messages['compare.dimension'],
          messages['team.spread'],
          messages['team.mean'],
          ...(numbered ? [messages['team.half']] : [])
        ]}
        rows={lines.map(line => ({
          id: line.id,
          name: line.name,
          line: <Spread line={line} messages={messages} />,
          numbers: [line.mean ?? '–', ...(numbered ? [halfOf(line, messages)] : [])]
        }))}
      />
    </Chapter>
  )
}

/** From the first quartile to the third. */
function halfOf({ quartiles }: TeamLine, messages: CompareMessages): string {
  if (!quartiles) return '–'
  return say(messages['team.half-range'], { low: quartiles[0], high: quartiles[2] })
}

interface SpreadProps {
  readonly line: TeamLine
  readonly messages: CompareMessages
}

function Spread({ line, messages }: SpreadProps) {
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
