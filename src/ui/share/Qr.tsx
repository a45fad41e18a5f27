import { useEffect, useRef, useState } from 'preact/hooks'
import type { Messages } from '../../i18n/en.ts'
import type { QrDrawing } from './qr.ts'

type Draw = (text: string) => QrDrawing

/**
 * The link for a phone's camera, drawn when asked for; its code comes with the first time. The button
 * stands in a row with its neighbours, what it brings beneath them.
 */
export function useQr(link: string, messages: Messages) {
  const [draw, set] = useState<{ readonly draw: Draw } | 'none' | 'failed'>('none')
  const load = () => {
    import('./qr.ts').then(
      ({ qrDrawing }) => set({ draw: qrDrawing }),
      () => set('failed')
    )
  }
  if (typeof draw !== 'string')
    return { qr: <Shown drawing={draw.draw(link)} messages={messages} /> }
  const ask = (
    <button type="button" class="cq-b cq-b2" onClick={load}>
      {messages['share.qr']}
    </button>
  )
  return { ask, qr: <p role="status">{draw === 'failed' && messages['share.qr-failed']}</p> }
}

interface ShownProps {
  readonly drawing: QrDrawing
  readonly messages: Messages
}

function Shown({ drawing, messages }: ShownProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const full = useRef<HTMLButtonElement>(null)
  // The button that asked for it is gone.
  useEffect(() => full.current?.focus(), [])
  return (
    <figure class="cq-bars">
      <Drawing drawing={drawing} label={messages['share.qr-label']} />
      <figcaption class="cq-st">
        <p>{messages['share.qr-hint']}</p>
        <button
          type="button"
          class="cq-b cq-b2"
          ref={full}
          onClick={() => dialog.current?.showModal()}
        >
          {messages['share.qr-full']}
        </button>
      </figcaption>
      <dialog ref={dialog} class="cq-full" aria-label={messages['share.qr-label']}>
        <Drawing drawing={drawing} label={messages['share.qr-label']} />
        <button type="button" class="cq-b" onClick={() => dialog.current?.close()}>
          {messages['share.qr-close']}
        </button>
      </dialog>
    </figure>
  )
}

/** Black on white in every theme: that is what scanners look for. */
export function Drawing({ drawing: { size, path }, label }: { drawing: QrDrawing; label: string }) {
  return (
    <svg
      class="cq-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
