import type { ComponentChildren } from 'preact'
import { Rich } from '../common/Rich.tsx'
import { Directory } from './Directory.tsx'
import { Profile } from './Profile.tsx'
import type { View } from './props.ts'

/** The overall name, what it means, where it stands among the others, and the profile beside it. */
export function Hero({ view, day }: { view: View; day: ComponentChildren }) {
  const { quiz, report, messages } = view
  const { headline } = report
  return (
    <div class="cq-ground">
      <div class="cq-in cq-hero">
        <div class="cq-st">
          <p class="cq-po cq-s cq-m">{quiz.texts.title}</p>
          {day}
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
