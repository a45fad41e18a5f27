import { useState } from 'preact/hooks'
import { hostOf } from '../../embed/frame.ts'
import { say } from '../../i18n/say.ts'
import { isForFrames } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'
import { dataOf } from '../result/Data.tsx'
import type { View } from '../result/props.ts'
import { listedAround } from './around.ts'

/** Hands the result to the page around this one: only to one that the site lists, and only once ticked. */
export function Release(view: View) {
  const [given, give] = useState(false)
  const origin = listedAround(view)
  if (!isForFrames(view) || origin === null) return null
  const { messages } = view
  const host = new URL(origin).host
  const handOver = () => {
    const { overall, bands, dimensions, code } = dataOf(view)
    hostOf().tell('result', { overall, band: bands.overall, dimensions, code })
    give(true)
  }
  return (
    <div class="cq-share cq-np">
      <Chapter title={messages['release.title']}>
        <div class="cq-pick">
          <label>
            <input
              type="checkbox"
              autocomplete="off"
              aria-describedby="release-text"
              checked={given}
              aria-disabled={given}
              onChange={event => {
                // What was handed over cannot be taken back, so neither can the tick.
                event.currentTarget.checked = true
                if (!given) handOver()
              }}
            />
            <span>{say(messages['release.label'], { host })}</span>
          </label>
          <small id="release-text">{messages['release.text']}</small>
        </div>
        <p role="status">{given && say(messages['release.done'], { host })}</p>
      </Chapter>
    </div>
  )
}
