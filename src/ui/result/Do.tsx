import type { DimensionLine } from '../../domain/report.ts'
import { counted } from '../../i18n/plural.ts'
import { say } from '../../i18n/say.ts'
import { Rich } from '../common/Rich.tsx'
import { Chapter } from './Chapter.tsx'
import type { View } from './props.ts'
import { SaidAndDone } from './SaidAndDone.tsx'

/** What do you do: the claim against the evidence, then the level of every dimension. */
export function Do(view: View) {
  const { quiz, report, messages, scoresOnly } = view
  const claims = quiz.key.questions.some(({ kind }) => kind === 'claim') && quiz.key.rules.claim
  const asks = claims && !scoresOnly
  return (
    <Chapter title={messages['do.title']} lead={asks && <Lead {...view} />}>
      {asks && <Claim {...view} />}
      {/* On paper the table says it. */}
      <h3 class="cq-np">{messages['do.levels']}</h3>
      <ul class="cq-rows cq-np">
        {report.dimensions.map(line => (
          <Level key={line.id} line={line} messages={messages} />
        ))}
      </ul>
    </Chapter>
  )
}

function Lead({ report: { result }, messages }: View) {
  if (!result.claim) return null
  const n = Math.abs(result.claim.gap)
  const apart = say(counted(messages, 'do.apart', n), { n })
  return (
    <p>
      {messages['do.text']} {result.claim.gap !== 0 && apart}
    </p>
  )
}

function Claim({ report, messages }: View) {
  const { claim, overall } = report.result
  const shift = report.shift && <Rich text={report.shift} />
  if (!claim || !overall || !report.pattern) {
    return (
      <>
        <p>{messages[overall ? 'do.none' : 'do.no-overall']}</p>
        {shift}
      </>
    )
  }
  return (
    <>
      <SaidAndDone claim={claim.claim} overall={overall.score} messages={messages} />
      <p class="cq-h3">{report.pattern.name}</p>
      <Rich text={report.pattern.text} />
      {shift}
    </>
  )
}

function Level({ line, messages }: { line: DimensionLine; messages: View['messages'] }) {
  const { name, question, level, near } = line
  return (
    <li>
      <span>
        <b>{name}</b>
        <small>{question}</small>
      </span>
      <span>
        {level ?? messages['result.not-scored']}
        {near && <small>{say(messages['numbers.near'], { level: near })}</small>}
      </span>
    </li>
  )
}
