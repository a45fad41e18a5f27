import type { Answer } from '../../domain/answers.ts'
import type { QuestionKey } from '../../domain/key.ts'
import type { QuestionTexts } from '../../domain/texts.ts'

export interface OptionsProps {
  readonly question: QuestionKey
  readonly texts: QuestionTexts
  /** The label of "I do not know / does not apply". */
  readonly unknown: string
  readonly answer: Answer | undefined
  readonly onChoose: (option: string) => void
  readonly onUnknown: () => void
}

/** Letters, not numbers: the order must not look like a score. */
export const letterOf = (index: number) => String.fromCharCode(65 + index)

/** The call panel: native radios or check boxes, the whole row is the target. */
export function Options(props: OptionsProps) {
  const { question } = props
  const rating = question.kind === 'claim' || question.kind === 'claim-again'
  return <div class="cq-pan">{rating ? <Rating {...props} /> : <Rows {...props} />}</div>
}

const isChosen = (answer: Answer | undefined, option: string) =>
  answer !== undefined && answer !== 'unknown' && answer.includes(option)

function Rows({ question, texts, unknown, answer, onChoose, onUnknown }: OptionsProps) {
  const type = question.kind === 'origin' ? 'checkbox' : 'radio'
  return (
    <>
      {question.options.map((option, index) => (
        <Row
          key={option.id}
          type={type}
          name={question.id}
          value={option.id}
          mark={letterOf(index)}
          text={texts.options[option.id] ?? ''}
          checked={isChosen(answer, option.id)}
          onPick={() => onChoose(option.id)}
        />
      ))}
      {question.kind === 'item' && (
        <Row
          type="radio"
          name={question.id}
          value="unknown"
          mark="?"
          text={unknown}
          checked={answer === 'unknown'}
          onPick={onUnknown}
        />
      )}
    </>
  )
}

interface RowProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly mark: string
  readonly text: string
  readonly checked: boolean
  readonly onPick: () => void
}

function Row({ type, name, value, mark, text, checked, onPick }: RowProps) {
  return (
    <label class="cq-hit cq-opt">
      <input type={type} name={name} value={value} checked={checked} onChange={onPick} />
      <span class={type === 'radio' ? 'cq-key' : 'cq-key cq-sq'} aria-hidden="true">
        {mark}
      </span>
      <span>{text}</span>
    </label>
  )
}

function Rating({ question, texts, answer, onChoose }: OptionsProps) {
  const [low, high] = texts.ends ?? ['', '']
  return (
    <>
      <div class="cq-rate">
        {question.options.map(option => (
          <label key={option.id} class="cq-hit cq-num">
            <input
              type="radio"
              name={question.id}
              value={option.id}
              checked={isChosen(answer, option.id)}
              onChange={() => onChoose(option.id)}
            />
            <span class="cq-key">{texts.options[option.id]}</span>
          </label>
        ))}
      </div>
      <p class="cq-ends cq-s" id={`ends-${question.id}`}>
        <span>{`${question.options[0]?.id} = ${low}`}</span>
        <span>{`${question.options.at(-1)?.id} = ${high}`}</span>
      </p>
    </>
  )
}
