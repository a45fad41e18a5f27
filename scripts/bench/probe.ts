/** What a page under measurement offers to the bench, and records by itself. */
export interface Probe {
  /** Milliseconds from navigation to the first option checked by a tap. */
  counted: number | null
  readonly painted: Painted[]
  /** Brings the element into view; its middle, once a tap there reaches it. */
  middle(element: Element | undefined): Point | null
  options(): readonly HTMLElement[]
  named(pattern: RegExp): HTMLElement | undefined
}

/** A tap and what it brought: another screen (`continue`), or the `result` with its `svg` and `chart`. */
export interface Painted {
  readonly what: 'answer' | 'continue' | 'result' | 'svg' | 'chart'
  /** From lifting the finger to the end of the frame that shows it. */
  readonly ms: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

declare global {
  interface Window {
    probe: Probe
    /** Taps on the screen: a real touch by the browser. */
    press(point: Point): Promise<void>
  }
}

/** Runs in the page before its own scripts; uses only what `contracts.md` lets a benchmark rely on. */
export function install() {
  const isVisible = (element: Element) => element.getClientRects().length > 0
  const find = (selector: string, isIt: (element: HTMLElement) => boolean) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(isIt)
  window.probe = {
    counted: null,
    painted: [],
    middle(element) {
      if (!element || !isVisible(element)) return null
      const box = element.getBoundingClientRect()
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      if (point.y > 0 && point.y < innerHeight)
        return element.contains(document.elementFromPoint(point.x, point.y)) ? point : null
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      return null
    },
    // Asks for the layout of as few elements as it can: the page should not pay for the bench.
    options: () => [
      ...(find('form > fieldset', isVisible)?.querySelectorAll<HTMLElement>('label') ?? [])
    ],
    named: pattern =>
      find('main :is(a, button)', one => pattern.test(one.textContent ?? '') && isVisible(one))
  }
}

/** Follows Start and chooses the first option as soon as a finger can; runs in the page from its first moment. */
export function hurry() {
  const frame = () => new Promise(requestAnimationFrame)
  const { probe } = window
  const isPainted = () => performance.getEntriesByType('paint').length > 0
  async function tapUntil(done: () => boolean, target: () => Element | undefined) {
    while (!done()) {
      const point = isPainted() ? probe.middle(target()) : null
      if (point) await window.press(point)
      await frame()
    }
  }
  document.addEventListener('change', event => {
    probe.counted ??= event.timeStamp
  })
  const begun = () => probe.options().length > 0
  void tapUntil(begun, () => probe.named(/^\s*Start/)).then(() =>
    tapUntil(
      () => probe.counted !== null,
      () => probe.options()[0]
    )
  )
}

/**
 * Times every tap from `pointerup` to the end of the frame that shows what it did: a message sent
 * in the animation frame arrives after that frame's style, layout and paint.
 */
export function timeTaps() {
  const { painted } = window.probe
  const heading = () => document.querySelector('main h1')?.textContent
  const isShown = (selector: string) =>
    (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0
  const afterFrame = (then: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(null)
  }
  /** In an animation frame: this one, or one that follows. */
  function inFrame(isDone: () => boolean, then: () => void) {
    if (isDone()) then()
    else requestAnimationFrame(() => inFrame(isDone, then))
  }
  const record = (what: Painted['what'], start: number) =>
    afterFrame(() => painted.push({ what, ms: performance.now() - start }))
  /** On a busy machine the click comes frames after the finger: only the new screen tells which one it is. */
  function leaving(start: number) {
    const before = heading()
    requestAnimationFrame(() =>
      inFrame(
        () => heading() !== before,
        () => arriving(start)
      )
    )
  }
  function arriving(start: number) {
    if (location.hash !== '#result') return record('continue', start)
    record('result', start)
    inFrame(
      () => isShown('[data-chart] svg'),
      () => record('svg', start)
    )
    inFrame(
      () => isShown('[data-chart="drawn"]'),
      () => record('chart', start)
    )
  }
  const choosing = (start: number, input: Element) =>
    requestAnimationFrame(() =>
      inFrame(
        () => input.matches(':checked'),
        () => record('answer', start)
      )
    )
  let lifted = 0
  addEventListener('pointerup', event => (lifted = event.timeStamp), { capture: true })
  // Not before: to ask for a frame at `pointerup` makes the page draw one that shows nothing, and wait for the next.
  function clicked({ target }: MouseEvent) {
    if (!(target instanceof Element)) return
    if (target.matches('label input')) choosing(lifted, target)
    if (/^\s*Continue/.test(target.closest('button')?.textContent ?? '')) leaving(lifted)
  }
  addEventListener('click', clicked, { capture: true })
}
