import type { Locator, Page } from '@playwright/test'
import { type Eyes, openEyes } from './a11y-eyes.ts'

type Seeing = typeof window & { readonly eyes: Eyes }

const lettersAway =
  '*, *::before, *::after { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important } svg text { fill: transparent !important }'

/**
 * Texts below 7:1 (large ones 4.5:1) against the pixels behind them, and buttons, fields and marks
 * of options whose edge is below 3:1 against the pixels around it.
 */
export async function faint(page: Page): Promise<readonly string[]> {
  await see(page)
  // Styles that come late would arrive between the picture and the look at it.
  await isDressed(page)
  const picture = await page.screenshot({ fullPage: true, style: lettersAway })
  return page.evaluate(async shot => {
    const { eyes } = window as Seeing
    return [...(await eyes.faintTexts(shot)), ...(await eyes.faintControls(shot))]
  }, picture.toString('base64'))
}

/** Waits for late styles, which move what stands below. */
export async function isDressed(page: Page): Promise<void> {
  await page.waitForFunction(dressed)
}

/** Runs in the page: every style sheet that is asked for has come. */
function dressed() {
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')
  return [...sheets].every(({ sheet }) => sheet !== null)
}

/** How many pixels in and round a box `act` changes, by a contrast of 3:1 or more. */
export async function changedPixels(target: Locator, act: () => Promise<unknown>): Promise<number> {
  const page = target.page()
  const clip = await boxRound(target)
  const take = async () => (await page.screenshot({ clip })).toString('base64')
  const before = await take()
  await act()
  const after = await take()
  await see(page)
  return page.evaluate(([one, other]) => (window as Seeing).eyes.changed(one, other), [
    before,
    after
  ] as const)
}

async function see(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'eyes' in window))) await page.evaluate(openEyes)
}

/** A box with what a ring needs round it. */
async function boxRound(target: Locator) {
  const box = await target.boundingBox()
  if (!box) throw new Error('not on screen')
  return { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 }
}
