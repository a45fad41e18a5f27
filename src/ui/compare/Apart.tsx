import { dimensionName } from '../../domain/fills.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { say } from '../../i18n/say.ts'
import type { ComparePayload } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'
import { wholeQuiz } from '../result/whole.ts'
import { Name, type Side } from './Name.tsx'
import type { PairProps } from './Pair.tsx'
import { type Entry, scored } from './read.ts'

/** Two results that must not be subtracted: each with the scores of its day. */
export function Apart({ payload, a, b }: PairProps) {
  return (
    <Chapter title={payload.messages['compare.apart-title']}>
      <div class="cq-2">
        <Scores payload={payload} side="a" entry={a} />
        <Scores payload={payload} side="b" entry={b} />
      </div>
    </Chapter>
  )
}

interface ScoresProps {
  readonly payload: ComparePayload
  readonly side: Side
  readonly entry: Entry
}

function Scores({ payload: { quiz, messages, home }, side, entry }: ScoresProps) {
  const whole = wholeQuiz(quiz)
  return (
    <div class="cq-st">
      <p>
        <Name messages={messages} side={side} entry={entry} />
      </p>
      <table class="cq-t cq-own">
        <caption class="cq-s cq-m">{captionOf(messages, side, entry)}</caption>
        <thead>
          <tr>
            <th scope="col">{messages['compare.dimension']}</th>
            <th scope="col">{messages['compare.score']}</th>
          </tr>
        </thead>
        <tbody>
          {scored(entry).dimensions.map(({ id, score }) => (
            <tr key={id}>
              <th scope="row">{dimensionName(whole, id)}</th>
              <td>{score ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="cq-np">
        <a href={`${home}result/#${entry.code}`}>{messages['preview.open']}</a>
      </p>
    </div>
  )
}

/** With the letter: a sender's words stay out of it. */
function captionOf(messages: CompareMessages, side: Side, { record }: Entry): string {
  return say(messages['compare.apart-caption'], {
    name: messages[`compare.${side}`],
    edition: record.edition
  })
}
