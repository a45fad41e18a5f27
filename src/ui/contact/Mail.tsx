import type { View } from '../result/props.ts'
import { Copy } from './Copy.tsx'
import { plainLetter } from './letter.ts'

/** Without an endpoint nothing is sent from here: a mail of the visitor's own, or the address to copy. */
export function Mail(view: View) {
  const { messages, site } = view
  const endpoint = site.contact?.endpoint
  const to = endpoint?.adapter === 'mailto' ? endpoint.to : site.email
  return (
    <>
      <h3>{messages['contact.title']}</h3>
      <p>{messages['contact.write-text']}</p>
      <p class="cq-bars">
        <a class="cq-b" href={plainLetter(view, to, true).href}>
          {messages['contact.write-result']}
        </a>
        <a class="cq-b cq-b2" href={plainLetter(view, to, false).href}>
          {messages['contact.write']}
        </a>
      </p>
      <Copy
        id="contact-address"
        label={messages['contact.address']}
        button={messages['contact.copy-address']}
        text={to}
        messages={messages}
      />
    </>
  )
}
