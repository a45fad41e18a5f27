import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import type { Trouble } from '../contact/endpoint.ts'
import {
  type ContactSite,
  contactName,
  emailField,
  friendly,
  openResult,
  resultBox,
  said,
  sendPlain,
  storedIn,
  test,
  visitResult
} from './support/contact-site.ts'
import { expect } from './support/test.ts'

// The browser itself writes on the console about requests that fail.
test.use({ expected: [/^http:\/\/127\.0\.0\.1|Failed to load|CORS policy|net::ERR/] })

const arrived = en['contact.received'].replace('{name}', 'The meeting doctor')

test.beforeEach(({ site }) => site.endpoint.behave(friendly))

/** The result is there, the form keeps what was typed, and a mail holds all of it. */
async function expectTheMailWay(page: Page) {
  await expect(page.locator('main table caption').first()).toBeAttached()
  await expect(emailField(page)).toHaveValue('zoe@home.example')
  const mail = page.getByRole('link', { name: en['contact.by-mail'] })
  const href = new URL((await mail.getAttribute('href')) ?? '')
  expect(href.protocol + href.pathname).toBe('mailto:doctor@mini.example')
  const body = href.searchParams.get('body') ?? ''
  for (const part of ['zoe@home.example', '/result/#q1', 'The doctor may answer me', 'version 3'])
    expect(body).toContain(part)
  const copied = await page.getByLabel(en['contact.copy-label']).inputValue()
  expect(copied.replaceAll('\n', '\r\n')).toBe(body)
}

async function sendWithResult(page: Page, site: ContactSite) {
  await openResult(page, site)
  await resultBox(page).check()
  await sendPlain(page)
}

const again: readonly (readonly [string, Trouble])[] = [
  ['answers with a page where JSON was promised', 'html'],
  ['breaks down', '500'],
  ['has too much to do', '429'],
  ['resets the connection', 'reset'],
  ['does not let this site read its answer', 'closed']
]
for (const [name, trouble] of again) {
  test(`an endpoint that ${name}: not sent yet, with the mail way; and then it arrives, once by its id`, async ({
    page,
    site
  }) => {
    site.endpoint.behave(friendly, trouble)
    await page.clock.install()
    await sendWithResult(page, site)
    await expect(said(page)).toHaveText(en['contact.not-sent-trying'])
    await expectTheMailWay(page)
    const before = site.endpoint.letters.map(({ body }) => body)
    site.endpoint.behave(friendly)
    await page.clock.runFor(8_000)
    await expect(said(page)).toHaveText(arrived)
    const bodies = [...before, ...site.endpoint.letters.map(({ body }) => body)]
    expect(new Set(bodies).size).toBe(1)
    expect(Object.keys(await storedIn(page))).not.toContain(contactName)
  })
}

test('an endpoint that never answers counts as failed after eight seconds', async ({
  page,
  site
}) => {
  site.endpoint.behave(friendly, 'hanging')
  await page.clock.install()
  await sendWithResult(page, site)
  await expect(said(page)).toHaveText(en['contact.sending'])
  await expect.poll(() => site.endpoint.letters.length).toBe(1)
  await page.clock.runFor(8_000)
  await expect(said(page)).toHaveText(en['contact.not-sent-trying'])
  await expectTheMailWay(page)
})

test('a refusal is told at once, not repeated, and can be tried again by hand', async ({
  page,
  site
}) => {
  site.endpoint.behave(friendly, '400')
  await sendWithResult(page, site)
  await expect(said(page)).toHaveText(en['contact.not-sent-refused'])
  await expectTheMailWay(page)
  expect(site.endpoint.letters).toHaveLength(1)
  site.endpoint.behave(friendly)
  await page.getByRole('button', { name: en['contact.again'] }).click()
  await expect(said(page)).toHaveText(arrived)
})

test('offline: it waits, says so, and leaves by itself when the network is back (F15)', async ({
  page,
  context,
  site
}) => {
  await openResult(page, site)
  await context.setOffline(true)
  await resultBox(page).check()
  await sendPlain(page)
  await expect(said(page)).toHaveText(en['contact.not-sent-offline'])
  await expectTheMailWay(page)
  expect(site.endpoint.letters).toEqual([])
  await context.setOffline(false)
  await expect(said(page)).toHaveText(arrived)
})

test('an ad blocker: the result stays, the form keeps its words, the mail way is open (F16)', async ({
  page,
  site
}) => {
  await page.route(`${site.endpoint.url}/**`, route => route.abort('blockedbyclient'))
  await page.clock.install()
  await sendWithResult(page, site)
  await expect(said(page)).toHaveText(en['contact.not-sent-trying'])
  for (let tries = 0; tries < 3; tries += 1) await page.clock.runFor(14_000)
  await expect(said(page)).toHaveText(en['contact.not-sent-unreachable'])
  await expectTheMailWay(page)
  expect(site.endpoint.letters).toEqual([])
})

test('a reload in the middle loses nothing: the same contact arrives (F17)', async ({
  page,
  site
}) => {
  site.endpoint.behave(friendly, 'hanging')
  await sendWithResult(page, site)
  await expect.poll(() => site.endpoint.letters.length).toBe(1)
  const first = site.endpoint.letters[0]?.body
  site.endpoint.behave(friendly)
  await page.reload()
  await expect(said(page)).toHaveText(arrived)
  expect(site.endpoint.letters.map(({ body }) => body)).toEqual([first])
  expect(Object.keys(await storedIn(page))).not.toContain(contactName)
})

test('storage that refuses changes nothing for the visitor', async ({ page, site }) => {
  await openResult(page, site)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await sendPlain(page)
  await expect(said(page)).toHaveText(arrived)
})

test('the form’s code does not come: a mail address stands there, and the result is whole', async ({
  page,
  site
}) => {
  await page.route(/_astro\/contact[^/]*\.js/, route => route.abort())
  await visitResult(page, site)
  await expect(page.getByText(en['contact.failed'])).toBeVisible()
  await expect(page.locator('main table caption').first()).toBeAttached()
})
