interface PickProps<Value extends string> {
  /** Of the radio buttons' group. */
  readonly name: string
  readonly legend: string
  readonly options: readonly Option<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

interface Option<Value extends string> {
  readonly value: Value
  readonly title: string
  readonly text: string
}

/** One of a few ways, each with a sentence on what it means. */
export function Pick<Value extends string>(props: PickProps<Value>) {
  const { name, legend, options, chosen, onChoose } = props
  return (
    <fieldset class="cq-pick">
      <legend class="cq-h3">{legend}</legend>
      {options.map(({ value, title, text }) => {
        const id = `${name}-${value}`
        return (
          <div key={value}>
            <label>
              <input
                type="radio"
                id={id}
                name={name}
                value={value}
                autocomplete="off"
                aria-describedby={`${id}-text`}
                checked={value === chosen}
                onChange={() => onChoose(value)}
              />
              <span>{title}</span>
            </label>
            <small id={`${id}-text`}>{text}</small>
          </div>
        )
      })}
    </fieldset>
  )
}
