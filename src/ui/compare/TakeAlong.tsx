import type { Answers } from '../../domain/answers.ts'
import type { ComparePayload } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'
import { CopyLink } from './CopyLink.tsx'
import { Field } from './Field.tsx'
import { compareAddress, letter } from './links.ts'

interface TakeAlongProps {
  readonly payload: ComparePayload
  /** The results on the page. */
  readonly codes: readonly string[]
  readonly mine: Answers | null
}

/** The page as a link, and a field to add results to it. */
export function TakeAlong({ payload, codes, mine }: TakeAlongProps) {
  const { messages, quiz } = payload
  const link = compareAddress(payload, codes)
  return (
    <div class="cq-np">
      <Chapter title={messages['compare.send']} lead={<p>{messages['compare.send-text']}</p>}>
        <CopyLink
          id="page-link"
          messages={messages}
          link={link}
          mail={letter(messages, 'back', quiz.texts.title, link)}
        />
      </Chapter>
      <Chapter title={messages['compare.more']} lead={<p>{messages['compare.more-text']}</p>}>
        <Field payload={payload} text="" before={codes} mine={mine} />
      </Chapter>
    </div>
  )
}
