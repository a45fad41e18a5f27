import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { flagship, inOrder, order, pressing, tableFor, worked } from './support/flagship.ts'
import { readData } from './support/result.ts'
import { expect, test } from './support/test.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

const { texts } = flagship
const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap()

/** What the n-th screen must say, from the top: its step, the referent, the question, every option. */
function script(n: number): readonly string[] {
  const { id, options } = flagship.key.questions[n - 1] ?? { id: '', options: [] }
  const words = texts.questions[id]
  return [
    `Question ${n} of ${order.length}`,
    texts.referent,
    words?.prompt ?? '',
    ...options.map(option => words?.options[option.id] ?? '')
  ]
}

test('the whole quiz by tapping: every screen as written, and the numbers of chapter 4', async ({
  page,
  quiz
}) => {
  test.slow()
  await quiz.open()
  await page.getByRole('link', { name: /^Start/ }).tap()
  for (let n = 1; n <= order.length; n += 1) {
    await page.waitForURL(`**/#question-${order[n - 1]}`)
    const main = page.getByRole('main')
    await expect(main).toContainText(inOrder(script(n)), { useInnerText: true })
    await expect(main.getByText('How often did it happen?').first()).toBeVisible({
      visible: n > 22 && n < 29
    })
    await quiz.option(pressing(worked)(n)).tap()
    await tap(page, en['question.continue'])
    if (n === 10) await tap(page, en['sketch.go'])
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Run-up')
  await expect.poll(quiz.table).toEqual(tableFor(worked))
  await expect
    .poll(() => readData(page))
    .toMatchObject({
      overall: 45,
      dimensions: { share: 56, trust: 56, align: 56, steer: 38, resolve: 31, learn: 33 }
    })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('questions come in the order of chapter 3', () => {
  const rounds = [1, 2, 3, 4].flatMap(row => ['s', 't', 'a', 'g', 'r', 'l'].map(one => one + row))
  expect(order).toEqual(['c1', 'e1', 'd1', 'o1', ...rounds, 'c2'])
})
