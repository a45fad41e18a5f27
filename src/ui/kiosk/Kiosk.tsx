import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Messages } from '../../i18n/en.ts'
import { secondsLeft } from '../../session/kiosk.ts'
import { useStore } from '../common/use-store.ts'
import type { Payload } from '../payload.ts'
import { createGuard, type Guard } from './guard.ts'
import href from './kiosk.css?url'

/**
 * Watches over a tab that is a kiosk. False when this page was an earlier visitor's: then the start
 * is on its way, and the page must not come to life.
 */
export function keepKiosk({ home, messages }: Payload): boolean {
  const guard = createGuard(home)
  if (!guard) return true
  if (!guard.arrive()) return false
  const place = document.createElement('div')
  document.body.append(place)
  render(<Asking guard={guard} messages={messages} />, place)
  return true
}

interface AskingProps {
  readonly guard: Guard
  readonly messages: Messages
}

/** Covers the whole screen: whoever comes next reads nothing of what lies under it. */
function Asking({ guard, messages }: AskingProps) {
  const state = useStore(guard.$state)
  const now = useStore(guard.$now)
  const dialog = useRef<HTMLDialogElement>(null)
  const asks = state.at === 'asking'
  useEffect(() => {
    if (asks) dialog.current?.showModal()
    else dialog.current?.close()
  }, [asks])
  return (
    <>
      <link rel="stylesheet" href={href} />
      <dialog
        ref={dialog}
        class="cq-kiosk"
        role="alertdialog"
        aria-labelledby="kiosk-still"
        aria-describedby="kiosk-text"
        // Escape closes a dialog: an answer like the button's.
        onCancel={guard.stay}
      >
        <div class="cq-st">
          <h2 id="kiosk-still">{messages['kiosk.still']}</h2>
          <p id="kiosk-text" class="cq-lede">
            {messages['kiosk.text']}
          </p>
          <p role="timer">
            {messages['kiosk.left']} <b>{secondsLeft(state, now)}</b>
          </p>
          <p class="cq-bars">
            <button type="button" class="cq-b" onClick={guard.stay}>
              {messages['kiosk.stay']}
            </button>
            <button type="button" class="cq-b cq-b2" onClick={guard.anew}>
              {messages['kiosk.anew']}
            </button>
          </p>
        </div>
      </dialog>
    </>
  )
}
