import { accessibilityMessagesOf } from '../../src/i18n/languages.ts'
import {
  axeColourFaults,
  axeFaults,
  equalFaults,
  inject,
  snifferFaults
} from './support/a11y-engines.ts'
import { expect, test } from './support/test.ts'
import { dutch, english } from './support/tongues.ts'

// The engines are strangers to the page's policy; the policy itself is under test elsewhere.
test.use({ bypassCSP: true })

test('the statement on accessibility is one link away, and accessible itself', async ({ page }) => {
  for (const { locale, home } of [english, dutch]) {
    const { title, heading, untestedTitle } = accessibilityMessagesOf(locale)
    await page.goto(home)
    await page.getByRole('contentinfo').getByRole('link', { name: title, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: untestedTitle })).toBeVisible()
    await inject(page)
    await page.emulateMedia({ colorScheme: 'light' })
    const found = [
      ...(await axeFaults(page)),
      ...(await snifferFaults(page)),
      ...(await equalFaults(page))
    ]
    expect.soft(found, `${locale}, light`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await axeColourFaults(page), `${locale}, dark`).toEqual([])
  }
})
