import { questionOfKind } from '../../domain/answers.ts'
import type { FactsReport } from '../../domain/compare/reports.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { Rich } from '../common/Rich.tsx'
import { Chapter } from '../result/Chapter.tsx'
import { Dumbbell } from './Line.tsx'
import type { ReportProps } from './Pair.tsx'

/** What both houses should see alike: only where both opened their answers. */
export function Facts({ payload, partner }: ReportProps) {
  const { messages } = payload
  const { facts } = partner.report
  if (!facts && !payload.quiz.key.rules.compare?.facts) return null
  return (
    <Chapter title={messages['compare.facts']} lead={<p>{messages['compare.facts-text']}</p>}>
      {facts ? (
        <>
          <Rich text={facts.summary} class="cq-lede" />
          {facts.different.length > 0 && <Different lines={facts.different} />}
          {facts.alike.length > 0 && <Alike messages={messages} lines={facts.alike} />}
        </>
      ) : (
        <p>{messages[partner.opened === 'one' ? 'compare.facts-one' : 'compare.facts-closed']}</p>
      )}
    </Chapter>
  )
}

function Different({ lines }: { lines: FactsReport['different'] }) {
  return (
    <ul class="cq-steps">
      {lines.map(({ item, question, text }) => (
        <li key={item} class="cq-st">
          <h3 class="cq-fact">{question}</h3>
          <Rich text={text} />
        </li>
      ))}
    </ul>
  )
}

interface AlikeProps {
  readonly messages: CompareMessages
  readonly lines: FactsReport['alike']
}

function Alike({ messages, lines }: AlikeProps) {
  return (
    <>
      <h3>{messages['compare.facts-alike']}</h3>
      <dl class="cq-alike">
        {lines.map(({ item, question, a, b }) => (
          <div key={item}>
            <dt>{question}</dt>
            <dd class="cq-m">{a === b ? a : `${a} / ${b}`}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** What each expected of the other, guessed before anything was shown; only what was guessed. */
export function Guesses({ payload: { messages }, partner: { report }, a: { key } }: ReportProps) {
  const { guesses, comparison } = report
  if (!guesses.a && !guesses.b) return null
  const marks = questionOfKind(key, 'claim')?.options.map(({ value }) => value) ?? []
  const most = Math.max(...marks)
  return (
    <Chapter title={messages['compare.guesses']} lead={<p>{messages['compare.guesses-text']}</p>}>
      {(['a', 'b'] as const).map(side => {
        const [text, guess] = [guesses[side], comparison.guesses[side]]
        return (
          text &&
          guess && (
            <div key={side} class="cq-st">
              <Rich text={text} class="cq-lede" />
              <Dumbbell
                id={`guess-${side}`}
                a={(100 * guess.said) / most}
                b={(100 * guess.expected) / most}
              />
            </div>
          )
        )
      })}
    </Chapter>
  )
}

/** Only when one of the two leans harder. */
export function Dependence({ payload: { messages }, partner: { report } }: ReportProps) {
  if (!report.dependence) return null
  return (
    <Chapter title={messages['compare.dependence']}>
      <Rich text={report.dependence} />
    </Chapter>
  )
}

/** What is said, not compared. */
export function Unscored({ payload: { messages }, partner: { report } }: ReportProps) {
  if (report.unscored.length === 0) return null
  return (
    <Chapter title={messages['compare.unscored']}>
      {report.unscored.map(({ id, text }) => (
        <Rich key={id} text={text} />
      ))}
    </Chapter>
  )
}
