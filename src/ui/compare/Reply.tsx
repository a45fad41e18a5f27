import { useState } from 'preact/hooks'
import type { Answers } from '../../domain/answers.ts'
import type { Payload } from '../payload.ts'
import { codeOf } from '../share/links.ts'
import { Choose, type Opening } from './Choose.tsx'
import { CopyLink } from './CopyLink.tsx'
import { compareAddress, letter } from './links.ts'

interface ReplyProps {
  readonly payload: Payload
  readonly answers: Answers
  /** The code of whoever invited. */
  readonly theirs: string
}

/** To an invitation, once both have answered: what to open, both results, and the way back. */
export function Reply({ payload, answers, theirs }: ReplyProps) {
  const { messages, quiz } = payload
  const [opening, change] = useState<Opening>({ kind: 'profile', label: '' })
  const mine = codeOf(quiz.key, answers, { ...opening, picture: false })
  const link = compareAddress(payload, [theirs, mine])
  return (
    <>
      <Choose id="reply" messages={messages} opening={opening} onChange={change} />
      <p>
        <a class="cq-b" href={link}>
          {messages['invite.open-both']}
        </a>
      </p>
      <h3>{messages['invite.back']}</h3>
      <p>{messages['invite.back-text']}</p>
      <CopyLink
        id="reply-link"
        messages={messages}
        link={link}
        mail={letter(messages, 'back', quiz.texts.title, link)}
      />
    </>
  )
}
