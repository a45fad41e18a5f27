import { useEffect, useMemo } from 'preact/hooks'
import { useStore } from '../common/use-store.ts'
import type { WorkshopPayload } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'
import { createOffline } from './offline.ts'

interface OfflineSettingProps {
  readonly payload: WorkshopPayload
}

/** Says whether a workshop can go on without a network, and lets the facilitator switch that off. */
export function OfflineSetting({ payload: { messages, root } }: OfflineSettingProps) {
  const offline = useMemo(() => createOffline(root), [])
  useEffect(() => offline.start(), [])
  const state = useStore(offline.$state)
  const newer = useStore(offline.$newer)
  const isOn = state === 'waiting' || state === 'ready'
  return (
    <Chapter title={messages['workshop.offline']}>
      <div role="status">
        <p key={state}>{messages[`workshop.offline-${state}`]}</p>
      </div>
      {state !== 'unable' && (
        <p>
          <button
            type="button"
            class="cq-b cq-b2"
            onClick={isOn ? offline.turnOff : offline.turnOn}
          >
            <span key={String(isOn)}>
              {messages[isOn ? 'workshop.offline-turn-off' : 'workshop.offline-turn-on']}
            </span>
          </button>
        </p>
      )}
      <div role="status" class={newer ? 'cq-newer' : undefined}>
        {newer && (
          <p class="cq-bars">
            <b>{messages['workshop.newer']}</b>
            <button type="button" class="cq-b" onClick={() => location.reload()}>
              {messages['workshop.newer-load']}
            </button>
          </p>
        )}
      </div>
    </Chapter>
  )
}
