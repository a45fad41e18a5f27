import { useState } from 'preact/hooks'
import { say } from '../../i18n/say.ts'
import {
  boundedMinutes,
  LEAST_MINUTES,
  MOST_MINUTES,
  readKiosk,
  USUAL_MINUTES,
  writeKiosk
} from '../../session/kiosk.ts'
import { KIOSK } from '../../session/kiosk-mark.ts'
import { erase } from '../../session/shelf.ts'
import { browserEnvironment } from '../environment.ts'
import { clearTab } from '../kiosk/tab.ts'
import type { WorkshopPayload } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'

interface KioskSettingProps {
  readonly payload: WorkshopPayload
}

/** Makes this tab a kiosk, or an ordinary one again. */
export function KioskSetting({ payload }: KioskSettingProps) {
  const { messages } = payload
  const kiosk = readKiosk(browserEnvironment().tab)
  return (
    <Chapter title={messages['workshop.kiosk']} lead={<p>{messages['workshop.kiosk-text']}</p>}>
      {kiosk ? (
        <>
          <p>{say(messages['workshop.kiosk-is-on'], { n: kiosk.minutes })}</p>
          <p>
            <button type="button" class="cq-b cq-b2" onClick={turnOff}>
              {messages['workshop.kiosk-off']}
            </button>
          </p>
        </>
      ) : (
        <TurnOn payload={payload} />
      )}
    </Chapter>
  )
}

/** What watched over the tab goes with the page. */
function turnOff() {
  erase(browserEnvironment().tab, KIOSK)
  location.reload()
}

/** Whether this tab is a kiosk now; the page that opens is then the first visitor's. */
function turnOn(home: string, minutes: number): boolean {
  // What the facilitator answered in this tab is not for that visitor.
  clearTab()
  const kiosk = { minutes: boundedMinutes(minutes), visit: 1, used: Date.now() }
  const isOn = writeKiosk(browserEnvironment().tab, kiosk)
  // Nor is this page, with a team's results in its address, one press of Back away.
  if (isOn) location.replace(home)
  return isOn
}

function TurnOn({ payload: { messages, home } }: KioskSettingProps) {
  const [minutes, choose] = useState(USUAL_MINUTES)
  const [failed, fail] = useState(false)
  const submit = (event: Event) => {
    event.preventDefault()
    fail(!turnOn(home, minutes))
  }
  return (
    <form class="cq-st cq-minutes" autocomplete="off" onSubmit={submit}>
      <div class="cq-f">
        <label for="kiosk-minutes">{messages['workshop.kiosk-minutes']}</label>
        <input
          id="kiosk-minutes"
          type="number"
          required
          min={LEAST_MINUTES}
          max={MOST_MINUTES}
          value={minutes}
          onInput={event => choose(event.currentTarget.valueAsNumber)}
        />
      </div>
      <p>
        <button type="submit" class="cq-b cq-b2">
          {messages['workshop.kiosk-on']}
        </button>
      </p>
      <p role="status">{failed && messages['workshop.kiosk-unable']}</p>
    </form>
  )
}
