import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'

interface ItemProps {
  readonly name: string
  readonly text: string
  readonly messages: Messages
  /** What the button says; "Save" if nothing else. */
  readonly action?: string
  /** Does it, and comes back with what to tell; '' for nothing. */
  readonly onPress: () => Promise<string>
  /** Under the text. */
  readonly children?: ComponentChildren
}

/** One thing to take home, with one quiet button. */
export function Item({ name, text, messages, action, onPress, children }: ItemProps) {
  const [said, tell] = useState('')
  const press = async () => {
    // Said anew even where it is the same as before.
    tell('')
    tell(await onPress())
  }
  const what = action ?? messages['home.save']
  return (
    <li>
      <span>
        <b>{name}</b>
        <small>{text}</small>
        {children}
        <small role="status">{said !== '' && <span key={said}>{said}</span>}</small>
      </span>
      <span class="cq-act">
        <button
          type="button"
          class="cq-l"
          aria-label={say(messages['home.of'], { what, name })}
          onClick={press}
        >
          {what}
        </button>
      </span>
    </li>
  )
}
