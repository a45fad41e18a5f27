import type { Messages } from '../../i18n/en.ts'
import { useCopy } from '../share/use-copy.ts'

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
  const { field, copy, status } = useCopy(link)
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
