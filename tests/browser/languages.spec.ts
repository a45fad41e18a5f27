import type { Page } from '@playwright/test'
import { encode } from '../../src/domain/code/encode.ts'
import { profileOf } from '../../src/domain/code/records.ts'
import {
  everywhere,
  firstOf,
  flagship,
  order,
  pressing,
  varied,
  worked
} from './support/flagship.ts'
import { hurryOn } from './support/hurry.ts'
import { quizOn } from './support/quiz.ts'
import { readData } from './support/result.ts'
import { answersIn, store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'
import { dutch, english, type Tongue } from './support/tongues.ts'

const code = encode(flagship.key, profileOf(flagship.key, worked))
const change = (page: Page, to: 'Nederlands' | 'English') =>
  page.getByRole('contentinfo').getByRole('link', { name: to, exact: true }).click()
const lang = (page: Page) => page.locator('html').getAttribute('lang')

test('the whole quiz in Dutch scores as in English', async ({ page }) => {
  const quiz = quizOn(page, dutch)
  await quiz.open()
  await expect(page).toHaveTitle('Waar heb je leren samenwerken?')
  await quiz.takeWhole(pressing(worked))
  await expect.poll(() => lang(page)).toBe('nl')
  expect((await readData(page)).code).toBe(code)
  await expect(page.getByText(/^Hoogste: /)).toBeVisible()
})

test('a title names the question in its language, and no other has it (A12)', async ({ page }) => {
  for (const tongue of [english, dutch]) {
    const quiz = quizOn(page, tongue)
    await quiz.open()
    await page.evaluate(() => sessionStorage.clear())
    await quiz.open()
    await quiz.start()
    const titles = new Set<string>()
    for (let n = 1; n <= 5; n += 1) {
      titles.add(await page.title())
      await quiz.take(1)
    }
    expect(titles.size).toBe(5)
    expect([...titles][2]).toMatch(tongue === dutch ? /^Vraag 3 van 29 – / : /^Question 3 of 29 – /)
  }
})

test('changing the language half-way keeps the question and every answer', async ({
  page,
  quiz
}) => {
  await store(page, storedValue(firstOf(7, everywhere(2))))
  await quiz.open(`question-${order[7]}`)
  await quiz.answer(3)
  const answers = await answersIn(page)
  const { n } = await quiz.place()
  await change(page, 'Nederlands')
  const other = quizOn(page, dutch)
  await expect.poll(other.place).toEqual({ n, of: 29 })
  await expect(other.option(3)).toBeChecked()
  await expect.poll(() => answersIn(page)).toEqual(answers)
  await hurryOn(page, everywhere(2), dutch)
  const data = await readData(page)
  await change(page, 'English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect.poll(() => readData(page)).toEqual(data)
})

const opened: readonly (readonly [string, Tongue, Tongue, 'Nederlands' | 'English'])[] = [
  ['in Dutch opens in English', dutch, english, 'English'],
  ['in English opens in Dutch', english, dutch, 'Nederlands']
]
for (const [name, from, to, pressed] of opened)
  test(`a link made ${name}, with the same scores`, async ({ page }) => {
    await page.goto(`${from.home}result/#${code}`)
    await expect(page.getByText(from.messages['opened.kind-profile'])).toBeVisible()
    const first = await readData(page)
    await change(page, pressed)
    await expect(page.getByText(to.messages['opened.kind-profile'])).toBeVisible()
    await expect.poll(() => readData(page)).toEqual(first)
    expect(new URL(page.url()).hash).toBe(`#${code}`)
  })

test('a link shared in Dutch leads to a Dutch page', async ({ page }) => {
  const quiz = quizOn(page, dutch)
  await store(page, storedValue(everywhere(2), { finished: Date.now() }))
  await quiz.open('result')
  const link = page.getByLabel(dutch.messages['share.link'], { exact: true })
  await expect(link).toHaveValue(/\/nl\/result\/[123]{6}\/#q1/)
  await page.goto(await link.inputValue())
  await expect(page.getByText(dutch.messages['opened.kind-profile'])).toBeVisible()
  expect((await readData(page)).code).toBe(
    encode(flagship.key, profileOf(flagship.key, everywhere(2)))
  )
})

test.describe('an address that leads nowhere', () => {
  test.use({ expected: [/404 \(Not Found\)/] })

  for (const { locale, home, messages } of [english, dutch])
    test(`answers in the language that it starts with: ${locale}`, async ({ page }) => {
      await page.goto(`${home}no/such/page/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages['missing.title'])
      await expect(page).toHaveTitle(messages['missing.title'])
      await expect.poll(() => lang(page)).toBe(locale)
      await page.getByRole('link', { name: messages['missing.home'] }).click()
      await expect(page.locator('#begin')).toBeVisible()
      await expect.poll(() => lang(page)).toBe(locale)
    })
})

test('in Dutch, days, lists and numbers are written the Dutch way (L6)', async ({ page }) => {
  const quiz = quizOn(page, dutch)
  await page.clock.setFixedTime(new Date('2026-03-05T12:00:00Z'))
  await store(page, storedValue(varied, { finished: Date.UTC(2026, 2, 5, 12) }))
  await quiz.open('result')
  await expect(page.getByText('5 maart 2026').first()).toBeVisible()
  await expect(page.getByText(/\p{L} en \p{L}/u).first()).toBeVisible()
})
