import { en } from '../../src/i18n/en.ts'
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
