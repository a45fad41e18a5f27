import { expect, type Page } from '@playwright/test'
import {
  brokenWords,
  cutTexts,
  doubled,
  overfull,
  sideways,
  smallTargets,
  spacing,
  withStyle
} from './a11y-layout.ts'

const softly = expect.configure({ soft: true })

/** The chart follows the window a frame later, so this looks twice. */
const expectNoSideways = (page: Page, where: string) =>
  softly.poll(() => sideways(page), where).toEqual([])

/** Targets at both ends of the range, 400 % zoom, double type and wide spacing; leaves the window as it was. */
export async function expectFit(page: Page, state: string): Promise<void> {
  const usual = page.viewportSize()
  await hit(page, state)
  // A tablet: two columns side by side are narrowest where they begin.
  await page.setViewportSize({ width: 768, height: 720 })
  await expectWords(page, `${state}, tablet`)
  await page.setViewportSize({ width: 800, height: 720 })
  await restyled(page, `A18, ${state}`, spacing)
  await page.setViewportSize({ width: 640, height: 720 })
  await restyled(page, `A17, ${state}`, doubled)
  await page.setViewportSize({ width: 360, height: 720 })
  await expectWords(page, `${state}, phone`)
  await restyled(page, `A18, ${state}, phone`, spacing)
  // 1280 pixels at 400 %, turned and upright.
  await page.setViewportSize({ width: 256, height: 320 })
  await expectWhole(page, `A16, ${state}, turned`)
  await page.setViewportSize({ width: 320, height: 256 })
  await expectWhole(page, `A16, ${state}`)
  await hit(page, `${state}, 320 wide`)
  if (usual) await page.setViewportSize(usual)
}

async function hit(page: Page, where: string) {
  softly(await smallTargets(page), `A15, ${where}`).toEqual([])
}

/** At the usual size no word is broken, whatever the language. */
async function expectWords(page: Page, where: string) {
  softly(await brokenWords(page), `whole words, ${where}`).toEqual([])
}

async function expectWhole(page: Page, where: string) {
  await expectNoSideways(page, where)
  softly(await cutTexts(page), where).toEqual([])
}

/** A visitor's style sheet makes nothing scroll sideways, overlap or disappear. */
async function restyled(page: Page, where: string, style: string) {
  await withStyle(page, style, async () => {
    await expectWhole(page, where)
    softly(await overfull(page), where).toEqual([])
  })
}
