import { questionOf } from '../../domain/answers.ts'
import type { FieldResult } from '../../domain/result.ts'
import { say } from '../../i18n/say.ts'
import { Rich } from '../common/Rich.tsx'
import { Chapter } from './Chapter.tsx'
import { Matrix } from './Matrix.tsx'
import type { View } from './props.ts'

/** How much do you depend on it: dependence across, readiness up, the visitor's field lit. */
export function Depend(view: View) {
  const { quiz, report, messages } = view
  const question = quiz.key.questions.find(({ kind }) => kind === 'dependence')
  if (!question || !report.fields) return null
  const { field } = report
  if (!field || !report.result.field) {
    const why = report.result.overall ? 'depend.none' : 'depend.no-overall'
    return (
      <Chapter title={messages['depend.title']}>
        <p>{messages[why]}</p>
      </Chapter>
    )
  }
  const lead = (
    <>
      <p class="cq-h3">{field.name}</p>
      <Rich text={field.text} />
      {field.noPartners && <Rich text={field.noPartners} />}
    </>
  )
  return (
    <Chapter title={messages['depend.title']} lead={lead}>
      <figure class="cq-2">
        <Matrix
          field={report.result.field}
          names={report.fields}
          cuts={quiz.key.rules.field}
          cell={cellOf(view, question.id)}
          label={figureText(view, report.result.field, field.name)}
        />
        <Legend field={report.result.field} messages={messages} />
      </figure>
    </Chapter>
  )
}

function figureText({ messages }: View, { dependence, readiness }: FieldResult, field: string) {
  return say(messages['depend.figure'], { dependence, readiness, field })
}

/** The distance between two answers: how fuzzy the visitor's place is sideways. */
function cellOf({ quiz }: View, id: string): number {
  return 100 / Math.max(1, (questionOf(quiz.key, id)?.options.length ?? 2) - 1)
}

function Legend({ field, messages }: { field: FieldResult; messages: View['messages'] }) {
  const lines = [
    { term: messages['depend.across'], n: field.dependence },
    { term: messages['depend.up'], n: field.readiness }
  ]
  return (
    <figcaption class="cq-s">
      <dl class="cq-st">
        {lines.map(({ term, n }) => (
          <div key={term}>
            <dt class="cq-m">{term}</dt>
            <dd>
              <b>{say(messages['result.of-100'], { n })}</b>
            </dd>
          </div>
        ))}
      </dl>
    </figcaption>
  )
}
