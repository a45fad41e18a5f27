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
      <table class="cq-t cq-pair">
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
        <tbody>
          {lines.map(line => (
            <Moved key={line.id} {...line} />
          ))}
        </tbody>
      </table>
    </Chapter>
  )
}

function Moved({ id, name, earlier, later, change, label, text }: Row) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {earlier !== null && later !== null && <Dumbbell id={id} a={later} b={earlier} />}
        <small>
          {label !== null && <b>{label}.</b>} {text && <Rich text={text} />}
        </small>
      </td>
      <td>{earlier ?? '–'}</td>
      <td>{later ?? '–'}</td>
      <td>
        <b>{change === null ? '–' : signed(change)}</b>
      </td>
    </tr>
  )
}

function signed(change: number): string {
  if (change === 0) return '0'
  return change > 0 ? `+${change}` : `−${-change}`
}
