import { en } from '../../src/i18n/en.ts'
import { expect, test } from './support/test.ts'

const preview = 'result/231322/'

test('hands the code on as it came, without the tail, and is no step of its own', async ({
  page
}) => {
  await page.goto('')
  await page.goto(`${preview}?fbclid=abc#q1Not%20a-code.(x)`)
  await page.waitForURL(address => !address.pathname.endsWith(preview))
  const { pathname, search, hash } = new URL(page.url())
  expect(pathname).toMatch(/\/result\/$/)
  expect([search, hash]).toEqual(['', '#q1Not%20a-code.(x)'])
  await page.goBack()
  await expect(page.getByRole('link', { name: en['start.button'] })).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('says what it is and leads to the quiz', async ({ page }) => {
    await page.goto(`${preview}#q1abc`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en['preview.opening'])
    await page.getByRole('link', { name: en['preview.take'] }).click()
    await expect(page.locator('fieldset').first()).toBeVisible()
  })
})
