import { axeFaults, equalFaults, inject, snifferFaults } from './support/a11y-engines.ts'
import { walks } from './support/a11y-walks.ts'
import { expect, test } from './support/test.ts'

// The engines are strangers to the page's policy; the policy itself is under test elsewhere.
test.use({ bypassCSP: true, expected: [/404 \(Not Found\)/] })
test.describe.configure({ timeout: 90_000 })

for (const [where, walk] of walks) {
  test(`axe finds nothing in any state of ${where}, light and dark (A1)`, async ({
    page,
    quiz
  }) => {
    await walk(quiz, page, async state => {
      await inject(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await axeFaults(page), `${state}, ${colorScheme}`).toEqual([])
      }
    })
  })

  test(`two other engines find nothing in any state of ${where} (A2)`, async ({ page, quiz }) => {
    await walk(quiz, page, async state => {
      await inject(page)
      const found = [...(await snifferFaults(page)), ...(await equalFaults(page))]
      expect.soft(found, state).toEqual([])
    })
  })
}
