const FIELD = 'data-fill-'

/** What a host may want in its form: a result or a contact, by the names of its fields. */
export type Values = Readonly<Record<string, unknown>>

/**
 * Fills the host's own form with what the visitor released. The element says what goes where:
 * `data-fill="#form" data-fill-band="your-band"`. The form is never sent. Returns how much found
 * its field.
 */
export function fill({ attributes, dataset }: HTMLElement, home: string, given: Values): number {
  const values: Values = { ...given, link: given.code && `${home}result/#${given.code}` }
  const form = dataset.fill ? document.querySelector<HTMLFormElement>(dataset.fill) : null
  let filled = 0
  for (const { name, value } of attributes) {
    const field = name.startsWith(FIELD) && form?.elements?.namedItem(value)
    if (!(field instanceof HTMLElement && 'value' in field)) continue
    filled += 1
    field.value = String(values[name.slice(FIELD.length)] ?? '')
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
  }
  return filled
}
