import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { root } from '../../scripts/paths.ts'
import { en } from '../../src/i18n/en.ts'
import { enEmbed } from '../../src/i18n/en-embed.ts'
import { isSound } from '../embed/messages.ts'
import { tableFor, worked } from './support/flagship.ts'
import { embedded, eventsOf, hostPages, unlisted, visitHost } from './support/host.ts'
import { hurryOn } from './support/hurry.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'

test.use({ expected: [hostPages] })

/** Keeps every message that reaches the host's window. */
async function listenOn(page: Page) {
  await page.addInitScript(() => {
    const messages: unknown[] = []
    Object.assign(window, { messages })
    addEventListener('message', event => messages.push(event.data))
  })
  return () => page.evaluate(() => Reflect.get(window, 'messages') as Record<string, unknown>[])
}

const choice = (frame: Frame) =>
  frame.getByRole('checkbox', { name: enEmbed['release.label'].replace('{host}', 'coach.example') })

async function toResult(page: Page) {
  const frame = await embedded(page)
  await quizOn(frame).start()
  await hurryOn(frame, worked)
  return frame
}

/** Puts the snippet of docs/recipes/counting.md beside two tools that are not real. */
async function countByRecipe(page: Page) {
  const recipe = readFileSync(join(root, 'docs', 'recipes', 'counting.md'), 'utf8')
  const [, snippet = ''] = /<script>\n([\s\S]*?)<\/script>/.exec(recipe) ?? []
  await page.evaluate(() => {
    const counted: unknown[] = []
    const tool = (name: unknown) => counted.push(name)
    Object.assign(window, { counted, plausible: tool, _paq: { push: tool } })
  })
  await page.addScriptTag({ content: snippet })
  return () => page.evaluate(() => Reflect.get(window, 'counted'))
}

test('a whole run tells counts and names, and nothing of the answers', async ({ page }) => {
  const events = await eventsOf(page)
  const messages = await listenOn(page)
  await visitHost(page, 'form', { query: '?utm_source=news&other=secret' })
  const counted = await countByRecipe(page)
  const frame = await toResult(page)
  await events.until('complete')
  const all = await messages()
  expect(all.filter(message => !isSound(message))).toEqual([])
  expect(new Set(all.map(({ type }) => type))).toEqual(
    new Set(['hello', 'height', 'ready', 'start', 'progress', 'complete', 'scroll'])
  )
  const told = all.filter(({ type }) => type !== 'height' && type !== 'scroll')
  const answers = Object.values(worked).flat().map(String)
  for (const { source: _s, id: _i, v: _v, type: _t, ...fields } of told) {
    expect(
      Object.keys(fields).every(name => /^(title|close|answered|of|quiz|edition)$/.test(name))
    ).toBe(true)
    expect(answers).not.toContain(fields.quiz)
  }
  await expect
    .poll(counted)
    .toEqual([
      ...['quiz start', ['trackEvent', 'quiz', 'start']],
      ...['quiz complete', ['trackEvent', 'quiz', 'complete']]
    ])
  const [complete] = (await events.all()).filter(([type]) => type === 'complete')
  expect(complete?.[1]).toEqual({
    quiz: 'collaborate',
    edition: 1,
    params: { ref: 'talk', utm_source: 'news' }
  })
  await expect(choice(frame)).not.toBeChecked()
})

test('a result is handed over once ticked: an event, and the coach’s own form', async ({
  page
}) => {
  await visitHost(page, 'form')
  const frame = await toResult(page)
  await choice(frame).check()
  await expect(frame.getByText(/handed to coach\.example/)).toBeVisible()
  const released = () => page.evaluate(() => Reflect.get(window, 'released'))
  await expect.poll(released).toBeTruthy()
  const { overall, dimensions, code } = await released()
  const data = JSON.parse((await frame.locator('[data-result]').textContent()) ?? '')
  expect({ overall, dimensions, code }).toEqual({
    overall: data.overall,
    dimensions: data.dimensions,
    code: data.code
  })
  await expect(page.getByLabel('Band')).toHaveValue(data.bands.overall)
  await expect(page.getByLabel('Score')).toHaveValue(String(data.overall))
  await expect(page.getByLabel('Trust')).toHaveValue(String(tableFor(worked).Trust))
  await expect(page.getByLabel('Link')).toHaveValue(`${process.env.SITE_URL}result/#${data.code}`)
  await expect(page.getByLabel('Other')).toHaveValue('mine')
  const heard = await page.evaluate(() => Reflect.get(window, 'heard') as string[])
  expect(new Set(heard)).toEqual(new Set(['your-band', 'your-score', 'your-link', 'your-trust']))
  const layer = await page.evaluate(() => Reflect.get(window, 'dataLayer') as object[])
  expect(layer).toContainEqual({ event: 'collaboration-quiz:result' })
  expect(JSON.stringify(layer)).not.toContain(data.code)
})

