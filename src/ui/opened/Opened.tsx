import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Refusal } from '../../domain/code/record.ts'
import { say } from '../../i18n/say.ts'
import { Boundary } from '../common/Boundary.tsx'
import { useFocusOnMove, useFragment } from '../common/use-fragment.ts'
import { homeLook } from '../home/look.ts'
import { TakeHome } from '../home/TakeHome.tsx'
import type { OpenedPayload } from '../payload.ts'
import { Reading } from '../result/Reading.tsx'
import { shareLook } from '../share/look.ts'
import { Banner } from './Banner.tsx'
import { type Opened as Found, open } from './open.ts'
import { TypeCode } from './TypeCode.tsx'

/** Draws the page for shared links. */
export async function draw(payload: OpenedPayload, place: HTMLElement) {
  await Promise.all([shareLook, homeLook])
  place.replaceChildren()
  render(<Opened {...payload} />, place)
}

/** A shared result as its owner shared it, or why there is none and what to do. */
function Opened(payload: OpenedPayload) {
  const fragment = useFragment()
  const found = useMemo(() => open(payload, fragment), [fragment])
  useTitle(payload, found)
  useFocusOnMove(fragment)
  return (
    <Boundary key={fragment} messages={payload.messages}>
      {found.ok ? (
        <Shared payload={payload} found={found} />
      ) : (
        <Lost {...payload} why={found.why} />
      )}
    </Boundary>
  )
}

/** Never with the label: a stranger's words have no place in a title. */
function useTitle({ messages, quiz }: OpenedPayload, found: Found) {
  const title = quiz.texts.title
  useEffect(() => {
    document.title =
      found.ok || found.why === 'none'
        ? say(messages['opened.title'], { quiz: title })
        : say(messages['opened.lost-title'], {
            heading: messages[`opened.${found.why}`],
            quiz: title
          })
  }, [found])
}

interface SharedProps {
  readonly payload: OpenedPayload
  readonly found: Found & { readonly ok: true }
}

function Shared({ payload, found }: SharedProps) {
  const { messages } = payload
  const day = messages['opened.day']
  return (
    <Reading
      view={found.view}
      banner={<Banner payload={payload} found={found} />}
      day={<p class="cq-s cq-m">{day}</p>}
      share={<TakeHome view={found.view} answers={found.answers} day={day} />}
    >
      <div class="cq-in cq-after cq-st cq-np">
        <Typing messages={messages} />
      </div>
    </Reading>
  )
}

/** The field is drawn when it is asked for. */
function Typing({ messages }: Pick<OpenedPayload, 'messages'>) {
  const [isOpen, open] = useState(false)
  return (
    <details class="cq-typing" onToggle={event => open(event.currentTarget.open)}>
      <summary>{messages['opened.code']}</summary>
      {isOpen && <TypeCode messages={messages} />}
    </details>
  )
}

/** Every reason has its own sentence, and a way on. */
function Lost({ messages, home, why }: OpenedPayload & { why: Refusal }) {
  return (
    <div class="cq-in cq-check cq-st">
      <h1 tabIndex={-1}>{messages[`opened.${why}`]}</h1>
      <p class="cq-lede">{messages[`opened.${why}-text`]}</p>
      <TypeCode messages={messages} />
      <p>
        <a class="cq-b cq-b2" href={home}>
          {messages['opened.take']}
        </a>
      </p>
    </div>
  )
}
