import { gzipSync } from 'node:zlib'
import type { Request } from '@playwright/test'
import { expect, test } from './support/test.ts'

const kB = 1000

async function gzipped(request: Request): Promise<number> {
  const response = await request.response()
  return response ? gzipSync(await response.body(), { level: 9 }).length : 0
}

test('ten requests and 16 kB of script until the first question has its answer', async ({
  page,
  quiz,
  watched
}) => {
  await quiz.open()
  await page.waitForLoadState('networkidle')
  await quiz.start()
  const before = [...watched.requests]
  await quiz.answer(1)
  await expect(quiz.option(1)).toBeChecked()
  expect(before.length).toBeGreaterThan(1)
  expect(before.length).toBeLessThanOrEqual(10)
  const scripts = before.filter(request => request.resourceType() === 'script')
  const sizes = await Promise.all(scripts.map(gzipped))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(16 * kB)
})

test('a whole run asks no other host and breaks no policy', async ({ page, quiz, watched }) => {
  await quiz.open()
  await quiz.takeWhole(3)
  await page.waitForLoadState('networkidle')
  expect(watched.foreign()).toEqual([])
  expect(watched.violations).toEqual([])
  expect(Object.keys(await quiz.table()).length).toBeGreaterThanOrEqual(3)
})

test.describe('an address that is not here', () => {
  test.use({ expected: [/404 \(Not Found\)/] })

  test('gets the page that says so, with 404', async ({ page, watched }) => {
    const response = await page.goto('./no/such/page/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(watched.violations).toEqual([])
  })
})
