import type { OverTimeReport } from '../../domain/compare/reports.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { Rich } from '../common/Rich.tsx'
import { Chapter } from '../result/Chapter.tsx'
import { Dumbbell } from './Line.tsx'
import { Lined, type LinedRow } from './Lined.tsx'

interface OverTimeProps {
  readonly change: OverTimeReport
  readonly messages: CompareMessages
}

/** One organisation at two moments, with the rule about what counts as a difference. */
export function OverTime({ change: { lines }, messages }: OverTimeProps) {
  const lead = <p>{messages['compare.over-time-text']}</p>
  return (
    <Chapter title={messages['compare.over-time']} lead={lead}>
      <Lined
        caption={messages['compare.over-time-caption']}
        heads={[
          messages['compare.dimension'],
          messages['compare.scale'],
          messages['compare.earlier'],
          messages['compare.later'],
          messages['compare.change']
        ]}
        rows={lines.map(rowOf)}
      />
    </Chapter>
  )
}

function rowOf(line: OverTimeReport['lines'][number]): LinedRow {
  const { id, name, earlier, later, change, label, text } = line
  return {
    id,
    name,
    line: earlier !== null && later !== null && <Dumbbell id={id} a={later} b={earlier} />,
    numbers: [
      earlier ?? '–',
      later ?? '–',
      <b key="change">{change === null ? '–' : signed(change)}</b>
    ],
    words: (
      <>
        {label !== null && <b>{label}.</b>} {text && <Rich text={text} />}
      </>
    )
  }
}

function signed(change: number): string {
  if (change === 0) return '0'
  return change > 0 ? `+${change}` : `−${-change}`
}
