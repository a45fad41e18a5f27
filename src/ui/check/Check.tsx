import type { Messages } from '../../i18n/en.ts'
import { counted } from '../../i18n/plural.ts'
import { say } from '../../i18n/say.ts'
import type { Session } from '../../session/session.ts'
import { Icon } from '../common/Icon.tsx'
import { useStore } from '../common/use-store.ts'
import type { Payload } from '../payload.ts'

interface CheckProps {
  readonly session: Session
  readonly quiz: Payload['quiz']
  readonly messages: Messages
}

/** Before the result: what is still open, with a way to each, and a way on. */
export function Check({ session, quiz: { key, texts }, messages }: CheckProps) {
  const open = useStore(session.$open)
  const count = counted(messages, 'check.count', open.length)
  return (
    <div class="cq-in cq-check cq-st">
      <h1 tabIndex={-1}>{messages['check.title']}</h1>
      <p class="cq-lede">{say(count, { n: open.length })}</p>
      <p>{messages['check.why']}</p>
      <ol class="cq-list">
        {open.map(id => (
          <li key={id}>
            <button type="button" class="cq-l" onClick={() => session.visit(id)}>
              {say(messages['check.visit'], {
                n: key.questions.findIndex(question => question.id === id) + 1,
                prompt: texts.questions[id]?.prompt ?? ''
              })}
            </button>
          </li>
        ))}
      </ol>
      <p class="cq-nav">
        <button type="button" class="cq-b cq-b2 cq-b3" onClick={session.back}>
          <Icon name="back" /> {messages['question.back']}
        </button>
        <button type="button" class="cq-b" onClick={session.finish}>
          {messages['check.finish']} <Icon name="up" />
        </button>
      </p>
    </div>
  )
}
