import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { encode } from '../../src/domain/code/encode.ts'
import { profileOf } from '../../src/domain/code/records.ts'
import { en } from '../../src/i18n/en.ts'
import { everywhere, firstOf, flagship, order, worked } from './support/flagship.ts'
import { hurryOn } from './support/hurry.ts'
import { store, storedIn, storedName, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

async function everythingKept(page: Page) {
  return {
    tab: Object.keys(await storedIn(page, 'sessionStorage')),
    device: Object.keys(await storedIn(page, 'localStorage')),
    cookies: (await page.context().cookies()).length,
    others: await page.evaluate(async () => [
      ...(await indexedDB.databases()),
      ...(await navigator.serviceWorker.getRegistrations())
    ])
  }
}

const nothing = { tab: [], device: [], cookies: 0, others: [] }
const yes = (page: Page) => page.getByRole('button', { name: en['keep.yes'] })

test('nothing is stored before an answer; then one name in this tab; on the device when asked', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await expect.poll(() => everythingKept(page)).toEqual(nothing)
  await quiz.start()
  await quiz.continueOn()
  await expect.poll(() => everythingKept(page)).toEqual(nothing)
  await quiz.take(3)
  await expect.poll(() => everythingKept(page)).toEqual({ ...nothing, tab: [storedName] })
  await page.getByRole('button', { name: en['keep.remember'] }).click()
  await expect
    .poll(() => everythingKept(page))
    .toEqual({
      ...nothing,
      tab: [storedName],
      device: [storedName]
    })
  await page.getByRole('button', { name: en['keep.only-tab'] }).click()
  await expect.poll(() => everythingKept(page)).toEqual({ ...nothing, tab: [storedName] })
})

test('"Delete my answers" asks once, and then nothing is left', async ({ page, quiz }) => {
  await store(page, storedValue(firstOf(6, everywhere(2))), 'localStorage')
  await quiz.open('question-a1')
  await quiz.answer(2)
  const ask = page.getByRole('button', { name: en['keep.forget'] })
  await ask.click()
  await page.getByRole('button', { name: en['keep.no'] }).click()
  await expect(quiz.option(2)).toBeChecked()
  await ask.click()
  await yes(page).click()
  await expect(page.getByRole('link', { name: /^Start/ })).toBeVisible()
  await expect.poll(() => everythingKept(page)).toEqual(nothing)
  await quiz.start()
  await expect(quiz.question.locator(':checked')).toHaveCount(0)
  await page.reload()
  await expect.poll(() => everythingKept(page)).toEqual(nothing)
})

test('on the result and on the introduction one can delete as well', async ({ page, quiz }) => {
  await store(page, storedValue(worked, { finished: Date.now() }))
  await quiz.open('result')
  await page.getByRole('button', { name: en['keep.forget'] }).click()
  await yes(page).click()
  await expect(page.getByRole('link', { name: /^Start/ })).toBeVisible()
  await expect.poll(() => everythingKept(page)).toEqual(nothing)
  await store(page, storedValue(worked))
  await quiz.open()
  await page.getByRole('button', { name: en['resume.again'] }).click()
  await quiz.start()
  await expect(quiz.question.locator(':checked')).toHaveCount(0)
  await expect.poll(() => everythingKept(page)).toEqual(nothing)
})

test('a whole run: no answer in any address or request, nothing said on the console', async ({
  page,
  quiz,
  watched
}) => {
  const said: string[] = []
  const addresses = new Set<string>()
  page.on('console', line => said.push(line.text()))
  page.on('framenavigated', frame => addresses.add(frame.url()))
  await quiz.open()
  await quiz.start()
  await hurryOn(page, worked)
  await expect(page.locator('[data-chart=drawn]')).toBeVisible()
  const site = process.env.SITE_URL ?? ''
  const fragments = [...order.map(id => `#question-${id}`), '#sketch', '#result']
  expect([...addresses]).toEqual([site, ...fragmentsInOrder(fragments).map(one => site + one)])
  for (const request of watched.requests) {
    expect(request.method()).toBe('GET')
    expect(new URL(request.url()).search).toBe('')
    expect(request.url()).not.toContain('#')
    expect(request.postData()).toBeNull()
  }
  expect(said).toEqual([])
  await expect(page.locator('input[type=email], input[type=checkbox]')).toHaveCount(0)
})

test('all that is ever stored is what docs/privacy.md lists (G8)', async ({ page, quiz }) => {
  await page.goto(`./compare/#${encode(flagship.key, profileOf(flagship.key, everywhere(2)))}`)
  await page.getByRole('link', { name: en['invite.take'] }).click()
  await store(page, storedValue(worked, { finished: Date.now() }))
  await quiz.open('result')
  await page.getByRole('button', { name: en['keep.remember'] }).click()
  await page.getByRole('button', { name: en['kept.keep'] }).click()
  await expect(page.getByText(en['kept.done'])).toBeVisible()
  const { tab, device, ...others } = await everythingKept(page)
  // This site takes no contacts, and this visit leads no workshop: contact.spec.ts and the specs of the
  // workshop hold what those store.
  const elsewhere = /:(contact|kiosk|offline)$/
  const names = documented().filter(name => !elsewhere.test(name))
  expect([...new Set([...tab, ...device])].sort()).toEqual(names.sort())
  expect(others).toEqual({ cookies: 0, others: [] })
  await page.getByRole('button', { name: en['keep.forget'] }).click()
  await yes(page).click()
  await expect(page.getByRole('link', { name: /^Start/ })).toBeVisible()
  await expect
    .poll(() => everythingKept(page))
    .toEqual({ ...nothing, device: [`${storedName}:kept`] })
})

/** The names in the table, for this quiz. */
function documented(): string[] {
  const names = readFileSync('docs/privacy.md', 'utf8').matchAll(/^\| `([^`]+:[^`]*)`/gm)
  return Array.from(names, ([, name = '']) => name.replace('<quiz>', flagship.id))
}

/** The sketch stands between the tenth question and the eleventh. */
function fragmentsInOrder(fragments: readonly string[]): readonly string[] {
  const questions = fragments.slice(0, order.length)
  return [...questions.slice(0, 10), '#sketch', ...questions.slice(10), '#result']
}
