import type { Page } from '@playwright/test'
import { encode } from '../../src/domain/code/encode.ts'
import { profileOf } from '../../src/domain/code/records.ts'
import { en } from '../../src/i18n/en.ts'
import { enCompare } from '../../src/i18n/en-compare.ts'
import { enWorkshop } from '../../src/i18n/en-workshop.ts'
import { KIOSK } from '../../src/session/kiosk-mark.ts'
import { everywhere, flagship, worked } from './support/flagship.ts'
import { leaveSite } from './support/stored.ts'
import { expect, test } from './support/test.ts'

test('a page from the browser’s page cache goes on, and says where the answers are now', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await quiz.start()
  await quiz.take(8)
  await quiz.take(2)
  await quiz.answer(4)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await leaveSite(page)
  await page.evaluate(() => sessionStorage.clear())
  // `goBack` waits for a load, and a page from the cache does not load.
  await page.evaluate(() => history.back())
  await page.waitForFunction(() => 'sameDocument' in window)
  await expect(page.getByText(en['keep.nowhere'])).toBeVisible()
  await expect(quiz.step).toHaveText('Question 3 of 29')
  await expect(quiz.option(4)).toBeChecked()
  await quiz.answer(5)
  await quiz.continueOn()
  await expect(quiz.step).toHaveText('Question 4 of 29')
  await quiz.answer(1)
  await expect(page.getByText(en['keep.tab'])).toBeVisible()
})

test.describe('in a kiosk', () => {
  const pair = [worked, everywhere(3)].map(answers =>
    encode(flagship.key, profileOf(flagship.key, answers))
  )

  // The workshop's service worker, when it takes over, drives out what the browser keeps: before all else.
  test.beforeEach(async ({ page }) => {
    await page.goto('./workshop/')
    await expect(page.getByText(enWorkshop['workshop.offline-ready'])).toBeVisible()
  })

  async function comparePair(page: Page) {
    await page.goto(`./compare/#${pair.join('.')}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(enCompare['compare.pair'])
  }

  async function makeKiosk(page: Page) {
    await page.goto('./workshop/')
    await page.getByRole('button', { name: enWorkshop['workshop.kiosk-on'] }).click()
    await page.waitForURL(process.env.SITE_URL ?? '')
  }

  /** Writes down what the page shows should it come back, a while later and under somebody's hand. */
  const recordReturn = (page: Page) =>
    page.evaluate(() => {
      const later = Date.now() + 60_000
      addEventListener('pageshow', ({ persisted }) => {
        Date.now = () => later
        dispatchEvent(new PointerEvent('pointermove'))
        const shown = document.querySelector('h1')?.checkVisibility() ?? false
        sessionStorage.setItem('returned', JSON.stringify({ persisted, shown }))
      })
    })

  /** One press of Back leads to the start, and nothing of the page between shows. */
  async function backIsStart(page: Page) {
    await page.evaluate(() => history.back())
    const returned = await page.waitForFunction(() => sessionStorage.getItem('returned'))
    expect(JSON.parse(String(await returned.jsonValue()))).toEqual({
      persisted: true,
      shown: false
    })
    await expect(page).toHaveURL(process.env.SITE_URL ?? '')
    await expect(
      page.getByRole('link', { name: new RegExp(`^${en['start.button']}`) })
    ).toBeVisible()
  }

  /** Somebody compares, and is not seen again for a long time. */
  async function visitAndGo(page: Page) {
    await comparePair(page)
    await recordReturn(page)
    await page.evaluate(name => {
      const kiosk = JSON.parse(sessionStorage.getItem(name) ?? '{}')
      sessionStorage.setItem(name, JSON.stringify({ ...kiosk, used: 0 }))
    }, KIOSK)
  }

  test('an earlier visitor’s page shows nothing when it comes back', async ({ page }) => {
    await makeKiosk(page)
    await visitAndGo(page)
    await page.goto('./')
    await page.waitForFunction(
      name => JSON.parse(sessionStorage.getItem(name) ?? '{}').visit === 2,
      KIOSK
    )
    await backIsStart(page)
  })

  test('nor does one to which the next visitor comes back first', async ({ page }) => {
    await makeKiosk(page)
    await visitAndGo(page)
    await page.goto('./accessibility/')
    await backIsStart(page)
  })

  test('nor does a page from before the tab was one', async ({ page }) => {
    await comparePair(page)
    await recordReturn(page)
    await makeKiosk(page)
    await backIsStart(page)
  })
})
