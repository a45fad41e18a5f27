import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { say } from '../../src/i18n/say.ts'
import { cutTexts } from './support/a11y-layout.ts'
import { openResult, resultStands } from './support/a11y-states.ts'
import { expect, test } from './support/test.ts'

const moving = (page: Page) => page.evaluate(() => document.getAnimations().length)

test('a choice and a step move nothing, unless a visitor likes it to (A21)', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await quiz.start()
  await quiz.answer(3)
  expect(await moving(page)).toBe(0)
  await quiz.take(3)
  expect(await moving(page)).toBe(0)
  const scroll = () => getComputedStyle(document.documentElement).scrollBehavior
  expect(await page.evaluate(scroll)).toBe('auto')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await quiz.answer(1)
  await quiz.continueOn()
  await expect.poll(() => moving(page), { intervals: [10] }).toBeGreaterThan(0)
})

test('the chart stands as soon as it is drawn (A21)', async ({ page, quiz }) => {
  await openResult(page, quiz)
  await expect(page.locator('[data-chart=drawn]')).toBeVisible()
  const pictures = await page.locator('canvas').evaluate(async element => {
    const seen = new Set<string>()
    for (let frame = 0; frame < 10; frame += 1) {
      seen.add((element as HTMLCanvasElement).toDataURL())
      await new Promise(requestAnimationFrame)
    }
    return seen.size
  })
  expect(pictures).toBe(1)
})

test('forced colours draw the chart in their own (A19)', async ({ page, quiz }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openResult(page, quiz)
  await resultStands(quiz)
  const { drawn, link } = await page.locator('canvas').evaluate(inkOf)
  expect(drawn).toBe(link)
})

/** The most frequent solid colour on a canvas, beside the colour of links. */
function inkOf(element: HTMLElement) {
  const canvas = element as HTMLCanvasElement
  const { width, height } = canvas
  const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`
    if (data[at + 3] === 255) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  canvas.style.color = 'LinkText'
  return { drawn: most?.[0], link: getComputedStyle(canvas).color }
}

test('the printed result has its words, its table and its drawing, and no controls (A30)', async ({
  page,
  quiz
}) => {
  await openResult(page, quiz)
  await resultStands(quiz)
  await page.getByLabel(en['plan.when'], { exact: true }).fill('it is Monday')
  await page.getByLabel(en['plan.will'], { exact: true }).fill('ask both sides')
  await page.emulateMedia({ media: 'print' })
  // A4 without its margins.
  await page.setViewportSize({ width: 718, height: 1047 })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/^Highest: .* points apart\.$/)).toBeVisible()
  await expect(page.getByRole('table')).toBeVisible()
  const plan = say(en['plan.sentence'], { when: 'it is Monday', will: 'ask both sides' })
  await expect(page.getByText(plan)).toBeVisible()
  // The canvas stays on the screen; the drawing, with its shape, is what prints.
  await expect(page.locator('canvas')).toBeHidden()
  await expect(page.locator('svg.cq-radar .cq-shape')).toBeVisible()
  await expect(
    page.locator('button, input, header.cq-np, footer').filter({ visible: true })
  ).toHaveCount(0)
  expect(await cutTexts(page)).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('all questions stand as a list, with a way to write and nothing dead (A31)', async ({
    page,
    quiz
  }) => {
    await quiz.open()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // Playwright's search for text and roles passes over noscript.
    const told = page.locator('noscript p')
    await expect(told).toBeVisible()
    await expect(told).toContainText(en['start.no-script'])
    await expect(told.locator('a[href^="mailto:"]')).toBeVisible()
    const prompts = page.locator('legend').getByRole('heading', { level: 2 })
    expect(await prompts.filter({ visible: true }).count()).toBe(await prompts.count())
    expect(await prompts.count()).toBeGreaterThan(20)
    const controls = page.locator('main').locator('button, input, a[href^="#"]')
    await expect(controls.filter({ visible: true })).toHaveCount(0)
  })
})
