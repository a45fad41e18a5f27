import { useEffect, useRef, useState } from 'preact/hooks'
import type { Messages } from '../../i18n/en.ts'
import type { Session } from '../../session/session.ts'
import { useStore } from '../common/use-store.ts'

interface KeepProps {
  readonly session: Session
  readonly messages: Messages
  /** The question above: going on to another one is an answer to "Delete all?" too. */
  readonly at?: string
}

/**
 * Where the answers are kept, in sight, with the ways to change that. What it says is keyed by what
 * it says: in a page translated by the browser a text that is only changed in place stays as it was.
 */
export function Keep({ session, messages, at = '' }: KeepProps) {
  const keeping = useStore(session.$keeping)
  // The question on which it was asked; undefined until the first time: only "No" gives the focus back.
  const [asked, ask] = useState<string | false>()
  // A status only once the visitor changed it: nobody wants to hear it on every question.
  const [told, tell] = useState(false)
  const sure = asked === at
  const forget = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asked === false) forget.current?.focus()
  }, [asked])
  return (
    <div class="cq-keep cq-s cq-m cq-np">
      <div role={told ? 'status' : undefined}>
        <p key={keeping}>{messages[`keep.${keeping}`]}</p>
      </div>
      {sure ? (
        <Sure messages={messages} onYes={session.forget} onNo={() => ask(false)} />
      ) : (
        <p class="cq-bars">
          {session.canRemember && keeping !== 'nowhere' && (
            <button
              type="button"
              class="cq-l"
              onClick={() => {
                tell(true)
                session.remember(keeping !== 'device')
              }}
            >
              <span key={keeping}>
                {messages[keeping === 'device' ? 'keep.only-tab' : 'keep.remember']}
              </span>
            </button>
          )}
          <button type="button" class="cq-l" ref={forget} onClick={() => ask(at)}>
            {messages['keep.forget']}
          </button>
        </p>
      )}
    </div>
  )
}

interface SureProps {
  readonly messages: Messages
  readonly onYes: () => void
  readonly onNo: () => void
}

function Sure({ messages, onYes, onNo }: SureProps) {
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => no.current?.focus(), [])
  return (
    <fieldset class="cq-bars">
      <legend>{messages['keep.sure']}</legend>
      <button type="button" class="cq-l" onClick={onYes}>
        {messages['keep.yes']}
      </button>
      <button type="button" class="cq-l" ref={no} onClick={onNo}>
        {messages['keep.no']}
      </button>
    </fieldset>
  )
}
