import type { Page } from '@playwright/test'
import type { Answers } from '../../src/domain/answers.ts'
import { encode } from '../../src/domain/code/encode.ts'
import { answersOf, profileOf } from '../../src/domain/code/records.ts'
import { en } from '../../src/i18n/en.ts'
import { nl } from '../../src/i18n/nl.ts'
import { answers, everywhere as points } from '../domain/support/notation.ts'
import { flagship, tableFor, worked } from './support/flagship.ts'
import { printed, type Sheet } from './support/paper.ts'
import { store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const context = 'c1=10 d1=100 e1=sure c2=0 o1=mil+knocks+mentor+course+school+job+ensemble+home'
const longPlan = {
  when: 'the four of us sit together on the first Tuesday of the month, before the numbers are on the table, and everybody has read the page that we sent round',
  will: 'ask each of them in turn what they last waited for from us and what it cost them, write every word of it down, and read it aloud at the end'
}

/** Golden sets: each once printed, and looked at. */
const sets: readonly (readonly [string, Answers])[] = [
  ['the worked case', worked],
  ['everything at the top', answers(`${points(4)} ${context}`)],
  ['everything at the top, nothing else said', answers(points(4))],
  ['everything at the foot', answers(`${points(0)} ${context}`)],
  ['everything in the middle', answers(`${points(2)} ${context}`)],
  ['two dimensions not scored', answers(`S2222 T2222 A2222 G22?? R??22 L1111 ${context}`)],
  ['nothing known', answers(`S???? T???? A???? G???? R???? L???? ${context}`)],
  ['nothing answered', {}]
]

async function openResult(page: Page, given: Answers, path = './') {
  await store(
    page,
    storedValue(given, { finished: Date.now(), plan: longPlan, planned: Date.now() })
  )
  await page.goto(`${path}#result`)
  await stands(page)
}

async function stands(page: Page) {
  await expect(page.locator('[data-chart=drawn]')).toBeVisible()
  // Nobody sees the print's own styles arrive.
  const styles = () => [...document.styleSheets].map(({ href }) => href ?? '').join(' ')
  await expect.poll(() => page.evaluate(styles)).toMatch(/\/paper[^/]*\.css/)
}

/** The sheets that come of the result's own button, which brings the code for a camera too. */
async function pressedPrint(page: Page): Promise<readonly Sheet[]> {
  const asked = page.evaluate(
    () =>
      new Promise<void>(done => {
        window.print = done
      })
  )
  await page.getByRole('button', { name: `${en['home.print']}: ${en['home.paper']}` }).click()
  await asked
  await expect(page.locator('.cq-colophon svg path')).toHaveCount(2)
  return printed(page)
}

/** Sides of a sheet that stay blank, in points; what reaches into them is cut off. */
const MARGIN = 30

/** Two sheets of A4, nothing cut off at their edges, and no canvas. */
function expectSheets(sheets: readonly Sheet[]) {
  expect(sheets).toHaveLength(2)
  for (const { width, height, pieces, pictures } of sheets) {
    // A4, up to a pixel of the screen.
    expect(Math.abs(width - 595.3)).toBeLessThan(1)
    expect(Math.abs(height - 841.9)).toBeLessThan(1)
    for (const { text, x, y, width: long } of pieces) {
      expect(x, text).toBeGreaterThan(MARGIN)
      expect(x + long, text).toBeLessThan(width - MARGIN)
      // The page's number stands in the lower one.
      expect(y, text).toBeGreaterThan(MARGIN / 2)
      expect(y, text).toBeLessThan(height - MARGIN)
    }
    expect(pictures).toBe(0)
  }
}

for (const [name, given] of sets) {
  test(`${name}: two sheets with names, scores, steps and addresses`, async ({ page }) => {
    await openResult(page, given)
    const sheets = await pressedPrint(page)
    expectSheets(sheets)
    const [first, ...rest] = sheets.map(({ text }) => text)
    const all = [first, ...rest].join(' ')
    const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    expect(first).toContain(heading)
    for (const [dimension, score] of Object.entries(tableFor(given))) {
      // Once at the chart, once in the table.
      expect(first?.split(dimension).length, dimension).toBeGreaterThan(2)
      expect(first).toContain(`${dimension} ${score ?? '–'}`)
    }
    const moves = await page.locator('.cq-moves > li').allTextContents()
    for (const move of moves) expect(all).toContain(move)
    expect(all).toContain(`I will ${longPlan.will}.`)
    const code = encode(flagship.key, profileOf(flagship.key, given))
    const site = process.env.SITE_URL ?? ''
    expect(all).toContain(`${en['home.quiz']}: ${site} `)
    expect(all.replaceAll(' ', '')).toContain(`${site}result/#${code}`)
  })
}

for (const name of ['everything at the top', 'everything at the foot']) {
  test(`in Dutch, ${name}: two sheets as well`, async ({ page }) => {
    const [, given = {}] = sets.find(([one]) => one === name) ?? []
    await openResult(page, given, './nl/')
    const sheets = await printed(page)
    expectSheets(sheets)
    expect(sheets[1]?.text).toContain(`${nl['home.quiz']}: ${process.env.SITE_URL}nl/`)
  })
}

test('an opened profile, and an opened result with answers and a long name: two sheets', async ({
  page
}) => {
  const label = 'W'.repeat(40)
  for (const record of [profileOf, answersOf]) {
    await page.goto(`./result/#${encode(flagship.key, record(flagship.key, worked, label))}`)
    await stands(page)
    const sheets = await printed(page)
    expectSheets(sheets)
    expect(sheets[0]?.text).toContain(label)
  }
})
