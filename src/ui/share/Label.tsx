import { cleanLabel, LABEL_LENGTH } from '../../domain/code/label.ts'
import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'

interface LabelProps {
  readonly label: string
  readonly messages: Messages
  readonly onType: (label: string) => void
}

/** The sharer's own words on the link, and how they will look to the one who opens it. */
export function Label({ label, messages, onType }: LabelProps) {
  const shown = cleanLabel(label)
  return (
    <div class="cq-f">
      <label for="share-label">{messages['share.label']}</label>
      <input
        id="share-label"
        type="text"
        maxLength={200}
        autocomplete="off"
        aria-describedby="share-label-hint share-label-shown"
        value={label}
        onInput={event => onType(event.currentTarget.value)}
      />
      <small id="share-label-hint">{say(messages['share.label-hint'], { n: LABEL_LENGTH })}</small>
      <small id="share-label-shown">
        {shown !== null && (
          <span key={shown}>
            {messages['share.label-shown']} <bdi>{shown}</bdi>
          </span>
        )}
        {shown === null && label.trim() !== '' && <span>{messages['share.label-none']}</span>}
      </small>
    </div>
  )
}