/** The same site with `contact: { adapter: bridge }`: the page for frames is handed it as data. */
async function takeContacts(page: Page) {
  const consent = {
    ...{
      id: 'contact',
      version: 1,
      who: 'Ann',
      what: 'Your address.',
      why: 'Ann may write to me.'
    },
    ...{ kept: 'A year.', withdraw: 'By mail.', privacy: 'https://coach.example/privacy' }
  }
  const point = { endpoint: { adapter: 'bridge' }, consent, newsletter: null }
  await page.route(`${process.env.SITE_URL}embed/`, async route => {
    const body = await (await route.fetch()).text()
    const payload = `"contact":${JSON.stringify(point)},"embed":{`
    await route.fulfill({
      contentType: 'text/html',
      body: body.replace('"embed":{', () => payload)
    })
  })
}

async function sendContact(frame: Frame) {
  await frame.getByLabel(en['contact.email']).fill('zoe@home.example')
  await frame.getByRole('checkbox', { name: 'Ann may write to me.' }).check()
  await frame.getByRole('button', { name: en['contact.send'], exact: true }).click()
}

const sent = (frame: Frame) => frame.locator('.cq-con .cq-sent')

test('a contact goes into the coach’s own form, and nobody claims that it arrived', async ({
  page
}) => {
  await takeContacts(page)
  await visitHost(page, 'form')
  await page.locator('[data-fill]').evaluate(element => {
    element.setAttribute('data-fill-email', 'untouched')
  })
  const frame = await toResult(page)
  await sendContact(frame)
  await expect(sent(frame)).toHaveText(enEmbed['handover.form'])
  await expect(page.getByLabel('Other')).toHaveValue('zoe@home.example')
  await expect(page.getByLabel('Link')).toHaveValue('')
  const layer = await page.evaluate(() => Reflect.get(window, 'dataLayer') as object[])
  expect(layer).toContainEqual({ event: 'collaboration-quiz:handover' })
  expect(JSON.stringify(layer)).not.toContain('zoe@')
})

test('a contact is received once the page says so, and not sent where nobody takes it', async ({
  page
}) => {
  await takeContacts(page)
  const events = await eventsOf(page)
  await visitHost(page, 'inline')
  const frame = await toResult(page)
  await sendContact(frame)
  await expect(sent(frame)).toHaveText(en['contact.not-sent-refused'])
  await expect(frame.getByRole('link', { name: en['contact.by-mail'] })).toBeVisible()
  await page.evaluate(() => {
    document.addEventListener('collaboration-quiz:handover', event => {
      event.preventDefault()
      const { contact, answer } = (event as CustomEvent).detail
      Object.assign(window, { taken: contact })
      queueMicrotask(() => answer('received'))
    })
  })
  await frame.getByRole('button', { name: en['contact.again'] }).click()
  await expect(sent(frame)).toHaveText(/^It has arrived/)
  expect(await page.evaluate(() => Reflect.get(window, 'taken'))).toMatchObject({
    email: 'zoe@home.example',
    consent: { textId: 'contact', version: 1, newsletter: false }
  })
  await frame.locator('[data-tell=share] button').first().click()
  await frame.locator('a[data-tell=cta]').evaluate(link => {
    // The way to a mail program ends here.
    link.addEventListener('click', event => event.preventDefault())
    ;(link as HTMLElement).click()
  })
  await events.until('cta')
  const told = (await events.all()).filter(([type]) => /contact|share|cta/.test(type))
  expect(told.map(([type, { status }]) => [type, status])).toEqual([
    ['contact', 'not-sent'],
    ['contact', 'received'],
    ['share', undefined],
    ['cta', undefined]
  ])
})

test('a host that is not listed is never offered a result or a contact', async ({ page }) => {
  await takeContacts(page)
  const messages = await listenOn(page)
  await visitHost(page, 'form', { at: unlisted })
  const frame = await toResult(page)
  await expect(frame.getByRole('heading', { name: en['share.title'] })).toBeVisible()
  await expect(frame.getByRole('link', { name: en['contact.write'], exact: true })).toBeVisible()
  await expect(frame.getByLabel(en['contact.email'])).toHaveCount(0)
  await expect(frame.getByText(enEmbed['release.title'])).toHaveCount(0)
  expect((await messages()).map(({ type }) => type)).not.toContain('result')
})
