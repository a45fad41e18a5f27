import { accessibilityMessagesOf } from '../../src/i18n/languages.ts'
import { expectNoFault } from './support/a11y-looks.ts'
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
    await expectNoFault(page, `statement, ${locale}`)
  }
})
