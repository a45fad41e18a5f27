import { useStore } from '@nanostores/preact'
import { say } from '../../i18n/say.ts'
import { Rich } from '../common/Rich.tsx'
import { Directory } from './Directory.tsx'
import { dayOf } from './language.ts'
import { Profile } from './Profile.tsx'
import type { View } from './props.ts'

/** The overall name, what it means, where it stands among the others, and the profile beside it. */
export function Hero(view: View) {
  const { report, messages } = view
  const { headline } = report
  return (
    <div class="cq-ground">
      <div class="cq-in cq-hero">
        <div class="cq-st">
          <Day {...view} />
          {headline && (
            <div id="headline" class="cq-h3 cq-note">
              <Rich text={headline} />
            </div>
          )}
          <h1 tabIndex={-1} aria-describedby={headline ? 'headline' : undefined}>
            {report.name ?? messages['result.no-name']}
          </h1>
          <Rich text={report.meaning} class="cq-lede" />
          {report.notes.length > 0 && (
            <div class="cq-note cq-st">
              {report.notes.map((note, index) => (
                <Rich key={index} text={note} />
              ))}
            </div>
          )}
          <Directory {...view} />
        </div>
        <Profile {...view} />
      </div>
    </div>
  )
}

function Day({ session, messages }: View) {
  const finished = useStore(session.$finished)
  const words =
    finished === null
      ? messages['result.yours-undated']
      : say(messages['result.yours'], { date: dayOf(finished, messages) })
  return <p class="cq-s cq-m">{words}</p>
}
