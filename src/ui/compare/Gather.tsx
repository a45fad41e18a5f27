import { Field } from './Field.tsx'
import { headingOf } from './heading.ts'
import { Invite } from './Invite.tsx'
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
        <Field payload={payload} text={page.text} before={[]} mine={mine} />
      </div>
      <div class="cq-in">
        <Invite payload={payload} mine={mine} />
      </div>
    </>
  )
}
