import { useState } from 'preact/hooks'
import { say } from '../../i18n/say.ts'
import { browserEnvironment } from '../environment.ts'
import type { ComparePayload } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'
import { CopyLink } from './CopyLink.tsx'
import { compareAddress } from './links.ts'
import type { At } from './props.ts'
import { Reply } from './Reply.tsx'
import { type Entry, guessIn } from './read.ts'
import { keepInvitation } from './waiting.ts'

/** One result, sealed: nothing of it shows before the visitor has answered, too. */
export function Invitation({ payload, page: { theirs }, mine }: At<'invitation'>) {
  const { messages } = payload
  return (
    <>
      <div class="cq-in cq-check cq-st">
        <h1 tabIndex={-1}>{messages['invite.opened']}</h1>
        <p class="cq-lede">{messages['invite.opened-text']}</p>
        <Kind payload={payload} theirs={theirs} />
        {!mine && <Take payload={payload} theirs={theirs} />}
      </div>
      {mine && (
        <div class="cq-in cq-share">
          <Chapter title={messages['invite.have']} lead={<p>{messages['invite.have-text']}</p>}>
            <Reply payload={payload} answers={mine} theirs={theirs.code} />
          </Chapter>
        </div>
      )}
    </>
  )
}

function Kind({ payload, theirs }: { payload: ComparePayload; theirs: Entry }) {
  const { messages, quiz } = payload
  const { kind, label, edition } = theirs.record
  return (
    <>
      <p>{messages[`invite.holds-${kind}`]}</p>
      {label !== undefined && (
        <p>
          {messages['invite.from']} <bdi data-label>{label}</bdi>
        </p>
      )}
      {edition !== quiz.key.edition && (
        <p class="cq-note">{say(messages['invite.edition'], { edition, now: quiz.key.edition })}</p>
      )}
    </>
  )
}

/** The code is stored by this button and nothing else. */
function Take({
  payload: { messages, quiz, home },
  theirs: { code, record }
}: {
  payload: ComparePayload
  theirs: Entry
}) {
  const [refused, refuse] = useState(false)
  const keep = (event: Event) => {
    if (keepInvitation(browserEnvironment().tab, quiz.id, code, record.label)) return
    event.preventDefault()
    refuse(true)
  }
  return (
    <>
      <p>{messages['invite.take-text']}</p>
      <p>
        <a class="cq-b" href={home} onClick={refused ? undefined : keep}>
          {messages[refused ? 'invite.go-on' : 'invite.take']}
        </a>
      </p>
      <p role="status">{refused && messages['invite.not-kept']}</p>
    </>
  )
}

/** The visitor's own invitation, opened by themselves. */
export function OwnLink({ payload, page: { own } }: At<'own'>) {
  const { messages } = payload
  const guess = guessIn(own.record)
  const link = compareAddress(payload, [own.code])
  return (
    <div class="cq-in cq-check cq-st">
      <h1 tabIndex={-1}>{messages['invite.own']}</h1>
      <p class="cq-lede">{messages['invite.own-text']}</p>
      <p>
        <b>{messages[`invite.${own.record.kind}`]}</b>: {messages[`invite.${own.record.kind}-text`]}
      </p>
      {guess !== null && <p>{say(messages['invite.guess-own'], { guess })}</p>}
      <CopyLink id="own-link" payload={payload} link={link} letter="invite" />
    </div>
  )
}
