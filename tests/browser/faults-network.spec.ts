import type { Locator, Page, Route } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { everywhere, firstOf, pressing, tableFor, worked } from './support/flagship.ts'
import { hurryOn } from './support/hurry.ts'
import { answersIn, store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const chart = /\/_astro\/chart[^/]*\.js/
const result = /\/_astro\/result[^/]*\.js/
const html = { contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }

// What the browser itself writes on the console about a file that does not come or is no script.
test.use({ expected: [/Failed to load|_astro\/(chart|result|Opened|Compare)/] })

async function openResult(page: Page) {
  await store(page, storedValue(worked, { finished: Date.now() }))
  await page.goto('./#result')
  await expect(page.getByRole('heading', { level: 1, name: 'Run-up' })).toBeVisible()
}

const faults: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['does not come', route => route.abort()],
  ['is gone', route => route.fulfill({ status: 404, body: '' })],
  ['comes as a sign-in page', route => route.fulfill(html)]
]
for (const [name, fault] of faults) {
  test(`the chart’s code ${name}: the drawing stays, nothing is missing, another try draws`, async ({
    page,
    quiz
  }) => {
    await page.route(chart, fault)
    await openResult(page)
    await expect(page.getByText(en['result.chart-failed'])).toBeVisible()
    await expect(page.getByRole('img', { name: en['result.radar'] })).toBeVisible()
    await expect.poll(quiz.table).toEqual(tableFor(worked))
    await page.unroute(chart)
    await page.getByRole('button', { name: en['result.chart-again'] }).click()
    await expect(page.locator('[data-chart=drawn]')).toBeVisible()
    await expect(page.getByText(en['result.chart-failed'])).toHaveCount(0)
  })
}

test('the chart’s code is slow: everything else is there, and the chart comes when it comes', async ({
  page,
  quiz
}) => {
  const held: Route[] = []
  await page.route(chart, route => void held.push(route))
  await openResult(page)
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await expect(page.getByRole('img', { name: en['result.radar'] })).toBeVisible()
  await expect.poll(quiz.table).toEqual(tableFor(worked))
  await page.getByLabel(en['plan.when']).fill('it rains')
  for (const route of held) await route.continue()
  await expect(page.locator('[data-chart=drawn]')).toBeVisible()
  await expect(page.getByLabel(en['plan.when'])).toHaveValue('it rains')
})

test('the result’s code does not come: kind words, and another try shows the result', async ({
  page,
  quiz
}) => {
  await page.route(result, route => route.abort())
  await store(page, storedValue(firstOf(28, everywhere(4))))
  await quiz.open('question-c2')
  await quiz.answer(4)
  await quiz.continueOn()
  await expect(page.getByRole('alert')).toContainText(en['wait.failed'])
  await page.reload()
  await expect(page.getByRole('alert')).toBeInViewport()
  await expect.poll(() => answersIn(page)).toEqual(everywhere(4))
  await page.unroute(result)
  await page.getByRole('button', { name: en['wait.again'] }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await expect.poll(quiz.table).toEqual(tableFor(everywhere(4)))
})

test('the sketch does not come: the questions go on all the same', async ({ page, quiz }) => {
  await page.route(result, route => route.abort())
  await store(page, storedValue(firstOf(9, everywhere(3))))
  await quiz.open('question-l1')
  await quiz.answer(3)
  await quiz.continueOn()
  await expect(page.getByRole('alert')).toContainText(en['wait.failed'])
  await quiz.goOn()
  await expect(quiz.step).toHaveText('Question 11 of 29')
})

test('an error in the result’s own code leaves the answers alone and offers a way out', async ({
  page,
  quiz
}) => {
  // Its drawing cannot do without; questions can.
  const broken = 'Math.cos = () => { throw new Error("on purpose") }\n'
  await page.route(result, async route => {
    const response = await route.fetch()
    await route.fulfill({ response, body: broken + (await response.text()) })
  })
  await store(page, storedValue(firstOf(28, everywhere(4))))
  await quiz.open('question-c2')
  await quiz.answer(4)
  await quiz.continueOn()
  await expect(page.getByRole('alert')).toContainText(en['broken.text'])
  await expect.poll(() => answersIn(page)).toEqual(everywhere(4))
  await page.unroute(result)
  await page.getByRole('button', { name: en['broken.reload'] }).click()
  await expect(page.getByRole('table', { name: en['numbers.caption'] })).toBeVisible()
  await expect.poll(quiz.table).toEqual(tableFor(everywhere(4)))
})

test('without a network from the first answer on, the quiz reaches its result', async ({
  page,
  quiz,
  context
}) => {
  // Asked for by the result's code, when all of it has come.
  const fetched = page.waitForResponse(/_astro\/share[^/]*\.css/)
  await quiz.open()
  await quiz.start()
  await quiz.answer(pressing(worked)(1))
  await (await fetched).finished()
  await context.setOffline(true)
  await hurryOn(page, worked)
  await expect(page.getByRole('img', { name: en['result.radar'] })).toBeVisible()
  await expect.poll(quiz.table).toEqual(tableFor(worked))
})

const opened = /\/_astro\/(Opened|Compare)[^/]*\.js/

for (const [path, heading] of [
  ['result/', en['opened.none']],
  ['compare/', 'Lay results side by side']
] as const)
  test(`the code of ${path} does not come: the page says so and leads on`, async ({
    page,
    quiz
  }) => {
    await page.route(opened, route => route.abort())
    await page.goto(`./${path}`)
    await expect(page.getByRole('alert')).toHaveText(en['opened.wait-failed'])
    await page.unroute(opened)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await page.route(opened, route => route.abort())
    await page.reload()
    await page.getByRole('link', { name: en['opened.take'] }).click()
    await quiz.start()
    await expect(quiz.step).toBeVisible()
  })

const form = /\/_astro\/contact[^/]*\.css/

test('the look of the way to the coach is slow: words wait for it, and come in it', async ({
  page
}) => {
  const held: Route[] = []
  await page.route(form, route => void held.push(route))
  await openResult(page)
  await expect.poll(() => held.length).toBe(1)
  await expect(page.getByText(en['contact.wait'])).toBeVisible()
  const title = page.getByRole('heading', { name: en['contact.title'] })
  await expect(title).toHaveCount(0)
  for (const route of held) await route.continue()
  await expect(title).toBeVisible()
  expect(await inkOf(title)).toBe(await inkOf(page.locator('body')))
})

test('the look of the way to the coach never comes: the way is there all the same', async ({
  page
}) => {
  await page.clock.install()
  const held: Route[] = []
  await page.route(form, route => void held.push(route))
  await openResult(page)
  await expect.poll(() => held.length).toBe(1)
  await page.clock.runFor(3000)
  await expect(page.getByRole('heading', { name: en['contact.title'] })).toBeVisible()
})

const inkOf = (place: Locator) => place.evaluate(element => getComputedStyle(element).color)
