import { placeOf } from '../../src/ui/question/place.ts'
import { axeFaults, inject } from './support/a11y-engines.ts'
import { flagship } from './support/flagship.ts'
import { expect, test } from './support/test.ts'

/** Where the first scored question stands. */
const first = flagship.key.questions.findIndex(({ kind }) => kind === 'item')
const { parts } = flagship.texts
const part = parts[placeOf(flagship.key.questions, parts, first).part]?.name ?? ''

const themes = ['light', 'dark'] as const

test('the page of the brand shows each part by day and by night, whatever the visitor’s theme', async ({
  page
}) => {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme })
    await page.goto('./brand/')
    const paper = (theme: string) =>
      page
        .locator(`[data-theme=${theme}]`)
        .evaluate(element => getComputedStyle(element).backgroundColor)
    expect(await paper('light')).toBe('rgb(241, 243, 238)')
    expect(await paper('dark')).not.toBe(await paper('light'))
    for (const theme of themes) {
      const panel = page.locator(`[data-theme=${theme}]`)
      await expect(panel.locator('form')).toHaveCount(2)
      await expect(panel.locator('.cq-fl').first()).toContainText(part)
      await expect(panel.getByRole('alert')).toHaveCount(1)
      await expect(panel.locator('input:checked')).toHaveCount(1)
      await expect(panel.getByRole('table')).toHaveCount(1)
      await expect(panel.locator('svg.cq-radar')).toBeVisible()
    }
  }
})

test.describe('with the engines in the page', () => {
  // A page that keeps strange scripts out keeps these out, too.
  test.use({ bypassCSP: true })

  test('both themes can be read, and fit on a narrow screen', async ({ page }) => {
    for (const path of ['./brand/', './nl/brand/']) {
      await page.goto(path)
      await inject(page)
      expect(await axeFaults(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320
      )
    }
  })
})

test('it is for whoever sets the site up, not for search engines', async ({ page, request }) => {
  await page.goto('./brand/')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  expect(await (await request.get('./sitemap.xml')).text()).not.toContain('brand')
})
