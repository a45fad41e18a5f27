export type Tell = (type: string, fields?: object) => void

/**
 * Tells the host page what happens, as events on the element, and its `dataLayer` only where it
 * asks for that. What the visitor released goes into the event alone: a tag manager would pass it on.
 */
export function teller(element: HTMLElement, params: object | undefined): Tell {
  return (type, fields) => {
    const event = `collaboration-quiz:${type}`
    const detail = { ...fields, params }
    element.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }))
    if (!('datalayer' in element.dataset)) return
    const page = window as { dataLayer?: object[] }
    const told = type === 'result' ? { event } : { event, ...detail }
    page.dataLayer ??= []
    page.dataLayer.push(told)
  }
}
