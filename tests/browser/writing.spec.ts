import { expect, test } from './support/test.ts'
import { type Desk, openDesk } from './support/writing.ts'

let desk: Desk

test.beforeAll(async () => {
  desk = await openDesk()
})

test.afterAll(() => desk.close())

// The development server has no policy, and its page reloads while scripts are on their way.
test.use({ expected: [/.*/] })

test('while an author writes, the page follows, and says what is wrong', async ({ page }) => {
  test.slow()
  /** A page that was shown hears of the next change a moment later: until then, it would miss it. */
  const listening = () =>
    page.waitForEvent('console', {
      predicate: line => line.text() === '[vite] connected.',
      timeout: 60_000
    })
  const title = 'Where did you learn to collaborate?'
  // The first time, the development server makes everything that it serves.
  let ready = listening()
  await page.goto(desk.url, { timeout: 60_000 })
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await ready

  ready = listening()
  desk.edit('collaborate/quiz.md', `title: ${title}`, 'title: Who taught you to collaborate?')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Who taught you to collaborate?',
    { timeout: 10_000 }
  )
  await ready

  ready = listening()
  desk.edit('collaborate/quiz.md', 'number: 1', 'numbr: 1')
  const report = page.locator('pre')
  await expect(report.first()).toContainText('content/collaborate/quiz.md', { timeout: 10_000 })
  await expect(report.filter({ hasText: 'numbr' })).toContainText('Did you mean "number"?')
  await ready

  desk.edit('collaborate/quiz.md', 'numbr: 1', 'number: 1')
  await expect(page.getByRole('link', { name: /^Start/ })).toBeVisible({ timeout: 10_000 })
})
