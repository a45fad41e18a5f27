import type { ElementHandle, Frame, Page } from '@playwright/test'
import { embedded, hostPages, unlisted, visitHost } from './support/host.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'

test.use({ expected: [hostPages] })

/** Keeps what reaches a window, and waits until the last of many messages did. */
async function earsOf(view: Page | Frame) {
  await view.evaluate(() => {
    addEventListener('message', ({ data }) => {
      if (data === 'over') Object.assign(window, { over: 1 + (Reflect.get(window, 'over') ?? 0) })
    })
  })
  return (times: number) =>
    expect.poll(() => view.evaluate(() => Reflect.get(window, 'over') as number)).toBe(times)
}

type To = 'up' | 'beside'

/** Runs in a frame: speaks as ours do, to the page around or to all frames in it; and nonsense, unless `sound`. */
function shout({ to, sound = false }: { to: To; sound?: boolean }) {
  const types = ['hello', 'height', 'scroll', 'result', 'close', 'focus', 'restart', 'ready', 7]
  const junk = [null, 0, 'text', [], -1, 1e99, 'x'.repeat(9999), { toString: 1 }]
  const any = () => junk[Math.floor(Math.random() * junk.length)]
  const rest = { source: 'collaboration-quiz', id: 'q', top: 1, close: 'Stranger' }
  const ours = { height: 999, title: 'Stranger', v: 1 }
  const windows = to === 'up' ? [parent] : [...Array(parent.length)].map((_, n) => parent[n])
  for (let n = 0; n < 1000; n += 1) {
    const type = types[n % types.length]
    const odd = n % 2 ? { height: any(), title: any(), v: n % 3 ? 1 : any() } : {}
    const whole = { ...rest, ...ours, type, ...(sound ? {} : odd) }
    for (const view of windows) view?.postMessage(sound || n % 5 ? whole : any(), '*')
  }
  for (const view of windows) view?.postMessage('over', '*')
}

/** Two quizzes in a page, and what nobody but themselves may change of the first. */
async function twoQuizzes(page: Page) {
  await visitHost(page, 'twice')
  const [frame, other] = [await embedded(page), await embedded(page, 1)]
  const quiz = quizOn(frame)
  // Of the two frames, which came first is up to the browser.
  const element = (await frame.frameElement()) as ElementHandle<HTMLIFrameElement>
  await quiz.start()
  await expect.poll(() => element.getAttribute('title')).not.toBe('Quiz')
  const state = async () => ({
    height: await element.evaluate(one => one.clientHeight),
    title: await element.getAttribute('title'),
    step: await quiz.step.textContent(),
    fragment: quiz.fragment()
  })
  return { quiz, element, frame, other, state }
}

test('a thousand messages of strangers change nothing, on either side', async ({ page }) => {
  const { quiz, frame, other, state } = await twoQuizzes(page)
  const settled = await state()
  const heardByHost = await earsOf(page)
  const heardByFrame = await earsOf(frame)
  // Of the quiz's own origin, but another frame: a stranger to the host, and to the quiz beside it.
  await other.evaluate(shout, { to: 'up', sound: true } as const)
  await other.evaluate(shout, { to: 'beside' } as const)
  // Of the host's own origin, but not the host.
  await page.evaluate(() => {
    const made = document.createElement('iframe')
    made.srcdoc = '<title>Stranger</title>'
    document.body.append(made)
  })
  const strangers = () => page.frames().filter(one => one.url() === 'about:srcdoc')
  await expect.poll(() => strangers().length).toBe(1)
  await strangers()[0]?.evaluate(shout, { to: 'up' } as const)
  await strangers()[0]?.evaluate(shout, { to: 'beside' } as const)
  await heardByHost(2)
  await heardByFrame(2)
  expect(await state()).toEqual(settled)
  await quiz.take(3)
  await expect(quiz.step).toHaveText('Question 2 of 29')
})

test('a frame that was led to another site says nothing for the quiz any more', async ({
  page
}) => {
  const { element } = await twoQuizzes(page)
  const heardByHost = await earsOf(page)
  await page.route(`${unlisted}**`, route =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' })
  )
  await element.evaluate((one, src) => {
    one.src = src
  }, unlisted)
  const elsewhere = () => page.frames().find(one => one.url() === unlisted)
  await expect.poll(elsewhere).toBeTruthy()
  const height = await element.evaluate(one => one.clientHeight)
  await elsewhere()?.evaluate(shout, { to: 'up' } as const)
  await heardByHost(1)
  expect(await element.evaluate(one => one.clientHeight)).toBe(height)
  expect(await element.getAttribute('title')).not.toBe('Stranger')
})
