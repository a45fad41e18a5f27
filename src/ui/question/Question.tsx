import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Answer } from '../../domain/answers.ts'
import type { QuestionKey } from '../../domain/key.ts'
import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'
import { Icon } from '../common/Icon.tsx'
import { Rich } from '../common/Rich.tsx'
import type { IslandTexts } from '../payload.ts'
import { Shaft } from '../shaft/Shaft.tsx'
import { letterOf, Options } from './Options.tsx'
import { placeOf } from './place.ts'

export interface QuestionProps {
  readonly questions: readonly QuestionKey[]
  readonly index: number
  readonly texts: IslandTexts
  readonly messages: Messages
  readonly answer?: Answer | undefined
  /** Continue was pressed without an answer. */
  readonly missing?: boolean
  /** The heading's rank: 1 on its own, 2 in the page that lists all questions. */
  readonly rank: 1 | 2
  /** In the page's list, after the first question: what it asks, without the ways on. */
  readonly listed?: boolean
  readonly onChoose?: (option: string) => void
  readonly onUnknown?: () => void
  readonly onContinue?: () => void
  readonly onSkip?: () => void
  readonly onBack?: () => void
  /** Stands under the buttons. */
  readonly children?: ComponentChildren
}

const nothing = () => {}

/**
 * One question, one screen. What its words depend on is its key: a page translated by the browser must
 * not keep an earlier text. What stays the same stays in the page, so that a slow phone draws only the rest.
 */
export function Question(props: QuestionProps) {
  const { questions, index, texts, messages, listed } = props
  const question = questions[index] as QuestionKey
  const place = placeOf(questions, texts.parts, index)
  const part = texts.parts[place.part]
  const step = say(messages['question.step'], { n: index + 1, of: place.of })
  return (
    <div class="cq-q" id={`question-${question.id}`}>
      <div class="cq-top">
        <p class="cq-fl" key={place.part}>
          <b>{place.part + 1}</b>
          <span>{part?.heading ?? part?.name}</span>
        </p>
        <p class="cq-s cq-m" id={`step-${question.id}`} key={step}>
          {step}
        </p>
      </div>
      {!listed && <Shaft parts={texts.parts} at={place.at} />}
      <form
        method="dialog"
        noValidate
        autocomplete="off"
        class={props.missing ? 'cq-bad' : undefined}
      >
        <p class="cq-s cq-m">{texts.referent}</p>
        <Field {...props} key={question.id} question={question} />
        {!listed && <Ways {...props} kind={question.kind} />}
        {props.children}
      </form>
    </div>
  )
}

/** Back and Continue. */
function Ways(props: QuestionProps & { kind: QuestionKey['kind'] }) {
  const { messages, kind, onBack, onContinue = nothing } = props
  return (
    <>
      <div class="cq-nav">
        <button type="button" class="cq-b cq-b2 cq-b3" onClick={onBack}>
          <Icon name="back" /> {messages['question.back']}
        </button>
        <button
          type="submit"
          class="cq-b"
          // Not the form's submit: a frame sandboxed without forms never sends that. Enter clicks too.
          onClick={event => {
            event.preventDefault()
            onContinue()
          }}
        >
          {messages['question.continue']} <Icon name="up" />
        </button>
      </div>
      {hintOf(kind) !== 'rating' && <p class="cq-s cq-m cq-kb">{messages['question.keys']}</p>}
    </>
  )
}

/** Long questions are set smaller, so that on a phone the options stay near. */
const askClass = (prompt: string) => (prompt.length > 110 ? 'cq-ask cq-long' : 'cq-ask')

const hintOf = (kind: QuestionKey['kind']) =>
  kind === 'origin' ? 'many' : kind === 'claim' || kind === 'claim-again' ? 'rating' : 'one'

function Field(props: QuestionProps & { question: QuestionKey }) {
  const { question, messages, texts, answer, missing = false } = props
  const words = texts.questions[question.id]
  const fieldset = useRef<HTMLFieldSetElement>(null)
  const hint = hintOf(question.kind)
  useEffect(() => {
    if (missing) fieldset.current?.querySelector('input')?.focus()
  }, [missing])
  const Heading = `h${props.rank}` as 'h1' | 'h2'
  const told = messages[`question.hint-${hint}`]
  // The author's own words may say it already.
  const tells = !words?.prompt.endsWith(told)
  const parts = [
    ...(missing ? ['error'] : []),
    'step',
    ...(tells ? ['hint'] : []),
    ...(hint === 'rating' ? ['ends'] : [])
  ]
  const described = parts.map(part => `${part}-${question.id}`).join(' ')
  return (
    <fieldset
      ref={fieldset}
      aria-describedby={described}
      aria-invalid={missing ? 'true' : undefined}
      onKeyDown={event => pick(event, fieldset.current)}
    >
      <legend>
        <Heading class={askClass(words?.prompt ?? '')} tabIndex={-1}>
          {words?.prompt}
        </Heading>
      </legend>
      {words?.help && <Rich text={words.help} />}
      {tells && (
        <p class="cq-s cq-m" id={`hint-${question.id}`}>
          {told}
        </p>
      )}
      {missing && <Missing {...props} id={question.id} text={messages[`question.error-${hint}`]} />}
      <Options
        question={question}
        texts={words ?? { prompt: '', options: {} }}
        unknown={texts.unknown}
        answer={answer}
        onChoose={props.onChoose ?? nothing}
        onUnknown={props.onUnknown ?? nothing}
      />
    </fieldset>
  )
}

function Missing(props: QuestionProps & { id: string; text: string }) {
  return (
    <div>
      <p class="cq-err" role="alert" id={`error-${props.id}`}>
        <Icon name="warn" /> <span>{props.text}</span>
      </p>
      <button type="button" class="cq-l" onClick={props.onSkip}>
        {props.messages['question.skip']}
      </button>
    </div>
  )
}

/** A letter chooses its row, but only while the group has focus (WCAG 2.1.4). */
function pick(event: KeyboardEvent, fieldset: HTMLFieldSetElement | null) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const rows = [...(fieldset?.querySelectorAll<HTMLInputElement>('.cq-opt input') ?? [])]
  const row = rows.find((_, index) => letterOf(index) === event.key.toUpperCase())
  if (!row) return
  event.preventDefault()
  row.focus()
  row.click()
}
