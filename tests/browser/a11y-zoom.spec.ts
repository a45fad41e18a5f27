import type { Page } from '@playwright/test'
import {
  cutTexts,
  doubled,
  overfull,
  sideways,
  smallTargets,
  spacing,
  withStyle
} from './support/a11y-layout.ts'
import { walks } from './support/a11y-walks.ts'
import { expect, test } from './support/test.ts'

// The visitor's own style sheets are strangers to the page's policy.
test.use({ bypassCSP: true, expected: [/404 \(Not Found\)/] })
test.describe.configure({ timeout: 90_000 })

const softly = expect.configure({ soft: true })

/** The chart follows the window a frame later, so this looks twice. */
const expectNoSideways = (page: Page, where: string) =>
  softly.poll(() => sideways(page), where).toEqual([])

/** 1280 pixels at 400 %, upright and turned (A16). */
async function zoomed(page: Page, state: string) {
  for (const [width, height] of [
    [320, 256],
    [256, 320]
  ] as const) {
    await page.setViewportSize({ width, height })
    const where = `A16, ${state}, ${width} wide`
    await expectNoSideways(page, where)
    softly(await cutTexts(page), where).toEqual([])
  }
}

/** Every target at both ends of the range (A15). */
async function hit(page: Page, state: string) {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 720 })
    softly(await smallTargets(page), `A15, ${state}, ${width} wide`).toEqual([])
  }
}

/** A visitor's style sheet makes nothing scroll sideways, overlap or disappear. */
async function restyled(page: Page, where: string, width: number, style: string) {
  await page.setViewportSize({ width, height: 720 })
  await withStyle(page, style, async () => {
    await expectNoSideways(page, where)
    softly([...(await cutTexts(page)), ...(await overfull(page))], where).toEqual([])
  })
}

for (const [where, walk] of walks)
  test(`${where}: every state fits at 400 %, in double type, in wide spacing, and under a thumb (A15–A18)`, async ({
    page,
    quiz
  }) => {
    await walk(quiz, page, async state => {
      await zoomed(page, state)
      await hit(page, state)
      await restyled(page, `A17, ${state}`, 640, doubled)
      await restyled(page, `A18, ${state}, phone`, 360, spacing)
      await restyled(page, `A18, ${state}`, 1280, spacing)
    })
  })
