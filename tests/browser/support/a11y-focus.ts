import { expect, type Page } from '@playwright/test'
import { type Seeing, see } from './a11y-pixels.ts'

/** Far more than any screen has; whoever needs as many presses is in a trap. */
const most = 60

interface Stop {
  readonly covered: boolean
  readonly name: string
  /** Tags and classes of the control and of what it stands in: what its ring depends on. */
  readonly kind: string
}

/** Runs in the page: the control with the focus; null when the focus has left the page. */
function stopNow(): Stop | null {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const { x, y, width, height } = element.getBoundingClientRect()
  const top = document.elementFromPoint(x + width / 2, y + height / 2)
  const around = [element, element.parentElement, element.parentElement?.parentElement]
  const tags = around.map(one => `${one?.localName}.${one?.className}`).join(' < ')
  const kind = element.matches(':checked') ? `chosen ${tags}` : tags
  return { covered: !element.contains(top), name: element.outerHTML.slice(0, 300), kind }
}

/** Runs in the page: the next press of Tab begins at its first control, wherever the focus was. */
function toTheTop(): void {
  ;(window as Seeing).rings.clear()
  const first = document.createElement('i')
  first.tabIndex = -1
  document.body.prepend(first)
  first.focus()
  first.remove()
}

/**
 * From the top, from stop to stop until the page is left. Keeps one control of each kind that is not among `seen`,
 * which grows: a control of the same kind looks the same on every screen.
 */
export async function tabThrough(page: Page, where: string, seen: Set<string>): Promise<void> {
  await see(page)
  await page.evaluate(toTheTop)
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopNow)
    if (stop === null || stops === most) {
      expect(stops, where).toBeGreaterThan(0)
      expect(stops, where).toBeLessThan(most)
      return
    }
    expect.soft(stop.covered, `${where}, covered: ${stop.name}`).toBe(false)
    if (seen.has(stop.kind)) continue
    seen.add(stop.kind)
    await page.evaluate(() => (window as Seeing).rings.keep())
  }
}
