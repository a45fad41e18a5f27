import { render } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { LEAST_SHOWN } from '../../domain/compare/team.ts'
import { Boundary } from '../common/Boundary.tsx'
import { keysOf } from '../common/keys.ts'
import { useFragment } from '../common/use-fragment.ts'
import { groupOf } from '../compare/group.ts'
import { readCodes } from '../compare/read.ts'
import type { OpenedPayload, WorkshopPayload } from '../payload.ts'
import { Gather } from './Gather.tsx'
import { KioskSetting } from './KioskSetting.tsx'
import { OfflineSetting } from './OfflineSetting.tsx'
import { Stage } from './Stage.tsx'
import { Take, WholeScreen } from './Take.tsx'

/** Draws the page for whoever leads a workshop. */
export function draw(payload: OpenedPayload, place: HTMLElement) {
  place.replaceChildren()
  // Its page hands over its own words with the others.
  render(<Workshop {...(payload as WorkshopPayload)} />, place)
}

/** First the way in and the gathering; then, on a stage of its own, the reveal. */
function Workshop(payload: WorkshopPayload) {
  const fragment = useFragment()
  const { messages, home, site, quiz, earlier } = payload
  const codes = useMemo(() => readCodes(fragment, keysOf(quiz.key, earlier)), [fragment])
  const group = useMemo(() => groupOf(payload, codes), [codes])
  // For these results only: with others a reveal begins anew.
  const [stageFor, go] = useState<string>()
  const isTeam = group.report !== null && group.used.length >= LEAST_SHOWN
  const shows = stageFor === fragment && isTeam
  useFocusOnTurn(shows)
  const take = { messages, home, published: site.url }
  return (
    <Boundary messages={messages}>
      {shows && group.report ? (
        <Stage payload={payload} group={group} report={group.report} onBack={() => go(undefined)} />
      ) : (
        <>
          <Take {...take}>
            <WholeScreen {...take} />
          </Take>
          <div class="cq-in">
            <Gather
              payload={payload}
              codes={codes}
              group={group}
              isTeam={isTeam}
              onReveal={() => go(fragment)}
            />
            <KioskSetting payload={payload} />
            <OfflineSetting payload={payload} />
          </div>
        </>
      )}
    </Boundary>
  )
}

/** To the stage and back is a move to another screen. */
function useFocusOnTurn(shows: boolean) {
  const before = useRef(shows)
  useEffect(() => {
    if (before.current === shows) return
    before.current = shows
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [shows])
}
