import type { Frame, Page } from '@playwright/test'
import { embedded, hostPages, visitHost } from './support/host.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'

test.use({ expected: [hostPages] })

/** How much taller what the frame holds is than the frame. */
const hidden = (frame: Frame) =>
  frame.evaluate(() => document.body.getBoundingClientRect().height - innerHeight)

async function isWhole(page: Page, frame: Frame) {
  await expect.poll(async () => Math.abs(await hidden(frame))).toBeLessThanOrEqual(1)
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  const { height = 0 } = (await page.locator('iframe').first().boundingBox()) ?? {}
  expect(height).toBeGreaterThan(200)
}

test('the height survives a reload of the page around it', async ({ page }) => {
  await visitHost(page, 'inline')
  await isWhole(page, await embedded(page))
  await page.reload()
  await isWhole(page, await embedded(page))
})

test('a frame in a tab that is closed at first gets its height when the tab opens', async ({
  page
}) => {
  await visitHost(page, 'tab')
  const frame = await embedded(page)
  await page.getByRole('button').click()
  await isWhole(page, frame)
})

test('a frame that is moved loads again, and gets its height again', async ({ page }) => {
  await visitHost(page, 'tab')
  await page.getByRole('button').click()
  await isWhole(page, await embedded(page))
  await page.evaluate(() => {
    const quiz = document.querySelector('[data-collaboration-quiz]')
    if (quiz) document.getElementById('other')?.append(quiz)
  })
  await expect.poll(() => page.frames().length).toBe(2)
  const frame = await embedded(page)
  await quizOn(frame).start()
  await isWhole(page, frame)
})

test('280 pixels are enough', async ({ page }) => {
  await visitHost(page, 'narrow')
  const frame = await embedded(page)
  await isWhole(page, frame)
  await quizOn(frame).start()
  await isWhole(page, frame)
})

test('at 200 % everything is still there', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 640, height: 360 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce'
  })
  const page = await context.newPage()
  await visitHost(page, 'inline')
  const frame = await embedded(page)
  await quizOn(frame).start()
  await isWhole(page, frame)
  await context.close()
})

test('a page from right to left holds a quiz from left to right', async ({ page }) => {
  await visitHost(page, 'rtl')
  const frame = await embedded(page)
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe(
    'ltr'
  )
  await isWhole(page, frame)
})

test('what changes all the time does not run away with the page', async ({ page }) => {
  await visitHost(page, 'inline')
  const frame = await embedded(page)
  await isWhole(page, frame)
  await page.evaluate(() => {
    const heights: number[] = []
    Object.assign(window, { heights })
    addEventListener('message', ({ data }) => data.type === 'height' && heights.push(data.height))
  })
  await frame.evaluate(async () => {
    const made = document.body.appendChild(document.createElement('div'))
    for (let n = 1; n <= 60; n += 1) {
      made.style.height = `${n * 10}px`
      await new Promise(requestAnimationFrame)
    }
  })
  const heights = () => page.evaluate(() => Reflect.get(window, 'heights') as number[])
  expect((await heights()).length).toBeLessThanOrEqual(41)
  await isWhole(page, frame)
})

test('the heading is brought into view when it is out of it, and not otherwise', async ({
  page
}) => {
  await page.setViewportSize({ width: 700, height: 500 })
  await visitHost(page, 'inline')
  const quiz = quizOn(await embedded(page))
  const host = page.locator('[data-collaboration-quiz]')
  await quiz.start()
  /** Answers from where the visitor scrolled to: by the page itself, for Playwright would scroll. */
  const takeAt = async (y: number) => {
    await page.evaluate(to => {
      document.body.style.paddingBottom = '2000px'
      scrollTo(0, to)
    }, y)
    const before = await quiz.step.textContent()
    await quiz.options.nth(2).evaluate((option: HTMLElement) => option.click())
    await quiz.question
      .locator('xpath=ancestor::form//button[@type="submit"]')
      .evaluate((button: HTMLElement) => button.click())
    await expect(quiz.step).not.toHaveText(before ?? '')
    await expect(quiz.heading).toBeFocused()
  }
  const seen = async () => {
    const top = await quiz.heading.evaluate(heading => heading.getBoundingClientRect().top)
    return top + ((await page.locator('iframe').boundingBox())?.y ?? 0)
  }
  const scrolled = () => page.evaluate(() => scrollY)
  await takeAt(0)
  expect(await seen()).toBeLessThan(500)
  expect(await scrolled()).toBe(0)
  await takeAt(600)
  await expect.poll(seen).toBeGreaterThanOrEqual(0)
  expect(await seen()).toBeLessThan(500)
  await host.evaluate(element => element.setAttribute('data-scroll-offset', '120'))
  await takeAt(600)
  await expect.poll(seen).toBeGreaterThanOrEqual(120)
  await host.evaluate(element => element.setAttribute('data-scroll', 'off'))
  await takeAt(600)
  expect(await scrolled()).toBe(600)
})

test('a host asks for limits, no paper and the focus by attributes', async ({ page }) => {
  await visitHost(page, 'wishes')
  const frame = await embedded(page)
  await expect(frame.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.locator('iframe')).toHaveCSS('height', '360px')
  await expect(page.locator('iframe')).toHaveCSS('min-height', '350px')
  await expect(frame.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  // What is taller than the limit scrolls in it.
  expect(
    await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  ).toBeGreaterThan(0)
  await expect(page.locator('html')).toHaveJSProperty('scrollTop', 0)
})
