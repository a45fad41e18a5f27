/** Returns whether the page said that it takes care of it: it prevented what happens otherwise. */
export type Tell = (type: string, fields?: object) => boolean

/** What goes into the event alone: a tag manager would pass it on. */
const PRIVATE = /result|handover/

/**
 * Tells the host page what happens, as events on the element, and its `dataLayer` only where it
 * asks for that.
 */
export function teller(element: HTMLElement, params: object | undefined): Tell {
  return (type, fields) => {
    const event = `collaboration-quiz:${type}`
    const detail = { ...fields, params }
    if ('datalayer' in element.dataset) {
      const page = window as { dataLayer?: object[] }
      page.dataLayer ??= []
      page.dataLayer.push(PRIVATE.test(type) ? { event } : { event, ...detail })
    }
    const options = { bubbles: true, composed: true, cancelable: true, detail }
    return !element.dispatchEvent(new CustomEvent(event, options))
  }
}
