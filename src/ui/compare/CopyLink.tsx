import type { Payload } from '../payload.ts'
import { useCopy } from '../share/use-copy.ts'
import { type Letter, letterWith } from './links.ts'

interface CopyLinkProps {
  /** Of the field; one a page. */
  readonly id: string
  readonly payload: Payload
  readonly link: string
  /** What goes with it by e-mail. */
  readonly letter: Letter
}

/** A link to hand over: to copy, or by e-mail. */
export function CopyLink({ id, payload: { messages, quiz }, link, letter }: CopyLinkProps) {
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
        <a class="cq-b cq-b2" href={letterWith(messages, letter, quiz.texts.title, link)}>
          {messages['invite.mail']}
        </a>
      </p>
      <p role="status">{status && <span key={status}>{messages[status]}</span>}</p>
    </div>
  )
}
