import { useEffect, useState } from 'preact/hooks'
import type { Answers } from '../../domain/answers.ts'
import { browserEnvironment } from '../environment.ts'
import type { Payload } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'
import { Reply } from './Reply.tsx'
import { forgetInvitation, waitingInvitation } from './waiting.ts'

interface InvitationBackProps {
  readonly view: Payload
  readonly answers: Answers
}

/** In one's own result: the invitation that waits in this tab, if there is one. */
export function InvitationBack({ view, answers }: InvitationBackProps) {
  const { messages, quiz } = view
  const [waiting, wait] = useState<string | 'forgotten' | null>(null)
  useEffect(() => wait(waitingInvitation(browserEnvironment().tab, quiz.id)), [])
  const forget = () => {
    forgetInvitation(browserEnvironment().tab, quiz.id)
    wait('forgotten')
  }
  if (waiting === null) return null
  if (waiting === 'forgotten') return <p role="status">{messages['invite.forgotten']}</p>
  return (
    <div class="cq-share cq-np">
      <Chapter title={messages['invite.waiting']} lead={<p>{messages['invite.have-text']}</p>}>
        <Reply payload={view} answers={answers} theirs={waiting} />
        <p>
          <button type="button" class="cq-l" onClick={forget}>
            {messages['invite.forget']}
          </button>
        </p>
      </Chapter>
    </div>
  )
}
