import { channelOf } from '../../contact/channels.ts'
import { sheet } from '../common/sheet.ts'
import { handAround } from '../embed/around.ts'
import type { OwnView } from '../result/props.ts'
import styles from './contact.css?url'
import { Form } from './Form.tsx'
import { Mail } from './Mail.tsx'
import { outboxOf } from './post.ts'

// Loaded after the result as well, and about handing something over as well: one file for both.
export { Release } from '../embed/Release.tsx'

/** There when the look of all this is. */
export const look = sheet(styles)

/** A form where the coach has an endpoint that can be reached from here; else a mail of the visitor's own. */
export function Contact(view: OwnView) {
  const { site, quiz, session } = view
  const channel = site.contact ? channelOf(site.contact, import.meta.env.BASE_URL) : 'mail'
  const hand = handAround(view)
  const nowhere = channel === 'mail' || (channel === 'bridge' && hand === null)
  return (
    <div class="cq-pan cq-pad cq-st cq-np cq-con">
      {site.contact && !nowhere ? (
        <Form
          view={view}
          point={site.contact}
          channel={channel}
          outbox={outboxOf(session, quiz.id, channel, hand)}
        />
      ) : (
        <Mail {...view} />
      )}
    </div>
  )
}
