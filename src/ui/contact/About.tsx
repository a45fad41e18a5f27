import { type ContactPoint, isList } from '../../domain/contact.ts'
import type { Messages } from '../../i18n/en.ts'

/** Everything that has to be said about a consent, in the coach's words. */
export function About({ point, messages }: { point: ContactPoint; messages: Messages }) {
  const { consent, newsletter, endpoint } = point
  if (!consent) return null
  const rows = [
    ['who', consent.who],
    ['what', consent.what],
    ['kept', consent.kept],
    ...(isList(endpoint) ? [] : [['withdraw', consent.withdraw] as const]),
    ...(newsletter ? [['newsletter-withdraw', newsletter.withdraw] as const] : [])
  ] as const
  return (
    <details>
      <summary>{messages['contact.about']}</summary>
      <dl class="cq-s cq-st">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>
              <b>{messages[`contact.${name}`]}</b>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={consent.privacy} rel="noopener noreferrer">
          {messages['contact.privacy']}
        </a>
      </p>
    </details>
  )
}
