interface TickProps {
  readonly id: string
  readonly label: string
  /** What it means, where the label does not say it all. */
  readonly text?: string
  readonly checked: boolean
  readonly onTick: (checked: boolean) => void
}

/** Yes or no; the whole row is the target. */
export function Tick({ id, label, text, checked, onTick }: TickProps) {
  return (
    <div class="cq-pick cq-np">
      <label>
        <input
          type="checkbox"
          id={id}
          name={id}
          autocomplete="off"
          aria-describedby={text && `${id}-text`}
          checked={checked}
          onChange={event => onTick(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {text && <small id={`${id}-text`}>{text}</small>}
    </div>
  )
}
