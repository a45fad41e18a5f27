import type { FrameFields } from './protocol.ts'

const FIELD = 'data-fill-'

/**
 * Fills the host's own form with a result that the visitor released. The element says what goes
 * where: `data-fill="#form" data-fill-band="your-band"`. The form is never sent.
 */
export function fill(
  { attributes, dataset }: HTMLElement,
  home: string,
  result: FrameFields['result']
): void {
  const form = dataset.fill ? document.querySelector(dataset.fill) : null
  if (!(form instanceof HTMLFormElement)) return
  const link = `${home}result/#${result.code}`
  const values: Record<string, unknown> = { ...result.dimensions, ...result, link }
  for (const { name, value } of attributes) {
    const field = form.elements.namedItem(value)
    const given = name.startsWith(FIELD) && field instanceof HTMLElement && 'value' in field
    if (!given) continue
    field.value = String(values[name.slice(FIELD.length)] ?? '')
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
  }
}
