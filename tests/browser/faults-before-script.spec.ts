import type { Page, Route } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { flagship, inOrder } from './support/flagship.ts'
import { answersIn, storedIn } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const first = flagship.texts.questions.c1?.prompt ?? ''

/** Holds the page's script back until the returned function is called. */
async function heldScript(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  await page.route(/\/_astro\/Island.*\.js/, route => void held.push(route))
  return async () => {
    await expect.poll(() => held.length).toBe(1)
    await held[0]?.continue()
  }
}

test('before the script: Start shows the first question, and a tap counts', async ({
  page,
  quiz
}) => {
  const release = await heldScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('link', { name: /^Start/ }).click()
  await expect(page.getByRole('heading', { name: first })).toBeVisible()
  await expect(quiz.step).toHaveText('Question 1 of 29')
  await quiz.answer(8)
  const address = page.url()
  await quiz.continueOn()
  await page.keyboard.press('Enter')
  await expect(quiz.option(8)).toBeChecked()
  expect(page.url()).toBe(address)
  expect(new URL(address).search).toBe('')
  await quiz.option(8).click()
  await release()
  await expect.poll(() => answersIn(page)).toEqual({ c1: ['7'] })
  await expect(quiz.option(8)).toBeChecked()
  await quiz.continueOn()
  await expect(quiz.step).toHaveText('Question 2 of 29')
  await quiz.back()
  await expect(quiz.option(8)).toBeChecked()
})

test('before the script, Continue without an answer does nothing and breaks nothing', async ({
  page,
  quiz
}) => {
  const release = await heldScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('link', { name: /^Start/ }).click()
  await expect(page.getByRole('heading', { name: first })).toBeVisible()
  await quiz.continueOn()
  expect(new URL(page.url()).search).toBe('')
  await release()
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible()
  await expect.poll(() => storedIn(page, 'sessionStorage')).toEqual({})
  await quiz.take(2)
  await expect(quiz.step).toHaveText('Question 2 of 29')
})

/** Every question, and below each item all that it offers. */
function everyLine(): readonly string[] {
  return flagship.key.questions.flatMap(({ id, kind, options }) => {
    const words = flagship.texts.questions[id]
    const offered = kind === 'item' ? options.map(option => words?.options[option.id] ?? '') : []
    return [words?.prompt ?? '', ...offered]
  })
}

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })

  test('every question can be read, and the page says how to get in touch', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('body')).toContainText(inOrder(everyLine()), { useInnerText: true })
    await expect(page.getByRole('link', { name: /^Write to/ })).toHaveAttribute(
      'href',
      /^mailto:.+@/
    )
    await expect(page.locator('main')).toContainText(flagship.texts.definition)
    await expect(page.getByRole('link', { name: /^Start/ })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0)
  })

  test('the way to the worksheet is open, and all of it is there (A31)', async ({ page }) => {
    await page.goto('./')
    // Playwright's search for roles passes over noscript.
    await page.locator(`noscript a:text-is("${en['start.worksheet']}")`).click()
    await expect(page).toHaveURL(/\/worksheet\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(flagship.texts.title)
    await expect(page.locator('main')).toContainText(inOrder(everyLine()), { useInnerText: true })
    const counted = flagship.key.dimensions.map(id => flagship.texts.dimensions[id]?.name ?? '')
    await expect(page.locator('main')).toContainText(inOrder(counted), { useInnerText: true })
    await expect(page.locator('script')).toHaveCount(0)
  })
})
