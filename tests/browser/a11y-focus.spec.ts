import type { Page } from '@playwright/test'
import { changedPixels } from './support/a11y-pixels.ts'
import { type State, walkStates } from './support/a11y-states.ts'
import { expect, test } from './support/test.ts'

// Reads its own pictures, which the page's policy would not let it fetch.
test.use({ bypassCSP: true, expected: [/404 \(Not Found\)/] })
test.describe.configure({ timeout: 60_000 })

/** Far more than any screen has; whoever needs as many presses is in a trap. */
const most = 60

const isInPage = (page: Page) => page.evaluate(() => document.activeElement !== document.body)

const schemes = ['light', 'dark'] as const

/** Rings that were measured: the same control looks the same on every screen. */
type Seen = Set<string>

/** A stop's ring has at least the area of a frame of 2 pixels, and nothing lies over the stop. */
async function lookAtStop(page: Page, where: string, scheme: string, seen: Seen) {
  const stop = page.locator(':focus')
  const { width, height, free, name } = await stop.evaluate(element => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    return { width, height, free: element.contains(top), name: element.outerHTML.slice(0, 300) }
  })
  expect.soft(free, `${where}, covered: ${name}`).toBe(true)
  if (seen.has(scheme + name)) return
  seen.add(scheme + name)
  const ring = await changedPixels(stop, () =>
    page.evaluate(() => (document.activeElement as HTMLElement).blur())
  )
  expect.soft(ring, `${where}, ring of ${name}`).toBeGreaterThan(2 * 2 * (width + height) * 0.9)
}

/** From stop to stop until the page is left; the number of stops. */
async function tabThrough(page: Page, state: State, scheme: string, seen: Seen): Promise<number> {
  let stops = 0
  await page.keyboard.press('Tab')
  for (; stops < most && (await isInPage(page)); stops += 1) {
    await lookAtStop(page, `${state}, ${scheme}`, scheme, seen)
    await page.keyboard.press('Tab')
  }
  return stops
}

test('every tab stop shows its focus and lets it go, in an order of the page (A22, A27)', async ({
  page,
  quiz
}) => {
  const seen: Seen = new Set()
  await walkStates(quiz, async state => {
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      const stops = await tabThrough(page, state, colorScheme, seen)
      expect(stops, state).toBeGreaterThan(0)
      expect(stops, state).toBeLessThan(most)
    }
    const odd = page.locator('[accesskey], [tabindex]:not([tabindex="0"], [tabindex="-1"])')
    expect(await odd.count(), state).toBe(0)
  })
})
