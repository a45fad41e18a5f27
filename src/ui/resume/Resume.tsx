import { useEffect, useRef } from 'preact/hooks'
import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'
import type { Session, Welcome } from '../../session/session.ts'
import { Icon } from '../common/Icon.tsx'
import { useStore } from '../common/use-store.ts'

interface ResumeProps {
  readonly session: Session
  readonly messages: Messages
  /** Question ids in screen order. */
  readonly order: readonly string[]
}

/** On the introduction: where the visitor was, what was found, and how to begin. */
export function Resume({ session, messages, order }: ResumeProps) {
  const welcome = useStore(session.$welcome)
  const { answered, of } = useStore(session.$progress)
  const open = useStore(session.$open)
  const before = useRef(answered)
  const deleted = answered === 0 && before.current > 0
  useEffect(() => {
    before.current = Math.max(before.current, answered)
  }, [answered])
  const told = deleted ? 'keep.deleted' : toldOf(welcome)
  return (
    <>
      {told && (
        <p class="cq-note" role="status">
          {messages[told]}
        </p>
      )}
      {answered > 0 ? (
        <div class="cq-st">
          <p>{whereabouts(messages, order.indexOf(open[0] ?? '') + 1, of)}</p>
          <p class="cq-bars">
            <button type="button" class="cq-b" onClick={session.start}>
              {messages[open.length > 0 ? 'resume.go' : 'resume.result']} <Icon name="up" />
            </button>
            <button type="button" class="cq-b cq-b2" onClick={session.restart}>
              {messages['resume.again']}
            </button>
          </p>
        </div>
      ) : (
        <StartLink
          first={order[0] ?? ''}
          label={messages['start.button']}
          onStart={session.start}
        />
      )}
    </>
  )
}

const toldOf = (welcome: Welcome) =>
  welcome === 'damaged' || welcome === 'changed' ? (`welcome.${welcome}` as const) : null

const whereabouts = (messages: Messages, n: number, of: number) =>
  n > 0 ? say(messages['resume.title'], { n, of }) : messages['resume.done']

/** A link, so that it works before any script: the fragment alone puts the first question on screen. */
export function StartLink(props: { first: string; label: string; onStart?: () => void }) {
  return (
    <a
      class="cq-b cq-start"
      href={`#question-${props.first}`}
      onClick={event => {
        event.preventDefault()
        props.onStart?.()
      }}
    >
      {props.label} <Icon name="up" />
    </a>
  )
}
