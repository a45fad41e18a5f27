import { render } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { say } from '../../i18n/say.ts'
import { peek } from '../../session/peek.ts'
import { Boundary } from '../common/Boundary.tsx'
import { useFocusOnMove, useFragment } from '../common/use-fragment.ts'
import { browserEnvironment } from '../environment.ts'
import type { ComparePayload, OpenedPayload } from '../payload.ts'
import { shareLook } from '../share/look.ts'
import { Gather } from './Gather.tsx'
import { headingOf } from './heading.ts'
import { Invitation, OwnLink } from './Invitation.tsx'
import { compareLook } from './look.ts'
import { Pair } from './Pair.tsx'
import { type Page, pageOf } from './page.ts'
import type { ShownProps } from './props.ts'
import { Team } from './Team.tsx'
import { Teams } from './Teams.tsx'

/** Draws the page for comparing, or the one for workshops, which is made of it. */
export async function draw(payload: OpenedPayload, place: HTMLElement) {
  await Promise.all([shareLook, compareLook])
  if (place.id === 'workshop')
    return (await import('../workshop/Workshop.tsx')).draw(payload, place)
  place.replaceChildren()
  // Its page hands over its own words with the others.
  render(<Compare {...(payload as ComparePayload)} />, place)
}

/** The page for comparing: what it shows, the part of its address after `#` says. */
function Compare(payload: ComparePayload) {
  const fragment = useFragment()
  const mine = useMemo(() => peek(payload.quiz, browserEnvironment()), [fragment])
  const page = useMemo(() => pageOf(payload, fragment, mine), [fragment, mine])
  useTitle(payload, page)
  useFocusOnMove(fragment)
  return (
    <Boundary key={fragment} messages={payload.messages}>
      <Shown payload={payload} page={page} mine={mine} />
    </Boundary>
  )
}

/** The page for what was read. */
export function Shown({ page, ...props }: ShownProps) {
  if (page.at === 'gather') return <Gather {...props} page={page} />
  if (page.at === 'invitation') return <Invitation {...props} page={page} />
  if (page.at === 'own') return <OwnLink {...props} page={page} />
  if (page.at === 'pair') return <Pair {...props} page={page} />
  if (page.at === 'teams') return <Teams {...props} page={page} />
  return <Team {...props} page={page} />
}

/** Never with a label: a stranger's words have no place in a title. */
function useTitle({ messages, quiz }: ComparePayload, page: Page) {
  useEffect(() => {
    const heading = messages[headingOf(page)]
    document.title = say(messages['compare.title'], { heading, quiz: quiz.texts.title })
  }, [page])
}
