import type { ComponentChildren } from 'preact'
import { Icon } from '../common/Icon.tsx'

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly type: 'email' | 'text'
  readonly autocomplete: 'email' | 'name'
  readonly hint: string
  readonly error: string | undefined
  readonly value: string
  readonly onType: (value: string) => void
}

/** One line to fill in, with what is wrong about it as text. */
export function Field(props: FieldProps) {
  const { id, error } = props
  return (
    <div class={error === undefined ? 'cq-f' : 'cq-f cq-bad'}>
      <label for={id}>{props.label}</label>
      <small id={`${id}-hint`}>{props.hint}</small>
      {error !== undefined && <Fault id={id} text={error} />}
      <input
        id={id}
        // Not the form's own check: its words are the browser's, and they go away.
        type={props.type}
        inputMode={props.type}
        autocomplete={props.autocomplete}
        autocapitalize={props.type === 'email' ? 'off' : 'words'}
        spellcheck={false}
        aria-describedby={`${error === undefined ? '' : `${id}-error `}${id}-hint`}
        aria-invalid={error === undefined ? undefined : 'true'}
        value={props.value}
        onInput={event => props.onType(event.currentTarget.value)}
      />
    </div>
  )
}

interface TickProps {
  readonly id: string
  readonly error?: string | undefined
  readonly note?: ComponentChildren
  readonly ticked: boolean
  readonly onTick: (ticked: boolean) => void
  readonly children: string
}

/** A box to tick; never ticked beforehand, not even by a browser that remembers. */
export function Tick({ id, error, note, ticked, onTick, children }: TickProps) {
  const described = [error !== undefined && `${id}-error`, note !== undefined && `${id}-note`]
  return (
    <div class={error === undefined ? 'cq-tick' : 'cq-tick cq-bad'}>
      {error !== undefined && <Fault id={id} text={error} />}
      <label for={id}>
        <input
          id={id}
          type="checkbox"
          autocomplete="off"
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          aria-invalid={error === undefined ? undefined : 'true'}
          checked={ticked}
          onChange={event => onTick(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      {note !== undefined && <small id={`${id}-note`}>{note}</small>}
    </div>
  )
}

function Fault({ id, text }: { id: string; text: string }) {
  return (
    <p class="cq-err" id={`${id}-error`}>
      <Icon name="warn" /> <span key={text}>{text}</span>
    </p>
  )
}
