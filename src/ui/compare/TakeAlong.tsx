import type { Answers } from '../../domain/answers.ts'
import type { ComparePayload } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'
import { CopyLink } from './CopyLink.tsx'
import { Field } from './Field.tsx'
import { compareAddress, fragmentFor, goTo } from './links.ts'

interface SendProps {
  readonly payload: ComparePayload
  /** The results on the page. */
  readonly codes: readonly string[]
  /** Those of another team. */
  readonly other?: readonly string[]
}

interface TakeAlongProps extends SendProps {
  readonly mine: Answers | null
}

/** The page as a link. */
export function Send({ payload, codes, other = [] }: SendProps) {
  const { messages } = payload
  const link = compareAddress(payload, codes, other)
  return (
    <Chapter title={messages['compare.send']} lead={<p>{messages['compare.send-text']}</p>}>
      <CopyLink id="page-link" payload={payload} link={link} letter="back" />
    </Chapter>
  )
}

/** The page as a link, and a field to add results to it. */
export function TakeAlong({ payload, codes, mine }: TakeAlongProps) {
  const { messages } = payload
  return (
    <div class="cq-np">
      <Send payload={payload} codes={codes} />
      <Chapter title={messages['compare.more']} lead={<p>{messages['compare.more-text']}</p>}>
        <Field
          id="codes"
          payload={payload}
          label={messages['compare.field']}
          action={messages['compare.add']}
          before={codes}
          least={1}
          mine={mine}
          onOpen={more => goTo(fragmentFor([...codes, ...more]))}
        />
      </Chapter>
    </div>
  )
}

/** A field for the results of another team. */
export function AnotherTeam({ payload, codes, mine }: TakeAlongProps) {
  const { messages } = payload
  return (
    <div class="cq-np">
      <Chapter title={messages['teams.other']} lead={<p>{messages['teams.other-text']}</p>}>
        <Field
          id="other"
          payload={payload}
          label={messages['teams.field']}
          action={messages['teams.open']}
          before={codes}
          least={1}
          mine={mine}
          onOpen={other => goTo(fragmentFor(codes, other))}
        />
      </Chapter>
    </div>
  )
}
