import { Field } from './Field.tsx'
import { headingOf } from './heading.ts'
import { Invite } from './Invite.tsx'
import { fragmentFor, goTo } from './links.ts'
import type { At } from './props.ts'

/** No results yet, or too few: where to put them, and a way to ask for one. */
export function Gather({ payload, page, mine }: At<'gather'>) {
  const { messages } = payload
  const heading = headingOf(page)
  return (
    <>
      <div class="cq-in cq-check cq-st">
        <h1 tabIndex={-1}>{messages[heading]}</h1>
        <p class="cq-lede">{messages[`${heading}-text`]}</p>
        <Field
          id="codes"
          payload={payload}
          label={messages['compare.field']}
          action={messages['compare.open']}
          text={page.text}
          least={2}
          mine={mine}
          onOpen={codes => goTo(fragmentFor(codes))}
        />
        <p class="cq-act">
          <a href={`${payload.home}workshop/`}>{messages['compare.workshop']}</a>
        </p>
      </div>
      <div class="cq-in">
        <Invite payload={payload} mine={mine} />
      </div>
    </>
  )
}
