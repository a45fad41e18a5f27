import { useMemo, useState } from 'preact/hooks'
import type { Answers } from '../../domain/answers.ts'
import { decode } from '../../domain/code/decode.ts'
import type { ScoringKey } from '../../domain/key.ts'
import { keysOf } from '../common/keys.ts'
import type { Payload } from '../payload.ts'
import { codeOf } from '../share/links.ts'
import { Choose, CLOSED } from './Choose.tsx'
import { CopyLink } from './CopyLink.tsx'
import { compareAddress } from './links.ts'

interface ReplyProps {
  readonly payload: Payload
  readonly answers: Answers
  /** The code of whoever invited. */
  readonly theirs: string
}

/** To an invitation, once both have answered: what to open, both results, and the way back. */
export function Reply({ payload, answers, theirs }: ReplyProps) {
  const { messages, quiz } = payload
  const [opening, change] = useState(CLOSED)
  const isOpen = useMemo(() => holdsAnswers(quiz.key, theirs), [theirs])
  const mine = codeOf(quiz.key, answers, opening)
  const link = compareAddress(payload, [theirs, mine])
  return (
    <>
      <Choose
        id="reply"
        payload={payload}
        opening={opening}
        onChange={change}
        unguessed={!isOpen}
      />
      <p>
        <a class="cq-b" href={link}>
          {messages['invite.open-both']}
        </a>
      </p>
      <h3>{messages['invite.back']}</h3>
      <p>{messages['invite.back-text']}</p>
      <CopyLink id="reply-link" payload={payload} link={link} letter="back" />
    </>
  )
}

/** Single answers of today's edition: what a guess can be held against. */
function holdsAnswers(key: ScoringKey, code: string): boolean {
  const found = decode(code, keysOf(key, []))
  return found.ok && found.record.kind === 'answers'
}
