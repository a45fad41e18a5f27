import type { OverTimeReport } from '../../domain/compare/reports.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { Rich } from '../common/Rich.tsx'
import { Chapter } from '../result/Chapter.tsx'
import { Dumbbell } from './Line.tsx'

interface OverTimeProps {
  readonly change: OverTimeReport
  readonly messages: CompareMessages
}

type Row = OverTimeReport['lines'][number]

/** One organisation at two moments, with the rule about what counts as a difference. */
export function OverTime({ change: { lines }, messages }: OverTimeProps) {
  const lead = <p>{messages['compare.over-time-text']}</p>
  return (
    <Chapter title={messages['compare.over-time']} lead={lead}>
      <table class="cq-t cq-pair cq-moved">
        <caption class="cq-vh">{messages['compare.over-time-caption']}</caption>
        <thead>
          <tr>
            <th scope="col">{messages['compare.dimension']}</th>
            <th scope="col">{messages['compare.scale']}</th>
            <th scope="col">{messages['compare.earlier']}</th>
            <th scope="col">{messages['compare.later']}</th>
            <th scope="col">{messages['compare.change']}</th>
          </tr>
        </thead>
        {lines.map(line => (
          <Moved key={line.id} {...line} />
        ))}
      </table>
    </Chapter>
  )
}

/** The words have a row of their own: beside four columns a narrow phone has no room for them. */
function Moved({ id, name, earlier, later, change, label, text }: Row) {
  return (
    <tbody>
      <tr>
        <th scope="row" rowSpan={2}>
          {name}
        </th>
        <td>{earlier !== null && later !== null && <Dumbbell id={id} a={later} b={earlier} />}</td>
        <td>{earlier ?? '–'}</td>
        <td>{later ?? '–'}</td>
        <td>
          <b>{change === null ? '–' : signed(change)}</b>
        </td>
      </tr>
      <tr>
        <td colSpan={4}>
          <small>
            {label !== null && <b>{label}.</b>} {text && <Rich text={text} />}
          </small>
        </td>
      </tr>
    </tbody>
  )
}

function signed(change: number): string {
  if (change === 0) return '0'
  return change > 0 ? `+${change}` : `−${-change}`
}
