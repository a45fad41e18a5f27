import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { Messages } from '../../i18n/en.ts'
import type { Session } from '../../session/session.ts'

interface KeepProps {
  readonly session: Session
  readonly messages: Messages
}

/** Where the answers are kept, in sight, with the ways to change that. */
export function Keep({ session, messages }: KeepProps) {
  const keeping = useStore(session.$keeping)
  const [asked, ask] = useState(false)
  return (
    <div class="cq-keep cq-s cq-m cq-np">
      <p>{messages[`keep.${keeping}`]}</p>
      {asked ? (
        <Sure messages={messages} onYes={session.forget} onNo={() => ask(false)} />
      ) : (
        <p class="cq-bars">
          {keeping !== 'nowhere' && (
            <button
              type="button"
              class="cq-l"
              onClick={() => session.remember(keeping !== 'device')}
            >
              {messages[keeping === 'device' ? 'keep.only-tab' : 'keep.remember']}
            </button>
          )}
          <button type="button" class="cq-l" onClick={() => ask(true)}>
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
  return (
    <fieldset class="cq-bars">
      <legend>{messages['keep.sure']}</legend>
      <button type="button" class="cq-l" onClick={onYes}>
        {messages['keep.yes']}
      </button>
      <button type="button" class="cq-l" ref={button => button?.focus()} onClick={onNo}>
        {messages['keep.no']}
      </button>
    </fieldset>
  )
}
