import { launchFlags } from '../../scripts/browser.ts'
import { en } from '../../src/i18n/en.ts'
import { say } from '../../src/i18n/say.ts'
import { tableFor, worked } from './support/flagship.ts'
import { framed, hostAddress } from './support/frame.ts'
import { savedBy, told } from './support/home.ts'
import { hurryOn } from './support/hurry.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'

const site = new URL(process.env.SITE_URL ?? 'http://127.0.0.1/')

test.use({
  expected: [hostAddress],
  // As on the web: a page of another site may ask this address, which is not the visitor's own machine.
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [...launchFlags, `--ip-address-space-overrides=${site.host}=public`]
  }
})

test('in a frame of another site, without storage, the whole quiz works and says so', async ({
  page
}) => {
  const frame = await framed(page)
  const refused = await frame.evaluate(() => {
    try {
      return String(localStorage)
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(refused).toBe('SecurityError')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  const before = await page.evaluate(() => history.length)
  const quiz = quizOn(frame)
  await quiz.start()
  await expect(frame.getByText(en['keep.nowhere'])).toBeVisible()
  await expect(frame.getByRole('button', { name: en['keep.remember'] })).toHaveCount(0)
  await quiz.take(9)
  await quiz.take(3)
  await quiz.back()
  await expect(quiz.option(3)).toBeChecked()
  await quiz.back()
  await hurryOn(frame, worked)
  expect(await quiz.table()).toEqual(tableFor(worked))
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('in a frame of another site a result can be taken home', async ({ page }) => {
  const frame = await framed(page)
  await quizOn(frame).start()
  await hurryOn(frame, worked)
  for (const what of ['picture', 'report', 'answers', 'calendar'] as const) {
    const { name } = await savedBy(page, what, frame)
    await expect(told(frame, what)).toHaveText(say(en['home.saved'], { file: name }))
  }
})

test('in a frame without an origin of its own the quiz comes to life as well', async ({ page }) => {
  const frame = await framed(page, 'sandbox="allow-scripts"')
  const quiz = quizOn(frame)
  await quiz.start()
  await expect(frame.getByText(en['keep.nowhere'])).toBeVisible()
  for (const n of [1, 2, 3]) await quiz.take(n)
  await expect(quiz.step).toHaveText('Question 4 of 29')
  await quiz.back()
  await expect(quiz.option(3)).toBeChecked()
})
