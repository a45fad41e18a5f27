import { useMemo } from 'preact/hooks'
import type { SketchReport } from '../../domain/report.ts'
import { sketch } from '../../domain/sketch.ts'
import { say } from '../../i18n/say.ts'
import { Icon } from '../common/Icon.tsx'
import { Rich } from '../common/Rich.tsx'
import { Soon } from '../common/Soon.tsx'
import { useStore } from '../common/use-store.ts'
import { Doors } from './Doors.tsx'
import { languageOf } from './language.ts'
import type { LateProps } from './props.ts'
import { wholeQuiz } from './whole.ts'

/** The doors open for a moment: a first impression in words, and a way to stop here. */
export function Sketch(props: LateProps) {
  const { quiz, messages, session } = props
  const answers = useStore(session.$answers)
  const screen = useStore(session.$screen)
  const seen = useMemo(() => sketch(wholeQuiz(quiz), answers, languageOf(messages)), [answers])
  const stopped = screen.at === 'sketch' && screen.stopped
  return (
    <div class="cq-ground">
      <div class="cq-in cq-hero">
        <div class="cq-st">
          <p class="cq-s cq-m">{messages['sketch.label']}</p>
          {stopped ? <Stopped {...props} seen={seen} /> : <First {...props} seen={seen} />}
          <p class="cq-act">
            <button type="button" class="cq-b" onClick={session.goOn}>
              {messages['sketch.go']} <Icon name="up" />
            </button>
            {!stopped && (
              <button type="button" class="cq-b cq-b2" onClick={session.stop}>
                {messages['sketch.stop']}
              </button>
            )}
          </p>
        </div>
        <Soon>
          <Doors />
        </Soon>
      </div>
    </div>
  )
}

interface SeenProps extends LateProps {
  readonly seen: SketchReport
}

function First({ messages, seen }: SeenProps) {
  return (
    <>
      <h1 tabIndex={-1}>{messages['sketch.title']}</h1>
      <ul class="cq-rows cq-lede">
        {seen.groups.map(({ id, text }) => (
          <li key={id}>
            <Rich text={text} />
          </li>
        ))}
      </ul>
      <Rich text={seen.closing} class="cq-m" />
    </>
  )
}

/** One thing to take along, a way back, and somebody to talk to. */
function Stopped({ quiz, messages, site, seen }: SeenProps) {
  const { move } = seen
  return (
    <>
      <h1 tabIndex={-1}>{messages['sketch.stopped']}</h1>
      {move && (
        <div class="cq-note cq-st">
          <p>
            <b>{say(messages['sketch.move'], { dimension: nameOf(quiz, move.dimension) })}</b>
          </p>
          <p class="cq-lede">{move.text}</p>
        </div>
      )}
      <p>{messages['sketch.later']}</p>
      <p class="cq-act">
        <a href={site.offer.href} rel="noopener noreferrer" data-tell="cta">
          {site.offer.label}
        </a>
      </p>
    </>
  )
}

const nameOf = ({ texts }: LateProps['quiz'], id: string) => texts.dimensions[id]?.name ?? id
