/** What a visitor points at: an element with this selector, and these words if given. */
export interface Target {
  readonly css: string
  readonly words?: string
  /** Which of those that fit, from 0. */
  readonly nth?: number
  /** The control that belongs to the label found. */
  readonly labelled?: boolean
}

/** What JSON can carry into a page and back. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json }

/** A page in a browser with nothing stored; the same for every engine. */
export interface Tab {
  /** Goes there and waits until it has loaded. */
  goto(url: string): Promise<void>
  back(): Promise<void>
  /** Runs a function in the page; it may use its arguments and the page, nothing else. */
  run<A extends readonly Json[], T extends Json>(
    task: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>
  /** Presses with the mouse, in its middle. Throws if there is no such element. */
  press(target: Target): Promise<void>
  /** Types into a field with the keyboard. */
  type(target: Target, text: string): Promise<void>
  /** The page inside the n-th frame, for a while: the tab itself stays where it is. */
  inFrame<T>(nth: number, visit: (frame: Tab) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** An engine on this machine. */
export interface Engine {
  open(): Promise<Tab>
  /** Errors and refusals in pages that have been left or closed. */
  faults(): readonly string[]
  close(): Promise<void>
}

/**
 * Runs in the page: the element, in view, or none. Notes whether the next press meets it: pages move
 * while they are being drawn, and a press goes to a place.
 */
export function seek({ css, words, nth = 0, labelled = false }: Target): Element | null {
  const clean = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim()
  const texts = (element: Element) => [element, ...element.children].map(one => one.textContent)
  const named = (element: Element) => [element.getAttribute('aria-label'), ...texts(element)]
  const found = [...document.querySelectorAll(css)]
    .filter(element => element.getClientRects().length > 0)
    .filter(element => words === undefined || named(element).map(clean).includes(words))[nth]
  const meant = labelled && found instanceof HTMLLabelElement ? found.control : found
  meant?.scrollIntoView({ block: 'center', behavior: 'instant' })
  Object.assign(window, { missed: true })
  const hit = () => Object.assign(window, { missed: false })
  meant?.addEventListener('click', hit, { once: true, capture: true })
  return meant ?? null
}
