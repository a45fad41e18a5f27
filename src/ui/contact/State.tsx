import type { Outbox, Sending } from '../../contact/outbox.ts'
import type { ContactPoint } from '../../domain/contact.ts'
import { isList } from '../../domain/contact.ts'
import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'
import { isForFrames } from '../payload.ts'
import type { View } from '../result/props.ts'
import { Copy } from './Copy.tsx'
import { contactLetter } from './letter.ts'

interface StateProps {
  readonly view: View
  readonly point: ContactPoint
  readonly sending: Sending
  readonly outbox: Outbox
}

/** Where the contact is, in words; and whenever it is not sent, the mail way with everything filled in. */
export function State({ view, point, sending, outbox }: StateProps) {
  const { messages, site } = view
  const key = wordsFor(sending, isList(point.endpoint))
  // The page around says "handed over" of one thing only: its own form is filled in.
  const inForm = key === 'contact.handed-over' && point.endpoint.adapter === 'bridge'
  const words = inForm && isForFrames(view) ? view.messages['handover.form'] : key && messages[key]
  return (
    <>
      <p role="status" tabIndex={-1} class="cq-sent">
        {words && <span key={key}>{say(words, { name: site.name })}</span>}
      </p>
      {sending.at === 'not-sent' && (
        <>
          <p class="cq-bars">
            <a class="cq-b" href={contactLetter(view, point, sending.contact).href}>
              {messages['contact.by-mail']}
            </a>
            <button type="button" class="cq-b cq-b2" onClick={outbox.again}>
              {messages['contact.again']}
            </button>
            <button type="button" class="cq-l" onClick={outbox.clear}>
              {messages['contact.clear']}
            </button>
          </p>
          <Copy
            id="contact-message"
            label={messages['contact.copy-label']}
            button={messages['contact.copy']}
            text={contactLetter(view, point, sending.contact).text}
            messages={messages}
          />
        </>
      )}
    </>
  )
}

function wordsFor(sending: Sending, list: boolean): keyof Messages | undefined {
  switch (sending.at) {
    case 'none':
      return undefined
    case 'sending':
      return 'contact.sending'
    case 'received':
      return list ? 'contact.received-list' : 'contact.received'
    case 'handed-over':
      return list ? 'contact.handed-over-list' : 'contact.handed-over'
    case 'not-sent':
      return `contact.not-sent-${sending.why === 'unreachable' && sending.trying ? 'trying' : sending.why}`
  }
}
