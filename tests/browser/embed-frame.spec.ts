import { en } from '../../src/i18n/en.ts'
import { enEmbed } from '../../src/i18n/en-embed.ts'
import { say } from '../../src/i18n/say.ts'
import { tableFor, worked } from './support/flagship.ts'
import { savedBy, told } from './support/home.ts'
import { embedded, hostPages, visitHost } from './support/host.ts'
import { hurryOn } from './support/hurry.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'

test.use({ expected: [hostPages] })

test('without storage the quiz works to the end, and its links lead out of the frame', async ({
  page,
  context
}) => {
  await visitHost(page, 'inline')
  const frame = await embedded(page)
  const refused = await frame.evaluate(() => {
    try {
      return String(localStorage)
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(refused).toBe('SecurityError')
  const quiz = quizOn(frame)
  await quiz.start()
  await expect(frame.getByText(en['keep.nowhere'])).toBeVisible()
  await expect(frame.getByRole('button', { name: en['keep.remember'] })).toHaveCount(0)
  await quiz.take(9)
  await quiz.back()
  await expect(quiz.option(9)).toBeChecked()
  await hurryOn(frame, worked)
  await expect.poll(quiz.table).toEqual(tableFor(worked))
  const link = await frame.getByLabel(en['share.link'], { exact: true }).inputValue()
  expect(link.startsWith(`${process.env.SITE_URL}result/`)).toBe(true)
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: en['share.compare'] }).click()
  const compare = await opened
  await compare.waitForLoadState()
  expect(compare.url()).toBe(`${process.env.SITE_URL}compare/`)
  expect(await compare.evaluate(() => opener)).toBeNull()
})

test('a result can be taken home out of a frame', async ({ page }) => {
  await visitHost(page, 'inline')
  const frame = await embedded(page)
  await quizOn(frame).start()
  await hurryOn(frame, worked)
  // The last part to arrive above the buttons, which it moves.
  await expect(frame.getByText(enEmbed['release.title'])).toBeVisible()
  for (const what of ['picture', 'report', 'answers', 'calendar'] as const) {
    const { name } = await savedBy(page, what, frame)
    await expect(told(frame, what)).toHaveText(say(en['home.saved'], { file: name }))
  }
})

test('in a sandbox without an origin of its own it works to the end', async ({ page }) => {
  await visitHost(page, 'sandbox')
  const frame = await embedded(page)
  const quiz = quizOn(frame)
  await quiz.start()
  await hurryOn(frame, worked)
  await expect.poll(quiz.table).toEqual(tableFor(worked))
})

test('a frame without the script takes its settings from its address, and keeps them over a reload', async ({
  page
}) => {
  await page.addInitScript(() => {
    const types = new Set<string>()
    Object.assign(window, { types })
    addEventListener('message', ({ data }) => types.add(data.type))
  })
  await visitHost(page, 'bare')
  const frame = await embedded(page)
  const look = () =>
    frame.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      return [style.colorScheme, style.getPropertyValue('--cq-accent')]
    })
  // Lemon on paper cannot be read, so the site's own accent stays.
  expect(await look()).toEqual(['dark', '#0e5b49'])
  await quizOn(frame).start()
  await frame.evaluate(() => {
    document.documentElement.dataset.before = ''
    location.reload()
  })
  await expect(frame.locator('html[data-theme="dark"]:not([data-before])')).toHaveCount(1)
  expect(await look()).toEqual(['dark', '#0e5b49'])
  // Nobody there has shown who they are, so nothing is told but a name and a height.
  const types = await page.evaluate(() => [...(Reflect.get(window, 'types') as Set<string>)])
  expect(types.sort()).toEqual(['height', 'hello'])
})

test('a page in Dutch gets the quiz in Dutch', async ({ page }) => {
  await visitHost(page, 'element')
  await page.evaluate(site => {
    document.documentElement.lang = 'nl-BE'
    const quiz = document.createElement('div')
    Object.assign(quiz.dataset, { collaborationQuiz: site, eager: '' })
    document.body.append(quiz)
  }, process.env.SITE_URL ?? '')
  const dutch = `${process.env.SITE_URL}nl/embed/`
  await expect.poll(() => page.frames().some(frame => frame.url().startsWith(dutch))).toBe(true)
  await expect(page.locator('iframe').nth(1)).toHaveAttribute('title', /Waar/)
})
