import type { Page } from '@playwright/test'
import { changedPixels, isDressed } from './support/a11y-pixels.ts'
import { type AnyState, walks } from './support/a11y-walks.ts'
import { expect, test } from './support/test.ts'

// Reads its own pictures, which the page's policy would not let it fetch.
test.use({ bypassCSP: true, expected: [/404 \(Not Found\)/] })
test.describe.configure({ timeout: 90_000 })

/** Far more than any screen has; whoever needs as many presses is in a trap. */
const most = 60

/** Every kind of control stands on one of these. */
const enough: readonly AnyState[] = [
  'introduction',
  'error',
  'several',
  'sketch',
  'result',
  'typing',
  'inviting'
]

interface Stop {
  readonly width: number
  readonly height: number
  readonly covered: boolean
  readonly name: string
  /** Tags and classes of the control and of what it stands in: what its ring depends on. */
  readonly kind: string
}

/** The control with the focus; null when the focus has left the page. */
function stopOn(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { x, y, width, height } = element.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    const around = [element, element.parentElement, element.parentElement?.parentElement]
    const kind = around.map(one => `${one?.localName}.${one?.className}`).join(' < ')
    const name = element.outerHTML.slice(0, 300)
    return { width, height, covered: !element.contains(top), name, kind }
  })
}

/** A ring has at least the area of a frame of 2 pixels; one that lies between pixels loses a little. */
async function lookAtRing(page: Page, { width, height, name }: Stop, where: string) {
  const focused = page.locator(':focus')
  // The window's edge may cut a ring that fits the page.
  await focused.evaluate(element => element.scrollIntoView({ block: 'center' }))
  const ring = await changedPixels(focused, () =>
    page.evaluate(() => (document.activeElement as HTMLElement).blur())
  )
  expect.soft(ring, `${where}, ring of ${name}`).toBeGreaterThan(2 * 2 * (width + height) * 0.87)
}

/** From stop to stop until the page is left; the number of stops. `seen`: rings that were measured. */
async function tabThrough(page: Page, where: string, seen: Set<string>): Promise<number> {
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await stopOn(page)
    if (stop === null || stops === most) return stops
    expect.soft(stop.covered, `${where}, covered: ${stop.name}`).toBe(false)
    // A control of the same kind looks the same on every screen.
    if (!seen.has(stop.kind)) await lookAtRing(page, stop, where)
    seen.add(stop.kind)
  }
}

for (const [where, walk] of walks)
  test(`every tab stop of ${where} shows its focus and lets it go, in order (A22, A27)`, async ({
    page,
    quiz
  }) => {
    const seen = { light: new Set<string>(), dark: new Set<string>() }
    await walk(quiz, page, async state => {
      await isDressed(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        if (colorScheme === 'dark' && !enough.includes(state)) continue
        await page.emulateMedia({ colorScheme })
        const stops = await tabThrough(page, `${state}, ${colorScheme}`, seen[colorScheme])
        expect(stops, state).toBeGreaterThan(0)
        expect(stops, state).toBeLessThan(most)
      }
      const odd = page.locator('[accesskey], [tabindex]:not([tabindex="0"], [tabindex="-1"])')
      expect(await odd.count(), state).toBe(0)
    })
  })
