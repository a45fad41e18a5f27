import { useRef, useState } from 'preact/hooks'
import type { Messages } from '../../i18n/en.ts'
import { copyFrom } from '../share/copy.ts'

interface CopyProps {
  readonly id: string
  readonly label: string
  readonly button: string
  readonly text: string
  readonly messages: Messages
}

/** A text in a field, to copy by a button or, where that is not allowed, by hand. */
export function Copy({ id, label, button, text, messages }: CopyProps) {
  const line = useRef<HTMLInputElement>(null)
  const lines = useRef<HTMLTextAreaElement>(null)
  const [said, tell] = useState<{ readonly text: string; readonly copied: boolean }>()
  const copy = async () => {
    const field = lines.current ?? line.current
    if (field) tell({ text, copied: await copyFrom(field) })
  }
  const status = said?.text === text && (said.copied ? 'contact.copied' : 'contact.copy-failed')
  return (
    <>
      <div class="cq-f">
        <label for={id}>{label}</label>
        {text.includes('\n') ? (
          <textarea id={id} readOnly rows={6} ref={lines} value={text} />
        ) : (
          <input id={id} type="text" readOnly ref={line} value={text} />
        )}
      </div>
      <p class="cq-bars">
        <button type="button" class="cq-b cq-b2" onClick={copy}>
          {button}
        </button>
        <span role="status">{status && <span key={status}>{messages[status]}</span>}</span>
      </p>
    </>
  )
}
