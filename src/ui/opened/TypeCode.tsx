import { useState } from 'preact/hooks'
import { checkTyping, type Typing } from '../../domain/code/typing.ts'
import type { Messages } from '../../i18n/en.ts'
import { counted } from '../../i18n/plural.ts'
import { say } from '../../i18n/say.ts'
import { wrongWords } from '../common/wrong.ts'

/** A field for a code that was read aloud, checked while it is typed. */
export function TypeCode({ messages }: { messages: Messages }) {
  const [text, type] = useState('')
  const typing = checkTyping(text)
  const bad = typing.state === 'wrong-character' || typing.state === 'does-not-fit'
  const submit = (event: Event) => {
    event.preventDefault()
    // Whatever was typed goes into the address; what is wrong with it is said there.
    if (text.trim() !== '') location.hash = typing.state === 'complete' ? typing.code : text.trim()
  }
  const words = wordsOf(typing, messages)
  return (
    <form class="cq-st" autocomplete="off" onSubmit={submit}>
      <div class="cq-f">
        <label for="code">{messages['opened.code']}</label>
        <input
          id="code"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="code-hint code-state"
          aria-invalid={bad}
          value={text}
          onInput={event => type(event.currentTarget.value)}
        />
        <small id="code-hint">{messages['opened.code-hint']}</small>
      </div>
      <p id="code-state" role="status">
        <span key={words}>{words}</span>
      </p>
      <p>
        <button type="submit" class="cq-b">
          {messages['opened.code-open']}
        </button>
      </p>
    </form>
  )
}

function wordsOf(typing: Typing, messages: Messages): string {
  if (typing.state === 'empty') return ''
  if (typing.state === 'more') {
    const { typed, of } = typing
    return of === null
      ? say(counted(messages, 'opened.typing', typed), { typed })
      : say(messages['opened.typing-of'], { typed, of })
  }
  if (typing.state === 'wrong-character') return wrongWords(typing, messages)
  return messages[`opened.${typing.state}`]
}
