import { useRef, useState } from 'preact/hooks'
import type { CodeMessages } from '../../i18n/en-code.ts'
import { copyFrom } from '../share/copy.ts'

interface LinesProps {
  readonly id: string
  readonly messages: CodeMessages
  readonly title: string
  readonly hint?: string
  readonly text: string
}

/** Lines to copy, whole and as they are. */
export function Lines({ id, messages, title, hint, text }: LinesProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // For these lines only: after a change they are not the copied ones any more.
  const [said, tell] = useState<{ readonly text: string; readonly copied: boolean }>()
  const copy = async () => {
    if (field.current) tell({ text, copied: await copyFrom(field.current) })
  }
  const status = said?.text === text && (said.copied ? 'code.copied' : 'code.copy-failed')
  return (
    <div class="cq-sec cq-line">
      <div class="cq-f">
        <label for={id} class="cq-h3">
          {title}
        </label>
        <textarea
          id={id}
          class="cq-lines"
          readOnly
          rows={3}
          spellcheck={false}
          ref={field}
          value={text}
          aria-describedby={hint && `${id}-hint`}
        />
        {hint && <small id={`${id}-hint`}>{hint}</small>}
      </div>
      <p class="cq-bars">
        <button type="button" class="cq-b cq-b2" onClick={copy}>
          {messages['code.copy']}
        </button>
        <span role="status">{status && messages[status]}</span>
      </p>
    </div>
  )
}
