import type { StepCard } from '../../domain/report.ts'
import { Rich } from '../common/Rich.tsx'
import { Chapter } from './Chapter.tsx'
import { Lever } from './Lever.tsx'
import type { View } from './props.ts'

/** The next steps: the answer that led there, three moves each, and what to find out first. */
export function Steps(view: View) {
  const { report, messages } = view
  const { steps, findOut } = report
  if (steps.length + findOut.length === 0) return null
  const title = messages[steps.length > 1 ? 'steps.title' : 'steps.title-one']
  return (
    <Chapter title={title} lead={steps.length > 1 && <p>{messages['steps.text']}</p>}>
      {steps.length > 0 && (
        <ol class="cq-steps">
          {steps.map((step, index) => (
            <Step key={step.dimension} step={step} at={index} messages={messages} />
          ))}
        </ol>
      )}
      {findOut.length > 0 && <FindOut {...view} />}
      {report.result.stance === 'open' && <Talk {...view} />}
    </Chapter>
  )
}

interface StepProps {
  readonly step: StepCard
  readonly at: number
  readonly messages: View['messages']
}

function Step({ step, at, messages }: StepProps) {
  return (
    <li class="cq-st">
      <header>
        <div>
          <h3>
            <span class="cq-m">{at + 1}</span> {step.name}
          </h3>
          <p class="cq-s cq-m">{step.level}</p>
        </div>
        <Lever at={at} />
      </header>
      <dl class="cq-dl">
        {step.because && (
          <>
            <dt>{messages['steps.because']}</dt>
            <dd>
              <span class="cq-m">{step.because.question}</span> <q>{step.because.answer}</q>
            </dd>
          </>
        )}
        {step.keep.map(({ name, text }) => (
          <Keeping key={name} name={name} text={text} />
        ))}
        <dt>{messages['steps.moves']}</dt>
        <dd>
          <ol class="cq-moves">
            {step.moves.map(move => (
              <li key={move}>{move}</li>
            ))}
          </ol>
        </dd>
      </dl>
    </li>
  )
}

/** Everything is second nature: keep it alive, teach it. */
function Keeping({ name, text }: StepCard['keep'][number]) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Rich text={text} />
      </dd>
    </>
  )
}

function FindOut({ report, messages }: View) {
  return (
    <>
      <h3>{messages['steps.find-out']}</h3>
      <ul class="cq-rows">
        {report.findOut.map(({ dimension, text }) => (
          <li key={dimension}>
            <b>{report.dimensions.find(({ id }) => id === dimension)?.name}</b>
            <div>
              <Rich text={text} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** For whoever said in the elevator that something needs attention. */
function Talk({ site, messages }: View) {
  return (
    <p class="cq-act cq-np">
      {messages['steps.talk']}{' '}
      <a href={site.offer.href} rel="noopener noreferrer" data-tell="cta">
        {site.offer.label}
      </a>
    </p>
  )
}
