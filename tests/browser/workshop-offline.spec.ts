import type { Page } from '@playwright/test'
import { en as enMain } from '../../src/i18n/en.ts'
import { enWorkshop } from '../../src/i18n/en-workshop.ts'
import { test } from './support/deploys.ts'
import { storedIn } from './support/stored.ts'
import { expect } from './support/test.ts'

const en = { ...enMain, ...enWorkshop }
// The site of this file stands at an address of its own, and part of the time there is no network.
const local = /^http:\/\/127\.0\.0\.1|ERR_INTERNET_DISCONNECTED|Failed to load/

test.use({ expected: [local] })

const ready = (page: Page) => expect(page.getByText(en['workshop.offline-ready'])).toBeVisible()
const keptBuilds = (page: Page) => page.evaluate(async () => (await caches.keys()).length)
const scriptsOf = (page: Page) =>
  page.evaluate(() => [...document.scripts].map(({ src }) => src.split('/').at(-1) ?? ''))

test('after the first load a workshop goes on without a network; a newer build is offered, and then served', async ({
  page,
  context,
  quiz,
  deploys
}) => {
  const workshop = `${deploys.url}workshop/`
  await page.goto(deploys.url)
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  ).toBe(0)
  await page.goto(workshop)
  await ready(page)
  await context.setOffline(true)
  await page.reload()
  await ready(page)
  await page.goto(deploys.url)
  await quiz.start()
  await page.goto(workshop)
  const old = await scriptsOf(page)
  await deploys.deploy()
  await expect(page.getByText(en['workshop.newer'])).toHaveCount(0)
  await context.setOffline(false)
  await page.getByRole('button', { name: en['workshop.newer-load'] }).click()
  await expect.poll(() => scriptsOf(page)).toContain(String(old.at(-1)).replace('.js', 'Z.js'))
  const fresh = await scriptsOf(page)
  await expect.poll(() => keptBuilds(page)).toBe(1)
  await context.setOffline(true)
  await page.reload()
  await ready(page)
  await expect.poll(() => scriptsOf(page)).toEqual(fresh)
  await expect(page.getByText(en['workshop.newer'])).toHaveCount(0)
  await context.setOffline(false)
  await page.getByRole('button', { name: en['workshop.offline-turn-off'] }).click()
  await expect.poll(() => keptBuilds(page)).toBe(0)
  await page.reload()
  await expect(page.getByText(en['workshop.offline-off'])).toBeVisible()
  await expect.poll(() => keptBuilds(page)).toBe(0)
  await expect
    .poll(() => storedIn(page, 'localStorage'))
    .toEqual({ 'collaboration-quiz:offline': 'off' })
})
