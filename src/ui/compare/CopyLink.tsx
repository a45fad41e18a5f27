import { useRef, useState } from 'preact/hooks'
import type { Messages } from '../../i18n/en.ts'
import { copyFrom } from '../share/copy.ts'

interface CopyLinkProps {
  /** Of the field; one a page. */
  readonly id: string
  readonly messages: Messages
  readonly link: string
  /** Address of a letter to write, with the link in it. */
  readonly mail: string
}

/** A link to hand over: to copy, or by e-mail. */
export function CopyLink({ id, messages, link, mail }: CopyLinkProps) {
  const field = useRef<HTMLInputElement>(null)
  // For this link only: after a change it is not the copied one any more.
  const [said, tell] = useState<{ readonly link: string; readonly copied: boolean }>()
  const copy = async () => {
    if (field.current) tell({ link, copied: await copyFrom(field.current) })
  }
  const status = said?.link === link && (said.copied ? 'share.copied' : 'share.copy-failed')
  return (
    <div class="cq-st cq-np">
      <div class="cq-f">
        <label for={id}>{messages['invite.link']}</label>
        <input id={id} type="text" readOnly ref={field} value={link} />
      </div>
      <p class="cq-bars">
        <button type="button" class="cq-b" onClick={copy}>
          {messages['invite.copy']}
        </button>
        <a class="cq-b cq-b2" href={mail}>
          {messages['invite.mail']}
        </a>
      </p>
      <p role="status">{status && <span key={status}>{messages[status]}</span>}</p>
    </div>
  )
}
