import { useEffect, useRef } from 'preact/hooks'
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
  /** There are enough of them to show. */
  readonly isTeam: boolean
  readonly onReveal: () => void
}

/** Where the room's results come in. Only their number shows. */
export function Gather({ payload, codes: { entries }, group, isTeam, onReveal }: GatherProps) {
  const { messages } = payload
  const codes = entries.map(({ code }) => code)
  const fragment = fragmentFor(codes)
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
        aside={isTeam}
        onOpen={more => show([...codes, ...more])}
      />
      <Gathered
        messages={messages}
        group={group}
        some={codes.length > 0}
        isTeam={isTeam}
        onReveal={onReveal}
      />
    </Chapter>
  )
}

interface GatheredProps extends Pick<GatherProps, 'group' | 'isTeam' | 'onReveal'> {
  readonly messages: WorkshopPayload['messages']
  /** There are codes, whether they count or not. */
  readonly some: boolean
}

function Gathered({ messages, group, some, isTeam, onReveal }: GatheredProps) {
  const { used, report, leftOut } = group
  return (
    <>
      <div class="cq-count" role="status">
        <p key={used.length} class="cq-h3">
          {say(messages['workshop.count'], { n: used.length })}
        </p>
      </div>
      {some && !isTeam && report?.opening.map((text, index) => <Rich key={index} text={text} />)}
      <LeftOutList leftOut={leftOut} messages={messages} />
      {some && (
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
    </>
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
