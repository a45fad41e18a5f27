import { useMemo, useState } from 'preact/hooks'
import type { Answers } from '../../domain/answers.ts'
import { checkTyping } from '../../domain/code/typing.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { say } from '../../i18n/say.ts'
import { keysOf } from '../common/keys.ts'
import type { ComparePayload } from '../payload.ts'
import { codeOf } from '../share/links.ts'
import { LeftOutList } from './LeftOut.tsx'
import { type Codes, readCodes } from './read.ts'

interface FieldProps {
  readonly payload: ComparePayload
  /** What stands in it at first. */
  readonly text: string
  /** Codes that are on the page already. */
  readonly before: readonly string[]
  readonly mine: Answers | null
}

/** A field for codes in any form, checked while one types. */
export function Field({ payload, text: first, before, mine }: FieldProps) {
  const { messages, quiz } = payload
  const [text, type] = useState(first)
  const [withMine, add] = useState(false)
  const codes = useMemo(() => readCodes(text, keysOf(quiz.key, payload.earlier)), [text])
  const own = withMine && mine ? [codeOf(quiz.key, mine, SCORES)] : []
  const all = [...new Set([...before, ...own, ...codes.entries.map(({ code }) => code)])]
  const submit = (event: Event) => {
    event.preventDefault()
    if (all.length > Math.max(1, before.length)) location.hash = all.join('.')
  }
  const typing = typingOf(text, messages)
  const found = foundOf(all.length - before.length, before.length, messages)
  return (
    <form class="cq-st cq-np" autocomplete="off" onSubmit={submit}>
      <Text messages={messages} text={text} onType={type} />
      {mine && <Mine messages={messages} checked={withMine} onCheck={add} />}
      <p id="codes-state" role="status">
        <span key={found + typing}>
          {found} {typing}
        </span>
      </p>
      <LeftOutList leftOut={settled(codes, typing !== '')} messages={messages} />
      <p>
        <button type="submit" class="cq-b">
          {messages[before.length > 0 ? 'compare.add' : 'compare.open']}
        </button>
      </p>
    </form>
  )
}

const SCORES = { kind: 'profile', label: '' } as const

interface TextProps {
  readonly messages: CompareMessages
  readonly text: string
  readonly onType: (text: string) => void
}

function Text({ messages, text, onType }: TextProps) {
  return (
    <div class="cq-f">
      <label for="codes">{messages['compare.field']}</label>
      <textarea
        id="codes"
        rows={5}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby="codes-hint codes-state"
        value={text}
        onInput={event => onType(event.currentTarget.value)}
      />
      <small id="codes-hint">{messages['compare.field-hint']}</small>
    </div>
  )
}

interface MineProps {
  readonly messages: CompareMessages
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
}

function Mine({ messages, checked, onCheck }: MineProps) {
  return (
    <p class="cq-tick">
      <input
        type="checkbox"
        id="codes-mine"
        autocomplete="off"
        checked={checked}
        onChange={event => onCheck(event.currentTarget.checked)}
      />
      <label for="codes-mine">{messages['compare.mine']}</label>
    </p>
  )
}

/** How many results there are to open; `before`: how many stand on the page. */
function foundOf(count: number, before: number, messages: CompareMessages): string {
  if (count === 0) return messages['compare.found-none']
  if (count === 1 && before === 0) return messages['compare.found-one']
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
  const { place, character, likely } = typing
  return say(messages[likely.length > 0 ? 'opened.wrong-likely' : 'opened.wrong'], {
    place,
    character,
    likely: likely[0] ?? ''
  })
}

/** A code that is still being typed is not left out yet. */
function settled({ leftOut }: Codes, typing: boolean): Codes['leftOut'] {
  return typing && leftOut.at(-1)?.why === 'cut' ? leftOut.slice(0, -1) : leftOut
}
