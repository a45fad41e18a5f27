import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { say } from '../../src/i18n/say.ts'
import type { Quiz } from './support/quiz.ts'
import { expect, test } from './support/test.ts'

const key = (quiz: Quiz, name: string) => (quiz.page as Page).keyboard.press(name)
const heading = (quiz: Quiz) => quiz.page.locator('main h1')
const error = (quiz: Quiz) => quiz.page.getByRole('alert')

/** Tabs on until the control has focus. */
async function tabTo(quiz: Quiz, name: string) {
  const control = quiz.page.getByRole('button', { name, exact: true })
  for (let turn = 0; turn < 30; turn += 1) {
    await key(quiz, 'Tab')
    if (await control.evaluate(element => element === document.activeElement)) return
  }
  await expect(control).toBeFocused()
}

const radio = 'input[type=radio]'

/** Chooses every option in turn without leaving the question; the options that were chosen. */
async function tryAll(quiz: Quiz): Promise<number> {
  const { page, options, question } = quiz
  const count = await options.count()
  const isOne = (await question.locator(radio).count()) > 0
  const chosen = new Set<string>()
  for (let n = 0; n < count; n += 1) {
    await key(quiz, n === 0 || !isOne ? 'Tab' : 'ArrowDown')
    if (n === 0 || !isOne) await key(quiz, 'Space')
    const value = await page.evaluate(() => {
      const { checked, value } = document.activeElement as HTMLInputElement
      return checked ? value : null
    })
    if (value !== null) chosen.add(value)
  }
  expect(chosen.size).toBe(count)
  return count
}

/** A fresh question: its heading has the focus, nothing is chosen. */
async function expectFresh(quiz: Quiz) {
  await expect(quiz.heading).toBeFocused()
  expect(await quiz.question.locator(':checked').count()).toBe(0)
}

/** Waits until a key has brought the next screen. */
async function go(quiz: Quiz, press: () => Promise<void>) {
  const [old] = await heading(quiz).elementHandles()
  await press()
  await old?.waitForElementState('hidden')
  await expect(heading(quiz)).toBeFocused()
  // Tests ask for reduced motion.
  expect(await quiz.page.evaluate(() => document.getAnimations().length)).toBe(0)
}

test('the whole quiz by keys alone, every option within reach, nothing moving (A4–A7, A9, A12, A21)', async ({
  page,
  quiz
}) => {
  test.setTimeout(90_000)
  await quiz.open()
  const title = await page.title()
  await page.getByRole('link', { name: /^Start/ }).focus()
  await go(quiz, () => key(quiz, 'Enter'))
  const { of } = await quiz.place()
  for (let n = 1; n <= of; n += 1) {
    await expectFresh(quiz)
    await expect(page).toHaveTitle(say(en['question.title'], { n, of, quiz: title }))
    await tryAll(quiz)
    await expect.poll(quiz.place).toEqual({ n, of })
    await go(quiz, () => key(quiz, 'Enter'))
    if (quiz.fragment() !== 'sketch') continue
    await tabTo(quiz, en['sketch.go'])
    await go(quiz, () => key(quiz, 'Enter'))
  }
  expect(quiz.fragment()).toBe('result')
  await expect(page.locator('[data-chart=drawn]')).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('an opened page leaves the focus alone (A8)', async ({ page, quiz }) => {
  const isBody = () => page.evaluate(() => document.activeElement === document.body)
  await quiz.open()
  expect(await isBody()).toBe(true)
  await quiz.start()
  await quiz.take(1)
  await page.reload()
  await expect(quiz.heading).toBeVisible()
  expect(await isBody()).toBe(true)
})

test('a held key does not reach into the next question (A9)', async ({ page, quiz }) => {
  await quiz.open()
  await quiz.start()
  await quiz.answer(3)
  for (const name of ['Enter', 'Enter', 'Enter', 'ArrowDown', 'ArrowDown'])
    await page.keyboard.down(name)
  await expect(quiz.step).toHaveText(/^Question 2 /)
  await expectFresh(quiz)
  await expect(error(quiz)).toHaveCount(0)
})

test('Continue without an answer says what is missing, until there is one (A10)', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await quiz.start()
  const title = await page.title()
  await quiz.continueOn()
  await expect(error(quiz)).toHaveText(en['question.error-rating'])
  await expect(quiz.question).toHaveAttribute('aria-invalid', 'true')
  await expect(quiz.question).toHaveAccessibleDescription(
    new RegExp(`^${en['question.error-rating']} Question 1 of `)
  )
  await expect(quiz.options.first()).toBeFocused()
  await expect(page).toHaveTitle(say(en['question.error-title'], { title }))
  await key(quiz, 'Space')
  await expect(error(quiz)).toHaveCount(0)
  await expect(quiz.question).not.toHaveAttribute('aria-invalid')
  await expect(page).toHaveTitle(title)
})

test('Back shows the answer, and changing it goes nowhere (A11)', async ({ quiz }) => {
  await quiz.open()
  await quiz.start()
  await quiz.take(4)
  await quiz.back()
  await expect(quiz.heading).toBeFocused()
  await expect(quiz.option(4)).toBeChecked()
  await quiz.answer(5)
  await expect(quiz.step).toHaveText(/^Question 1 /)
  await expect(quiz.option(5)).toBeChecked()
})

test('the question whether to delete takes the focus once and gives it back', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await quiz.start()
  const ask = page.getByRole('button', { name: en['keep.forget'] })
  const no = page.getByRole('button', { name: en['keep.no'] })
  await ask.press('Enter')
  await expect(no).toBeFocused()
  await quiz.option(2).focus()
  await key(quiz, 'ArrowDown')
  await expect(quiz.option(3)).toBeChecked()
  await expect(quiz.option(3)).toBeFocused()
  await no.press('Enter')
  await expect(ask).toBeFocused()
})

test('where answers are kept is a status once that changes, and the focus stays (A28)', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await quiz.start()
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toHaveCount(0)
  await page.getByRole('button', { name: en['keep.remember'] }).press('Enter')
  await expect(status).toHaveText(en['keep.device'])
  await expect(page.getByRole('button', { name: en['keep.only-tab'] })).toBeFocused()
})
