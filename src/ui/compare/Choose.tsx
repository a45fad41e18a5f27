import { cleanLabel, LABEL_LENGTH } from '../../domain/code/label.ts'
import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'
import type { Choice } from '../share/links.ts'
import { Pick } from '../share/Pick.tsx'

/** What a link is to hold; the label as typed. */
export type Opening = Omit<Choice, 'picture'>

interface ChooseProps {
  /** Of the fields; one a page. */
  readonly id: string
  readonly messages: Messages
  readonly opening: Opening
  readonly onChange: (opening: Opening) => void
}

/** What one opens to the other side: the dimensions, or the single answers, too. */
export function Choose({ id, messages, opening, onChange }: ChooseProps) {
  const shown = cleanLabel(opening.label)
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
    </>
  )
}
