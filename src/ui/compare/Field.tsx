import { useMemo, useState } from 'preact/hooks'
import type { Answers } from '../../domain/answers.ts'
import { checkTyping } from '../../domain/code/typing.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { say } from '../../i18n/say.ts'
import { keysOf } from '../common/keys.ts'
import { wrongWords } from '../common/wrong.ts'
import type { ComparePayload } from '../payload.ts'
import { Scan } from '../scan/Scan.tsx'
import { codeOf } from '../share/links.ts'
import { LeftOutList } from './LeftOut.tsx'
import { type Codes, readCodes } from './read.ts'
import { Tick } from './Tick.tsx'

interface FieldProps {
  /** One a page. */
  readonly id: string
  readonly payload: ComparePayload
  readonly label: string
  /** Of the button. */
  readonly action: string
  /** What stands in it at first. */
  readonly text?: string
  /** Codes that are on the page already: they count once. */
  readonly before?: readonly string[]
  /** So many results the field must give. */
  readonly least: number
  readonly mine: Answers | null
  /** Another button of the page leads on. */
  readonly aside?: boolean
  readonly onOpen: (codes: readonly string[]) => void
}

/** A field for codes in any form, checked while one types. */
export function Field(props: FieldProps) {
  const { id, payload, text: first = '', before = [], least, mine, action, aside, onOpen } = props
  const { messages, quiz, earlier } = payload
  const [text, type] = useState(first)
  const [withMine, add] = useState(false)
  const codes = useMemo(() => readCodes(text, keysOf(quiz.key, earlier)), [text])
  const own = withMine && mine ? [codeOf(quiz.key, mine, SCORES)] : []
  const all = new Set([...own, ...codes.entries.map(({ code }) => code)])
  const fresh = [...all].filter(code => !before.includes(code))
  const submit = (event: Event) => {
    event.preventDefault()
    if (fresh.length >= least) onOpen(fresh)
  }
  const typing = typingOf(text, messages)
  // Nothing to say about an empty field below results that are there.
  const isIdle = text === '' && before.length > 0 && fresh.length === 0
  const found = isIdle ? '' : foundOf(fresh.length, least, messages)
  return (
    <form class="cq-st cq-np" aria-label={action} autocomplete="off" onSubmit={submit}>
      <Text {...props} text={text} onType={type} />
      <Scan messages={messages} onCode={found => type(before => withLine(before, found))} />
      {mine && (
        <Tick id={`${id}-mine`} label={messages['compare.mine']} checked={withMine} onTick={add} />
      )}
      <p id={`${id}-state`} role="status">
        <span key={found + typing}>
          {found} {typing}
        </span>
      </p>
      <LeftOutList leftOut={settled(codes, typing !== '')} messages={messages} />
      <p>
        <button type="submit" class={aside ? 'cq-b cq-b2' : 'cq-b'}>
          {action}
        </button>
      </p>
    </form>
  )
}

/** A scanned text on a line of its own. */
function withLine(text: string, line: string): string {
  return text.trim() === '' ? line : `${text.trimEnd()}\n${line}`
}

const SCORES = { kind: 'profile', label: '' } as const

interface TextProps extends Pick<FieldProps, 'id' | 'label' | 'payload'> {
  readonly text: string
  readonly onType: (text: string) => void
}

function Text({ id, label, payload: { messages }, text, onType }: TextProps) {
  return (
    <div class="cq-f">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={5}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={`${id}-hint ${id}-state`}
        value={text}
        onInput={event => onType(event.currentTarget.value)}
      />
      <small id={`${id}-hint`}>{messages['compare.field-hint']}</small>
    </div>
  )
}

/** How many results there are to open. */
function foundOf(count: number, least: number, messages: CompareMessages): string {
  if (count === 0) return messages['compare.found-none']
  if (count < least) return messages['compare.found-one']
  return count === 1 ? messages['compare.found-more'] : say(messages['compare.found'], { n: count })
}

/** How far the code on the last line has come; '' when nobody is typing one. */
function typingOf(text: string, messages: CompareMessages): string {
  const typing = checkTyping(text.split('\n').at(-1) ?? '')
  if (typing.state === 'more' && typing.of !== null) {
    return say(messages['compare.typing'], { typed: typing.typed, of: typing.of })
  }
  // Before `q1` it is a mail's words rather than a code with a wrong character.
  if (typing.state !== 'wrong-character' || typing.place < 3) return ''
  return wrongWords(typing, messages)
}

/** A code that is still being typed is not left out yet. */
function settled({ leftOut }: Codes, typing: boolean): Codes['leftOut'] {
  return typing && leftOut.at(-1)?.why === 'cut' ? leftOut.slice(0, -1) : leftOut
}
