import type { DimensionLine } from '../../domain/report.ts'
import { say } from '../../i18n/say.ts'
import { Chapter } from './Chapter.tsx'
import type { View } from './props.ts'
import { summaryOf } from './words.ts'

/** Every dimension's score, highest first: in a sentence, in digits and as bars. */
export function Numbers(view: View) {
  const { report, messages } = view
  const summary = summaryOf(view)
  const lead = summary && (
    <>
      <p>{summary}</p>
      <p class="cq-m">{messages['numbers.text']}</p>
    </>
  )
  return (
    <Chapter title={messages['numbers.title']} lead={lead}>
      <table class="cq-t cq-tn">
        <caption class="cq-vh">{messages['numbers.caption']}</caption>
        <thead>
          <tr>
            <th scope="col">{messages['numbers.dimension']}</th>
            <th scope="col">{messages['numbers.score']}</th>
            <th scope="col">{messages['numbers.level']}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(report.dimensions).map(({ id, name, score, level, near }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td class="cq-h3">{score ?? '–'}</td>
              <td>
                <span class="cq-lev">
                  <Bar score={score} />
                  <span class="cq-s">
                    {level ?? messages['result.not-scored']}
                    {near && (
                      <small class="cq-po">{say(messages['numbers.near'], { level: near })}</small>
                    )}
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chapter>
  )
}

/** Highest first, in radar order where they are equal; without a score last. */
export function sorted(dimensions: readonly DimensionLine[]): readonly DimensionLine[] {
  return [...dimensions].sort((one, other) => (other.score ?? -1) - (one.score ?? -1))
}

function Bar({ score }: { score: number | null }) {
  return (
    <svg class="cq-bar" aria-hidden="true" focusable="false">
      {score !== null && <rect width={`${score}%`} height="100%" fill="var(--txt)" />}
      <line x2="100%" y1="100%" y2="100%" stroke="var(--edge)" stroke-width="2" />
    </svg>
  )
}
