import type { Frame, Page } from '@playwright/test'
import { FROM_FRAME, read } from '../../src/embed/protocol.ts'
import { en } from '../../src/i18n/en.ts'
import { enEmbed } from '../../src/i18n/en-embed.ts'
import { tableFor, worked } from './support/flagship.ts'
import { asOnTheWeb, embedded, eventsOf, hostPages, unlisted, visitHost } from './support/host.ts'
import { hurryOn } from './support/hurry.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'

test.use({ expected: [hostPages], launchOptions: asOnTheWeb })

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

test('a whole run tells counts and names, and nothing of the answers', async ({ page }) => {
  const events = await eventsOf(page)
  const messages = await listenOn(page)
  await visitHost(page, 'form', { query: '?utm_source=news&other=secret' })
  const frame = await toResult(page)
  await events.until('complete')
  const all = await messages()
  expect(all.filter(message => read(FROM_FRAME, message) === null)).toEqual([])
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

test('a host that is not listed is never offered a result', async ({ page }) => {
  const messages = await listenOn(page)
  await visitHost(page, 'form', { at: unlisted })
  const frame = await toResult(page)
  await expect(frame.getByRole('heading', { name: en['share.title'] })).toBeVisible()
  await expect(frame.getByText(enEmbed['release.title'])).toHaveCount(0)
  expect((await messages()).map(({ type }) => type)).not.toContain('result')
})

test('a thousand messages of strangers change nothing, on either side', async ({ page }) => {
  await visitHost(page, 'twice')
  const frame = await embedded(page)
  const other = await embedded(page, 1)
  const quiz = quizOn(frame)
  await quiz.start()
  const state = async () => ({
    heights: await page.locator('iframe').evaluateAll(all => all.map(one => one.clientHeight)),
    titles: await page
      .locator('iframe')
      .evaluateAll(all => all.map(one => one.getAttribute('title'))),
    step: await quiz.step.textContent(),
    fragment: quiz.fragment()
  })
  await expect.poll(async () => (await state()).titles).not.toContain('Quiz')
  const settled = await state()
  const shout = (targets: string) => {
    const types = ['hello', 'height', 'scroll', 'result', 'close', 'focus', 'restart', 'ready', 7]
    const junk = [null, 0, 'text', [], -1, 1e99, 'x'.repeat(9999), { toString: 1 }]
    const windows: Window[] =
      targets === 'up' ? [parent] : [...Array(parent.length)].map((_, n) => parent[n] as Window)
    for (let n = 0; n < 1000; n += 1) {
      const type = types[n % types.length]
      const any = () => junk[Math.floor(Math.random() * junk.length)]
      const whole = {
        source: 'collaboration-quiz',
        v: n % 3 ? 1 : any(),
        id: 'q',
        type,
        height: any(),
        title: any(),
        top: 1
      }
      for (const view of windows) view.postMessage(n % 2 ? whole : any(), '*')
    }
  }
  // A frame may talk to the host, so what it says of another frame is a stranger's word.
  await other.evaluate(shout, 'beside')
  const stranger = await page.evaluateHandle(() => {
    const made = document.createElement('iframe')
    made.srcdoc = '<title>Stranger</title>'
    document.body.append(made)
    return made
  })
  const frames = page.frames().filter(one => one.url() === 'about:srcdoc')
  await expect.poll(() => page.frames().some(one => one.url() === 'about:srcdoc')).toBe(true)
  await (frames[0] ?? page.frames().at(-1))?.evaluate(shout, 'up')
  await stranger.evaluate(made => (made as Element).remove())
  expect(await state()).toEqual(settled)
  await quiz.take(3)
  await expect(quiz.step).toHaveText('Question 2 of 29')
})
