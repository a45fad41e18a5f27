import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Messages } from '../i18n/en.ts'

type Parts = typeof import('./result/index.tsx')

let arrived: Parts | undefined
let under: Promise<Parts> | undefined

/** Fetches the result's code, once; after a failure the next call tries again. */
export function fetchResult(): Promise<Parts> {
  under ??= import('./result/index.tsx').then(
    async parts => {
      await parts.look
      arrived = parts
      return parts
    },
    (fault: unknown) => {
      under = undefined
      throw fault
    }
  )
  return under
}

interface LateProps {
  readonly messages: Messages
  /** Called when the code came after this was drawn. */
  readonly onArrive: () => void
  /** The way on without it, where there is one. */
  readonly onPass: (() => void) | undefined
  /** Whether the answers would outlive the page. */
  readonly kept: boolean
  readonly children: (parts: Parts) => ComponentChildren
}

/** Waits for the result's code, and says so; if it cannot come, offers another try. */
export function Late({ messages, onArrive, onPass, kept, children }: LateProps) {
  const [state, set] = useState<Parts | 'waiting' | 'failed'>(arrived ?? 'waiting')
  const load = (otherwise: () => void) => {
    set('waiting')
    fetchResult().then(set, otherwise)
  }
  const fail = () => set('failed')
  // A newer site may be there, which has that code under another name: its page knows it.
  const again = () => load(kept ? () => location.reload() : fail)
  const waiting = typeof state === 'string'
  useEffect(() => {
    if (waiting) load(fail)
  }, [])
  useEffect(() => {
    if (!waiting) onArrive()
  }, [waiting])
  if (!waiting) return <>{children(state)}</>
  if (state === 'waiting') return <p class="cq-in cq-pad">{messages['wait.result']}</p>
  return (
    <div class="cq-in cq-pad cq-st" role="alert">
      <p>{messages['wait.failed']}</p>
      <p class="cq-bars">
        <button type="button" class="cq-b" onClick={again}>
          {messages['wait.again']}
        </button>
        {onPass && (
          <button type="button" class="cq-b cq-b2" onClick={onPass}>
            {messages['sketch.go']}
          </button>
        )}
      </p>
    </div>
  )
}
