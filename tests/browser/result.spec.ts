import { encode } from '../../src/domain/code/encode.ts'
import { profileOf } from '../../src/domain/code/records.ts'
import { en } from '../../src/i18n/en.ts'
import { flagship, tableFor, worked } from './support/flagship.ts'
import { readData } from './support/result.ts'
import { store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(async ({ page, quiz }) => {
  await store(page, storedValue(worked, { finished: Date.now() }))
  await quiz.open('result')
})

test('the result survives a reload', async ({ page, quiz }) => {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Run-up')
  await page.reload()
  await expect(heading).toHaveText('Run-up')
  await expect.poll(quiz.table).toEqual(tableFor(worked))
})

test('the if-then plan is kept, and prints as a sentence', async ({ page }) => {
  await page.getByLabel(en['plan.when']).fill('the review on Tuesday starts')
  await page.getByLabel(en['plan.will']).fill('ask what they miss from us')
  await page.reload()
  await expect(page.getByLabel(en['plan.when'])).toHaveValue('the review on Tuesday starts')
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.getByText('When the review on Tuesday starts, I will ask what they miss from us.')
  ).toBeVisible()
})

test('people’s own tools find the result as JSON', async ({ page }) => {
  await expect(page.locator('pre[data-result]')).toBeHidden()
  await expect
    .poll(() => readData(page))
    .toEqual({
      quiz: flagship.id,
      edition: flagship.key.edition,
      overall: 45,
      dimensions: { share: 56, trust: 56, align: 56, steer: 38, resolve: 31, learn: 33 },
      bands: {
        overall: 'run-up',
        dimensions: {
          share: 'take-off',
          trust: 'take-off',
          align: 'take-off',
          steer: 'run-up',
          resolve: 'standing-start',
          learn: 'standing-start'
        }
      },
      code: encode(flagship.key, profileOf(flagship.key, worked))
    })
})

test('Chart.js draws over the drawing, and the arrow keys read every value', async ({ page }) => {
  const chart = page.locator('[data-chart=drawn]')
  await expect(chart.locator('canvas')).toBeVisible()
  await expect(chart.locator('svg').first()).toBeVisible()
  await chart.focus()
  const said = page.getByRole('status').filter({ hasText: 'of 100' })
  for (const [name, score] of Object.entries(tableFor(worked))) {
    await page.keyboard.press('ArrowRight')
    await expect(said).toContainText(`${name}: ${score} of 100`)
  }
  await page.keyboard.press('Home')
  await expect(said).toContainText(`${Object.keys(tableFor(worked))[0]}:`)
  await page.keyboard.press('Escape')
  await expect(said).toHaveCount(0)
})

test('what the visitor chose stands at the step that it led to', async ({ page }) => {
  const main = page.getByRole('main')
  const { questions } = flagship.texts
  await expect(main).toContainText(questions.r1?.options['1'] ?? '')
  const chapters = [
    'depend.title',
    'learned.title',
    'do.title',
    'steps.title',
    'plan.title'
  ] as const
  const headings = page.getByRole('heading', { level: 2 })
  // Texts that stand among others, in this order.
  await expect(headings).toContainText(chapters.map(name => en[name]))
})
