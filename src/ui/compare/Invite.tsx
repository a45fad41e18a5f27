import { useState } from 'preact/hooks'
import type { Answers } from '../../domain/answers.ts'
import type { Payload } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'
import { codeOf } from '../share/links.ts'
import { Choose, CLOSED } from './Choose.tsx'
import { CopyLink } from './CopyLink.tsx'
import { compareAddress } from './links.ts'

interface InviteProps {
  readonly payload: Payload
  /** The visitor's own; null: they have no result yet. */
  readonly mine: Answers | null
}

/** A link that asks the other side to answer first. */
export function Invite({ payload, mine }: InviteProps) {
  const { messages, home } = payload
  return (
    <div class="cq-share cq-np">
      <Chapter title={messages['invite.title']} lead={<p>{messages['invite.text']}</p>}>
        {mine ? (
          <Making payload={payload} mine={mine} />
        ) : (
          <>
            <p>{messages['invite.first']}</p>
            <p>
              <a class="cq-b cq-b2" href={home}>
                {messages['invite.take']}
              </a>
            </p>
          </>
        )}
      </Chapter>
    </div>
  )
}

function Making({ payload, mine }: { payload: Payload; mine: Answers }) {
  const { quiz } = payload
  const [opening, change] = useState(CLOSED)
  const link = compareAddress(payload, [codeOf(quiz.key, mine, opening)])
  return (
    <>
      <Choose id="invite" payload={payload} opening={opening} onChange={change} />
      <CopyLink id="invite-link" payload={payload} link={link} letter="invite" />
    </>
  )
}
