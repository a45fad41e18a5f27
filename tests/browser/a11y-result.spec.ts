import { en } from '../../src/i18n/en.ts'
import { say } from '../../src/i18n/say.ts'
import { openResult, resultStands } from './support/a11y-states.ts'
import type { Quiz } from './support/quiz.ts'
import { readData } from './support/result.ts'
import { expect, test } from './support/test.ts'

type Rows = readonly (readonly [string, number | null])[]

const ordered = (scores: readonly (number | null)[]) =>
  scores.map(score => score ?? 0).sort((one, other) => one - other)

const list = new Intl.ListFormat(en['result.locale'], { type: 'conjunction' })

/** The sentence above the table names all that are highest, and all that are lowest. */
async function expectSummary({ page }: Quiz, rows: Rows) {
  const scores = ordered(rows.map(([, score]) => score))
  const [low = 0, high = 0] = [scores[0], scores.at(-1)]
  const named = (wanted: number) =>
    list.format(rows.filter(([, score]) => score === wanted).map(([name]) => name))
  const ends = { highest: named(high), high, lowest: named(low), low, spread: high - low }
  await expect(page.getByText(/^Highest: /)).toHaveText(say(en['result.summary'], ends))
}

/** Table, summary and names of the drawing say what the model says; with a chart or without. */
async function expectWords(quiz: Quiz) {
  const { page } = quiz
  const { dimensions } = await readData(page)
  const table = page.getByRole('table', { name: en['numbers.caption'] })
  await expect(table.getByRole('columnheader')).toHaveText([
    en['numbers.dimension'],
    en['numbers.score'],
    en['numbers.level']
  ])
  await expect(table.getByRole('rowheader')).toHaveCount(Object.keys(dimensions).length)
  const rows = Object.entries(await quiz.table())
  expect(ordered(rows.map(([, score]) => score))).toEqual(ordered(Object.values(dimensions)))
  await expectSummary(quiz, rows)
  const drawing = page.getByRole('img', { name: new RegExp(`^${en['result.radar']}\\. `) })
  for (const [name, score] of rows)
    await expect(drawing).toHaveAccessibleName(new RegExp(`${name}: ${score} of 100`))
}

test('chart, table and summary say the same (A23)', async ({ page, quiz }) => {
  await openResult(page, quiz)
  await resultStands(quiz)
  await expectWords(quiz)
  // What Chart.js draws over the drawing says nothing of its own.
  await expect(page.locator('[data-chart]').getByRole('img')).toHaveCount(1)
})

test('the chart tells its values to the keys, and the focus stays (A28)', async ({
  page,
  quiz
}) => {
  await openResult(page, quiz)
  await resultStands(quiz)
  const chart = page.locator('[data-chart=drawn]')
  const told = page.getByRole('main').getByRole('status').first()
  await chart.focus()
  const heard = new Set<string>()
  for (const _ of Object.keys(await quiz.table())) {
    await chart.press('ArrowRight')
    await expect(told).toHaveText(/: \d+ of 100, /)
    heard.add((await told.textContent()) ?? '')
    await expect(chart).toBeFocused()
  }
  expect(heard.size).toBe(Object.keys(await quiz.table()).length)
  await chart.press('Escape')
  await expect(told).toBeEmpty()
})

test('damaged answers are reported as a status, without the focus (A28)', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await quiz.start()
  await quiz.take(1)
  await page.evaluate(() => {
    for (const name of Object.keys(sessionStorage)) sessionStorage.setItem(name, '{"v":1')
  })
  await quiz.open()
  await expect(page.getByRole('status')).toHaveText(en['welcome.damaged'])
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
})

test.describe('without the chart', () => {
  test.use({ expected: [/Failed to load resource/] })

  test('nothing is missing, and one can ask for it again (A24)', async ({ page, quiz }) => {
    const isChart = /\/_astro\/chart[^/]*\.js/
    await page.route(isChart, route => route.abort())
    await openResult(page, quiz)
    const again = page.getByRole('button', { name: en['result.chart-again'] })
    await expect(again).toBeVisible()
    await expect(page.getByText(en['result.chart-failed'])).toHaveRole('status')
    await expectWords(quiz)
    await page.unroute(isChart)
    await again.press('Enter')
    await resultStands(quiz)
    await expect(again).toHaveCount(0)
    await expect(page.locator('[data-chart]')).toBeFocused()
  })
})
