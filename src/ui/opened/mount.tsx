import { render } from 'preact'
import type { OpenedPayload } from '../payload.ts'

/** Brings the page for shared links to life. What draws a result comes as a file of its own. */
export function mountOpened() {
  const payload = JSON.parse(document.getElementById('payload')?.textContent ?? '') as OpenedPayload
  const root = document.getElementById('opened')
  if (!root) return
  const load = () => {
    import('./Opened.tsx').then(
      ({ Opened }) => {
        root.replaceChildren()
        render(<Opened {...payload} />, root)
      },
      () => {
        root.replaceChildren()
        render(<Failed {...payload} onAgain={load} />, root)
      }
    )
  }
  load()
}

function Failed({ messages, home, onAgain }: OpenedPayload & { onAgain: () => void }) {
  return (
    <div class="cq-in cq-check cq-st" role="alert">
      <h1 tabIndex={-1}>{messages['opened.wait-failed']}</h1>
      <p class="cq-bars">
        <button type="button" class="cq-b" onClick={onAgain}>
          {messages['wait.again']}
        </button>
        <a class="cq-b cq-b2" href={home}>
          {messages['opened.take']}
        </a>
      </p>
    </div>
  )
}
