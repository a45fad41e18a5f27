import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { WorkshopMessages } from '../../i18n/en-workshop.ts'
import { say } from '../../i18n/say.ts'
import { addressOf } from '../share/links.ts'
import { Drawing } from '../share/Qr.tsx'
import { qrDrawing } from '../share/qr.ts'

interface TakeProps {
  readonly messages: WorkshopMessages
  /** Path of the quiz's own page. */
  readonly home: string
  /** Where the site is published. */
  readonly published: string
  /** A control for the whole screen works only where this script runs. */
  readonly children?: ComponentChildren
}

/** The way in for everybody in the room: a code to scan, an address to type. */
export function Take({ messages, home, published, children }: TakeProps) {
  const address = addressOf(home, published)
  const drawing = qrDrawing(address)
  const label = say(messages['workshop.qr'], { address })
  return (
    <div class="cq-ground">
      <div class="cq-in cq-hero">
        <div class="cq-st">
          <p class="cq-s cq-m">{messages['workshop.label']}</p>
          <h1 tabIndex={-1}>{messages['workshop.take']}</h1>
          <p class="cq-lede">{messages['workshop.scan']}</p>
          <p class="cq-address">
            <a href={home}>{readable(address)}</a>
          </p>
          <p class="cq-m">{messages['workshop.alone']}</p>
          <p>
            <a href={`${home}worksheet/`}>{messages['workshop.paper']}</a>
          </p>
        </div>
        <div class="cq-st cq-scanme">
          <Drawing drawing={drawing} label={label} />
          {children}
        </div>
      </div>
    </div>
  )
}

/** The same code over the whole screen, for the last row. */
export function WholeScreen({ messages, home, published }: Omit<TakeProps, 'children'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const address = addressOf(home, published)
  const label = say(messages['workshop.qr'], { address })
  return (
    <>
      <p>
        <button type="button" class="cq-b cq-b2" onClick={() => dialog.current?.showModal()}>
          {messages['share.qr-full']}
        </button>
      </p>
      <dialog ref={dialog} class="cq-full" aria-label={label}>
        <Drawing drawing={qrDrawing(address)} label={label} />
        <p class="cq-address">{readable(address)}</p>
        <button type="button" class="cq-b" onClick={() => dialog.current?.close()}>
          {messages['share.qr-close']}
        </button>
      </dialog>
    </>
  )
}

/** As one types it. */
function readable(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
