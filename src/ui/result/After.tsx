import type { ComponentChildren } from 'preact'
import { Icon } from '../common/Icon.tsx'
import { Rich } from '../common/Rich.tsx'
import { Keep } from '../keep/Keep.tsx'
import { Call } from './Call.tsx'
import { Chapter } from './Chapter.tsx'
import { Portrait } from './Portrait.tsx'
import type { OwnView, View } from './props.ts'

/** What the result cannot say, and the closing lines. */
export function Limits({ report, messages }: View) {
  return (
    <>
      <Chapter title={messages['limits.title']}>
        {report.limits.map((limit, index) => (
          <Rich key={index} text={limit} />
        ))}
      </Chapter>
      {report.closing.length > 0 && (
        <div class="cq-sec cq-close">
          {report.closing.map((line, index) => (
            <Rich key={index} text={line} />
          ))}
        </div>
      )}
    </>
  )
}

interface OfferProps {
  readonly view: View
  /** The way to the coach, beside the offer. */
  readonly children?: ComponentChildren
}

/** The coach's offer: after the whole result, never before. */
export function Offer({ view, children }: OfferProps) {
  const { offer, portrait } = view.site
  return (
    <section class="cq-board">
      <div class={children ? 'cq-in cq-hero' : 'cq-in cq-st'}>
        <div class="cq-st">
          {portrait && <Portrait portrait={portrait} />}
          <h2>{offer.title}</h2>
          <Rich text={offer.text} />
          <Call view={view} own={children !== undefined} />
        </div>
        {children}
      </div>
    </section>
  )
}

/** Ways back to the answers. */
export function Actions({ session, messages }: OwnView) {
  return (
    <div class="cq-in cq-after cq-st cq-np">
      <p>
        <button type="button" class="cq-b cq-b2" onClick={session.back}>
          <Icon name="back" /> {messages['after.back']}
        </button>
      </p>
      <Keep session={session} messages={messages} />
    </div>
  )
}
