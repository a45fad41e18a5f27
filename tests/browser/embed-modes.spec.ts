import { en } from '../../src/i18n/en.ts'
import { enEmbed } from '../../src/i18n/en-embed.ts'
import { embedded, eventsOf, hostPages, visitHost } from './support/host.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'

test.use({ expected: [hostPages] })

const title = 'Where did you learn to collaborate?'

test('two lines put the quiz into a page, named and as tall as what it holds', async ({ page }) => {
  await visitHost(page, 'inline')
  const frame = await embedded(page)
  const element = page.locator('iframe')
  await expect(element).toHaveAttribute('title', title)
  const quiz = quizOn(frame)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title)
  await quiz.start()
  await quiz.take(5)
  await expect(quiz.step).toHaveText('Question 2 of 29')
  await expect
    .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight))
    .toBeLessThanOrEqual(1)
})

test('a quiz far below is fetched when the visitor comes near, and before that nothing is', async ({
  page,
  watched
}) => {
  await visitHost(page, 'far')
  await page.waitForLoadState('networkidle')
  const asked = watched.requests.map(request => new URL(request.url()).pathname)
  expect(asked.filter(path => path !== '/')).toEqual(['/embed.js'])
  await page.mouse.wheel(0, 3000)
  await embedded(page)
})

test('the custom element does the same, in the colours that the page asks for', async ({
  page
}) => {
  await visitHost(page, 'element')
  const frame = await embedded(page)
  const look = await frame.evaluate(() => ({
    scheme: getComputedStyle(document.documentElement).colorScheme,
    accent: getComputedStyle(document.documentElement).getPropertyValue('--cq-accent')
  }))
  expect(look).toEqual({ scheme: 'dark', accent: '#1f3f93' })
})

test.describe('a popup', () => {
  test('is a dialog with a name that takes the focus, and gives it back', async ({ page }) => {
    const events = await eventsOf(page)
    await visitHost(page, 'popup')
    const opener = page.getByRole('link', { name: 'Take the quiz' })
    await opener.click()
    const frame = await embedded(page)
    const dialog = page.getByRole('dialog', { name: title })
    await expect(dialog).toBeVisible()
    await expect(frame.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.locator('iframe')).toBeFocused()
    await dialog.getByRole('button', { name: enEmbed['embed.close'] }).click()
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
    // The browser tells of a closed dialog in a task of its own.
    await expect.poll(() => events.types()).toContain('close')
  })

  test('closes on Escape from inside the quiz, and answers are still there', async ({ page }) => {
    await visitHost(page, 'popup')
    await page.getByRole('link', { name: 'Take the quiz' }).press('Enter')
    const frame = await embedded(page)
    const quiz = quizOn(frame)
    await quiz.start()
    await quiz.take(3)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.getByRole('link', { name: 'Take the quiz' }).click()
    await expect(quiz.step).toHaveText('Question 2 of 29')
    await expect(quiz.heading).toBeFocused()
  })

  test('closes on a click beside it, and fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await visitHost(page, 'popup')
    await page.getByRole('link', { name: 'Take the quiz' }).click()
    await embedded(page)
    const box = await page.getByRole('dialog').boundingBox()
    expect(box?.width).toBeLessThanOrEqual(360)
    expect(box?.height).toBeLessThanOrEqual(640)
    await page.mouse.click(4, 4)
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  test('lets nobody be caught: Tab leaves the quiz again', async ({ page }) => {
    await visitHost(page, 'popup')
    await page.getByRole('link', { name: 'Take the quiz' }).click()
    const frame = await embedded(page)
    await expect(frame.getByRole('heading', { level: 1 })).toBeFocused()
    const inside = () => page.evaluate(() => document.activeElement?.tagName)
    let left = false
    for (let n = 0; n < 40 && !left; n += 1) {
      await page.keyboard.press('Tab')
      left = (await inside()) !== 'IFRAME'
    }
    expect(left).toBe(true)
  })

  test('opens by itself when its time has come', async ({ page }) => {
    await page.clock.install()
    await visitHost(page, 'timed')
    await page.waitForLoadState('networkidle')
    await page.clock.runFor(29_000)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.clock.runFor(2_000)
    await expect(page.getByRole('dialog')).toBeVisible()
  })
})

test('a slider comes once the visitor has scrolled half-way, and only once; it takes the whole width of a phone', async ({
  page
}) => {
  await visitHost(page, 'slider')
  await page.waitForLoadState('networkidle')
  await page.mouse.wheel(0, 400)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.mouse.wheel(0, 2500)
  await expect(page.getByRole('dialog')).toBeVisible()
  const box = await page.getByRole('dialog').boundingBox()
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(width, 0)
  expect(box?.height).toBeCloseTo(height, 0)
  await page.setViewportSize({ width: 360, height: 640 })
  expect(await page.getByRole('dialog').boundingBox()).toMatchObject({ x: 0, width: 360 })
  // Its paper reaches the ground, however little stands on it.
  await (await embedded(page)).getByRole('heading', { level: 1 }).waitFor()
  const spot = (y: number) => page.screenshot({ clip: { x: 4, y, width: 8, height: 8 } })
  expect(await spot(628)).toEqual(await spot(4))
  await page.reload()
  await page.waitForLoadState('networkidle')
  await page.mouse.wheel(0, -500)
  await page.mouse.wheel(0, 2500)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1500)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test.describe('a frame that is blocked', () => {
  test.use({ expected: [/^https:\/\/coach|ERR_BLOCKED_BY_CLIENT/] })

  test('leaves a link in its place and says so; when it comes after all, it stands there', async ({
    page
  }) => {
    await page.clock.install()
    const events = await eventsOf(page)
    await page.route('**/embed/', route => route.abort('blockedbyclient'))
    await visitHost(page, 'inline')
    await page.waitForLoadState('networkidle')
    await page.clock.runFor(9_000)
    expect(await events.types()).toEqual([])
    await page.clock.runFor(2_000)
    const link = page.getByRole('link', { name: 'Quiz' })
    await expect(link).toHaveAttribute('href', process.env.SITE_URL ?? '')
    await expect(page.locator('iframe')).toBeHidden()
    expect(await events.types()).toEqual(['error'])
    await page.unroute('**/embed/')
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      frame.src += ' '
    })
    await expect(link).toHaveCount(0)
    await expect(page.locator('iframe')).toBeVisible()
  })
})

test('a link leads to the quiz in a window of its own', async ({ page }) => {
  await visitHost(page, 'link')
  const link = page.getByRole('link')
  await expect(link).toHaveAttribute('href', process.env.SITE_URL ?? '')
  await expect(link).toHaveAttribute('rel', 'noopener')
  await expect(link).toHaveAttribute('target', '_blank')
  await page.evaluate(() => {
    const element = document.querySelector('[data-collaboration-quiz]')
    ;(element as unknown as { focus(): void }).focus()
  })
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('methods open, restart and take away', async ({ page }) => {
  await visitHost(page, 'inline')
  const frame = await embedded(page)
  const quiz = quizOn(frame)
  await quiz.start()
  await quiz.take(3)
  const call = (name: string) =>
    page.evaluate(method => {
      const element = document.querySelector('[data-collaboration-quiz]')
      ;(element as unknown as Record<string, () => void>)[method]?.()
    }, name)
  await call('focus')
  await expect(quiz.heading).toBeFocused()
  await call('restart')
  await expect(frame.getByRole('link', { name: en['start.button'] })).toBeVisible()
  await call('destroy')
  await expect(page.locator('iframe')).toHaveCount(0)
  await call('open')
  await expect(page.locator('iframe')).toHaveCount(0)
})
