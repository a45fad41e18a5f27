import { Rich } from '../common/Rich.tsx'
import { Chapter } from '../result/Chapter.tsx'
import type { ReportProps } from './Pair.tsx'
import { Print } from './Print.tsx'

/** What to talk about, in which order; to print. */
export function Agenda({ payload: { messages }, partner: { report } }: ReportProps) {
  const lead = <p>{messages['compare.agenda-text']}</p>
  return (
    <div class="cq-agenda">
      <Chapter title={messages['compare.agenda']} lead={lead}>
        {report.nothingToSettle && <Rich text={report.nothingToSettle} class="cq-lede" />}
        {report.agenda.length > 0 && (
          <ol class="cq-moves cq-lede">
            {report.agenda.map(({ name, text }, index) => (
              <li key={index}>
                {name !== null && <b>{name}</b>}
                <Rich text={text} />
              </li>
            ))}
          </ol>
        )}
        <Print messages={messages} />
      </Chapter>
    </div>
  )
}
