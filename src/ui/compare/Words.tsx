import { Rich } from '../common/Rich.tsx'
import { Chapter } from '../result/Chapter.tsx'
import type { ReportProps } from './Pair.tsx'

/** What each gap is called, and what to ask. */
export function Words({ payload: { messages }, partner: { report } }: ReportProps) {
  if (report.lines.length === 0) return null
  return (
    <Chapter title={messages['compare.words']} lead={<p>{messages['compare.words-text']}</p>}>
      <ul class="cq-steps">
        {report.lines.map(({ id, name, text, prompt }) => (
          <li key={id} class="cq-st">
            <h3>{name}</h3>
            <Rich text={text} />
            {prompt !== null && (
              <p class="cq-ask-them">
                <q>{prompt}</q>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Chapter>
  )
}
