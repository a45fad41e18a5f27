import { enCode } from '../../src/i18n/en-code.ts'
import { engineFaults } from './support/a11y-engines.ts'
import { sideways, smallTargets } from './support/a11y-layout.ts'
import { expectAllInForcedColours } from './support/a11y-looks.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'
import { dutch, english } from './support/tongues.ts'

// The engines, and reading pictures of the page in it, are strangers to its policy, which is under test elsewhere.
test.use({ bypassCSP: true })

for (const tongue of [english, dutch]) {
  for (const settings of ['', '#theme=dark', '#theme=light&mode=popup&accent=%231f3f93'])
    test(`three engines find nothing in the page for frames in ${tongue.locale} ${settings}`, async ({
      page
    }) => {
      const quiz = quizOn(page, tongue)
      await page.goto(`${tongue.home}embed/${settings}`)
      expect.soft(await engineFaults(page)).toEqual([])
      await quiz.start()
      await quiz.take(5)
      expect.soft(await engineFaults(page)).toEqual([])
    })

  test(`in forced colours nothing is lost in the page for frames in ${tongue.locale} (A19)`, async ({
    page
  }) => {
    const quiz = quizOn(page, tongue)
    await page.goto(`${tongue.home}embed/`)
    await expectAllInForcedColours(page, 'introduction in a frame')
    await quiz.start()
    await quiz.take(5)
    await quiz.answer(3)
    await expectAllInForcedColours(page, 'question in a frame')
  })
}

test('nor in the page for coaches who embed', async ({ page }) => {
  await page.goto('./embed-code/')
  await expect(page.locator('iframe[title*="collaborate"]')).toBeVisible()
  // The engines would look at both pages as one.
  await page.getByRole('radio', { name: enCode['code.popup'] }).check()
  await expect(page.locator('iframe')).toHaveCount(0)
  expect.soft(await engineFaults(page)).toEqual([])
})

test('both fit 320 pixels, with targets to hit', async ({ page, quiz }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./embed-code/')
  await expect(page.locator('iframe[title*="collaborate"]')).toBeVisible()
  expect.soft(await sideways(page)).toEqual([])
  expect.soft(await smallTargets(page)).toEqual([])
  await page.goto('./embed/')
  expect.soft(await sideways(page)).toEqual([])
  await quiz.start()
  expect.soft(await smallTargets(page)).toEqual([])
})
