import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../scripts/paths.ts'
import { embedded, eventsOf, hostPages, visitHost } from './support/host.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'

test.use({ expected: [hostPages] })

test('nothing of the host is touched before the visitor acts, and Back is never eaten', async ({
  page
}) => {
  await page.goto('about:blank')
  await visitHost(page, 'inline')
  await page.getByLabel('own field').focus()
  const state = () =>
    page.evaluate(() => ({ id: document.activeElement?.id, y: scrollY, entries: history.length }))
  const before = await state()
  const frame = await embedded(page)
  await page.setViewportSize({ width: 700, height: 600 })
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await state()).toEqual(before)
  const quiz = quizOn(frame)
  await quiz.start()
  for (const n of [1, 2, 3]) await quiz.take(n)
  await quiz.back()
  expect((await state()).entries).toBe(before.entries)
})

test('an author’s link to a place on the page leaves no step in the host’s history', async ({
  page
}) => {
  await page.goto('about:blank')
  await visitHost(page, 'inline')
  const frame = await embedded(page)
  const entries = () => page.evaluate(() => history.length)
  const before = await entries()
  await frame.locator('main').evaluate(main => {
    const link = Object.assign(document.createElement('a'), { href: '#why', textContent: 'Why?' })
    main.prepend(link)
    addEventListener('hashchange', () => main.classList.add('went'))
  })
  await frame.getByRole('link', { name: 'Why?' }).click()
  await expect(frame.locator('main.went')).toBeVisible()
  expect(await entries()).toBe(before)
})

test('the page has no global more than before, and its styles stay its own', async ({ page }) => {
  await visitHost(page, 'link')
  const plain = await page.evaluate(() => Object.getOwnPropertyNames(window))
  await visitHost(page, 'inline')
  await embedded(page)
  const after = await page.evaluate(() => Object.getOwnPropertyNames(window))
  expect(after.filter(name => !plain.includes(name) && !/^\d+$/.test(name))).toEqual([])
  expect(
    await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length])
  ).toEqual([0, 0])
})

test('two quizzes and the script twice: two frames, no error', async ({ page }) => {
  await visitHost(page, 'twice')
  await embedded(page, 1)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('iframe')).toHaveCount(2)
})

test('everything may come late, and long after the page', async ({ page }) => {
  await visitHost(page, 'late')
  await page.getByRole('button').click()
  const frame = await embedded(page)
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a shadow root is no obstacle, and events leave it', async ({ page }) => {
  const events = await eventsOf(page)
  await visitHost(page, 'shadow')
  await embedded(page)
  await events.until('ready')
})

test.describe('a host with the strictest policy', () => {
  // The page has a style attribute of its own, which the policy forbids.
  test.use({ expected: [/style-src|^https:\/\/coach/] })

  test('needs only the quiz’s address in it', async ({ page }) => {
    const site = new URL(process.env.SITE_URL ?? '').origin
    const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`
    await visitHost(page, 'popup', { headers: { 'content-security-policy': policy } })
    await page.getByRole('link', { name: 'Take the quiz' }).click()
    const frame = await embedded(page)
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
    const box = await page.locator('iframe').boundingBox()
    expect(box?.width).toBeGreaterThan(600)
  })
})

test.describe('a page that checks what it loads', () => {
  // The refusal, in the second test.
  test.use({ expected: [/integrity|^https:\/\/coach/] })
  const recipe = readFileSync(join(root, 'docs', 'recipes', 'embed.md'), 'utf8')
  const [, line = ''] = /^(<script src="[^"]*embed\.[\d.]+\.js".*<\/script>)$/m.exec(recipe) ?? []
  const defined = (page: Page) =>
    page.evaluate(() => customElements.get('collaboration-quiz') !== undefined)

  test('gets the numbered copy by the line in the recipe', async ({ page }) => {
    await visitHost(page, 'pinned', { script: line })
    await embedded(page)
  })

  test('refuses one that is not what was agreed', async ({ page }) => {
    await visitHost(page, 'pinned', { script: line.replace(/sha384-.{4}/, 'sha384-AAAA') })
    await page.waitForLoadState('networkidle')
    expect(await defined(page)).toBe(false)
  })
})

test('a style sheet that means harm does not reach the frame', async ({ page }) => {
  await visitHost(page, 'hostile')
  const frame = await embedded(page)
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  const box = await page.locator('iframe').boundingBox()
  expect(box?.width).toBeGreaterThan(600)
  expect(box?.height).toBeGreaterThan(300)
})

test('an address that is none says so, and no frame comes', async ({ page }) => {
  await visitHost(page, 'wrong')
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'told'))).toBe(true)
  await expect(page.locator('iframe')).toHaveCount(0)
})
