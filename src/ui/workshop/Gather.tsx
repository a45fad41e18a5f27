import { useEffect, useRef } from 'preact/hooks'
import { LEAST_SHOWN } from '../../domain/compare/team.ts'
import { say } from '../../i18n/say.ts'
import { Rich } from '../common/Rich.tsx'
import { Field } from '../compare/Field.tsx'
import type { Group } from '../compare/group.ts'
import { LeftOutList } from '../compare/LeftOut.tsx'
import { fragmentFor } from '../compare/links.ts'
import type { Codes } from '../compare/read.ts'
import type { WorkshopPayload } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'

interface GatherProps {
  readonly payload: WorkshopPayload
  readonly codes: Codes
  readonly group: Group
  readonly onReveal: () => void
}

/** Where the room's results come in. Only their number shows. */
export function Gather({ payload, codes: { entries }, group, onReveal }: GatherProps) {
  const { messages } = payload
  const codes = entries.map(({ code }) => code)
  const fragment = fragmentFor(codes)
  const isTeam = group.report !== null && group.used.length >= LEAST_SHOWN
  useFieldAgain(fragment)
  return (
    <Chapter
      title={messages['workshop.gather']}
      lead={
        <>
          <p>{messages['workshop.gather-text']}</p>
          <p class="cq-m">{messages['workshop.gather-first']}</p>
        </>
      }
    >
      <Field
        key={fragment}
        id="codes"
        payload={payload}
        label={messages['compare.field']}
        action={messages['workshop.add']}
        before={codes}
        least={1}
        mine={null}
        onOpen={more => show([...codes, ...more])}
      />
      <div class="cq-count" role="status">
        <p key={codes.length} class="cq-h3">
          {say(messages['workshop.count'], { n: group.used.length })}
        </p>
      </div>
      {codes.length > 0 &&
        !isTeam &&
        group.report?.opening.map((text, index) => <Rich key={index} text={text} />)}
      <LeftOutList leftOut={group.leftOut} messages={messages} />
      {codes.length > 0 && (
        <p class="cq-bars">
          {isTeam && (
            <button type="button" class="cq-b" onClick={onReveal}>
              {messages['workshop.start']}
            </button>
          )}
          <button type="button" class="cq-b cq-b2" onClick={() => show([])}>
            {messages['workshop.empty']}
          </button>
        </p>
      )}
    </Chapter>
  )
}

/** In the address, so that a reload and another language keep them; Back does not take one away. */
function show(codes: readonly string[]) {
  location.replace(`#${fragmentFor(codes)}`)
}

/** The next code comes into the same field: after each turn it is there, empty and ready. */
function useFieldAgain(fragment: string) {
  const before = useRef(fragment)
  useEffect(() => {
    if (before.current === fragment) return
    before.current = fragment
    document.getElementById('codes')?.focus()
  }, [fragment])
}
