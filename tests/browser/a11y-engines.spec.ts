import {
  axeColourFaults,
  axeFaults,
  equalFaults,
  inject,
  snifferFaults
} from './support/a11y-engines.ts'
import { walks } from './support/a11y-walks.ts'
import { expect, test } from './support/test.ts'

// The engines are strangers to the page's policy; the policy itself is under test elsewhere.
test.use({ bypassCSP: true, expected: [/404 \(Not Found\)/] })
test.describe.configure({ timeout: 90_000 })

for (const [where, walk] of walks) {
  test(`three engines find nothing in any state of ${where}, light and dark (A1, A2)`, async ({
    page,
    quiz
  }) => {
    await walk(quiz, page, async state => {
      await inject(page)
      await page.emulateMedia({ colorScheme: 'light' })
      const found = [
        ...(await axeFaults(page)),
        ...(await snifferFaults(page)),
        ...(await equalFaults(page))
      ]
      expect.soft(found, `${state}, light`).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect.soft(await axeColourFaults(page), `${state}, dark`).toEqual([])
    })
  })
}
