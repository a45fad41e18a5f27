import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { everywhere, firstOf } from './support/flagship.ts'
import { store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

/** Ordinary ones, and so tall that nothing fills them by itself. */
const windows = [
  { width: 1280, height: 1000 },
  { width: 1280, height: 2400 },
  { width: 360, height: 740 },
  { width: 360, height: 4000 }
]

/** Pixels of window below the footer, and of page below the window. */
const below = (page: Page) =>
  page.evaluate(() => ({
    footer:
      innerHeight -
      scrollY -
      (document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0),
    page: document.documentElement.scrollHeight - innerHeight
  }))

async function fills(page: Page) {
  let short = 0
  for (const size of windows) {
    await page.setViewportSize(size)
    const { footer, page: more } = await below(page)
    // A page that is longer than the window has its footer at its own end, as ever.
    expect(Math.abs(footer + more)).toBeLessThanOrEqual(1)
    if (more === 0) short += 1
  }
  expect(short).toBeGreaterThan(0)
}

test.describe('a page that is shorter than the window has its footer at the window’s foot:', () => {
  test.use({ expected: [/404/] })

  test('one that does not exist', async ({ page }) => {
    await page.goto('./no/such/page/')
    await fills(page)
  })

  test('the statement on accessibility', async ({ page }) => {
    await page.goto('./accessibility/')
    await fills(page)
  })

  test('a link that is lost', async ({ page }) => {
    await page.goto('./result/#bad')
    await expect(page.getByText(en['opened.none-text'])).toBeVisible()
    await fills(page)
  })

  test('a question, and a sketch at which somebody stops', async ({ page, quiz }) => {
    await store(page, storedValue(firstOf(10, everywhere(2))))
    await quiz.open('question-c1')
    await expect(quiz.heading).toBeVisible()
    await fills(page)
    await quiz.open('sketch')
    await page.getByRole('button', { name: en['sketch.stop'] }).click()
    await expect(page.getByRole('heading', { name: en['sketch.stopped'] })).toBeVisible()
    await fills(page)
  })
})
