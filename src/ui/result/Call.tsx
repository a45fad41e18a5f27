import { useState } from 'preact/hooks'
import { linkTo } from '../contact/letter.ts'
import type { View } from './props.ts'

interface CallProps {
  readonly view: View
  /** The result is the visitor's own. */
  readonly own: boolean
}

/** The coach's call to action; with a link to the result only if the visitor says so. */
export function Call({ view, own }: CallProps) {
  const { messages, site } = view
  const { offer } = site
  const [along, set] = useState(false)
  return (
    <>
      {own && offer.result !== undefined && (
        <div class="cq-tick">
          <label>
            <input
              type="checkbox"
              autocomplete="off"
              checked={along}
              aria-describedby="offer-result"
              onChange={event => set(event.currentTarget.checked)}
            />
            <span>{messages['offer.with-result']}</span>
          </label>
          <small id="offer-result">{messages['offer.with-result-text']}</small>
        </div>
      )}
      <p>
        <a
          class="cq-b"
          href={along ? bookingLink(view) : offer.href}
          rel="noopener noreferrer"
          data-tell="cta"
          data-address={offer.href.replace(/^mailto:/, '')}
        >
          {offer.label}
        </a>
      </p>
    </>
  )
}

/** The coach's address with the result in the field that the coach named; never another address. */
export function bookingLink(view: View): string {
  const { href, result } = view.site.offer
  if (result === undefined) return href
  const url = new URL(href)
  url.searchParams.set(result, linkTo(view, view.code))
  return url.href
}
