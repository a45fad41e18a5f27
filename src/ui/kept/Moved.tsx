import { overTime } from '../../domain/compare/over-time.ts'
import { tellOverTime } from '../../domain/compare/tell-over-time.ts'
import type { Result } from '../../domain/result.ts'
import { say } from '../../i18n/say.ts'
import { Rich } from '../common/Rich.tsx'
import { languageOf } from '../result/language.ts'
import type { View } from '../result/props.ts'
import { wholeQuiz } from '../result/whole.ts'

interface MovedProps {
  readonly view: View
  readonly earlier: Result
  readonly day: string
}

/** What moved since an earlier result, dimension by dimension, and what counts as a difference. */
export function Moved({ view, earlier, day }: MovedProps) {
  const { messages, report } = view
  const quiz = wholeQuiz(view.quiz)
  const moved = overTime(quiz, earlier, report.result)
  if (!moved) return null
  const { lines } = tellOverTime(quiz, moved, languageOf(messages))
  return (
    <div class="cq-st" key={day}>
      <h3>{say(messages['kept.since'], { day })}</h3>
      <p class="cq-s cq-m">{messages['kept.drawn']}</p>
      <ul class="cq-rows">
        {lines.map(({ id, name, earlier, later, label, text }) => (
          <li key={id}>
            <b>{name}</b>
            <div>
              <p>
                {say(messages['kept.then-now'], { earlier: earlier ?? '–', later: later ?? '–' })}{' '}
                {label && <b>{label}</b>}
              </p>
              {text && <Rich text={text} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
