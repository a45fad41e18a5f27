import type { Channel } from '../../contact/channel.ts'
import type { Contact } from '../../domain/contact.ts'
import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'

interface PreviewProps {
  readonly contact: Contact
  readonly channel: Channel | 'bridge'
  readonly messages: Messages
}

/** The very body of the request, before it goes. */
export function Preview({ contact, channel, messages }: PreviewProps) {
  const parcel = channel === 'bridge' ? null : channel.parcel(contact)
  const shown = parcel?.shown ?? JSON.stringify(contact, null, 2)
  const lead = parcel
    ? say(messages['contact.preview-text'], { host: new URL(parcel.url, location.href).host })
    : messages['contact.preview-bridge']
  return (
    <details>
      <summary>{messages['contact.preview']}</summary>
      <p class="cq-s">{lead}</p>
      <pre key={shown}>{shown}</pre>
    </details>
  )
}
