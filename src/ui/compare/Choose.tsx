import { cleanLabel, LABEL_LENGTH } from '../../domain/code/label.ts'
import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'
import type { Payload } from '../payload.ts'
import type { Holding } from '../share/links.ts'
import { Pick } from '../share/Pick.tsx'
import { Guess } from './Guess.tsx'

/** Scores only, until the visitor says otherwise. */
export const CLOSED: Holding = { kind: 'profile', label: '' }

interface ChooseProps {
  /** Of the fields; one a page. */
  readonly id: string
  readonly payload: Payload
  readonly opening: Holding
  readonly onChange: (opening: Holding) => void
  /** The other side has opened its dimensions only, so a guess could not be told. */
  readonly unguessed?: boolean
}

/** What one opens to the other side: the dimensions, or the single answers, too. */
export function Choose({ id, payload, opening, onChange, unguessed = false }: ChooseProps) {
  const { messages } = payload
  return (
    <>
      <Pick
        name={`${id}-kind`}
        legend={messages['invite.kind']}
        options={(['profile', 'answers'] as const).map(value => ({
          value,
          title: messages[`invite.${value}`],
          text: messages[`invite.${value}-text`]
        }))}
        chosen={opening.kind}
        onChoose={kind => onChange({ ...opening, kind })}
      />
      {opening.kind === 'answers' && !unguessed && (
        <Guess
          payload={payload}
          guess={opening.guess ?? null}
          onGuess={guess => onChange({ ...opening, guess })}
        />
      )}
      <NameField id={id} messages={messages} opening={opening} onChange={onChange} />
    </>
  )
}

interface NameFieldProps extends Omit<ChooseProps, 'payload' | 'unguessed'> {
  readonly messages: Messages
}

function NameField({ id, messages, opening, onChange }: NameFieldProps) {
  const shown = cleanLabel(opening.label)
  return (
    <div class="cq-f">
      <label for={`${id}-name`}>{messages['invite.name']}</label>
      <input
        id={`${id}-name`}
        type="text"
        maxLength={200}
        autocomplete="off"
        aria-describedby={`${id}-name-hint`}
        value={opening.label}
        onInput={event => onChange({ ...opening, label: event.currentTarget.value })}
      />
      <small id={`${id}-name-hint`}>
        {say(messages['share.label-hint'], { n: LABEL_LENGTH })}{' '}
        {shown !== null && shown !== opening.label.trim() && (
          <>
            {messages['share.label-shown']} <bdi>{shown}</bdi>
          </>
        )}
      </small>
    </div>
  )
}
