const MOST_A_SECOND = 20

/**
 * Tells how tall the page is whenever that changes. Differences of a pixel are rounding; a page
 * that changes again and again within a second waits for the next one, so no loop can run away.
 * Returns the way to tell at once, whatever was told before.
 */
export function watchHeight(view: Window, tell: (height: number) => void): () => void {
  const { body } = view.document
  let told = 0
  let changes = 0
  let pause = 0
  function measure() {
    const height = Math.ceil(body.getBoundingClientRect().height)
    // Not shown: what is laid out in no width has no height worth telling.
    if (view.innerWidth === 0 || Math.abs(height - told) <= 1 || changes >= MOST_A_SECOND) return
    changes += 1
    if (pause === 0) pause = view.setTimeout(next, 1000)
    told = height
    tell(height)
  }
  function next() {
    pause = 0
    changes = 0
    measure()
  }
  new ResizeObserver(measure).observe(body)
  return () => {
    told = 0
    measure()
  }
}
