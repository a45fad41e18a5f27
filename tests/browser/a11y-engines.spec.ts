import {
  axeColourFaults,
  axeFaults,
  equalFaults,
  inject,
  snifferFaults
} from './support/a11y-engines.ts'
import { languageFaults } from './support/a11y-language.ts'
import { walks } from './support/a11y-walks.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'
import { dutch, english } from './support/tongues.ts'

// The engines are strangers to the page's policy; the policy itself is under test elsewhere.
test.use({ bypassCSP: true, expected: [/404 \(Not Found\)/] })
test.describe.configure({ timeout: 90_000 })

for (const tongue of [english, dutch])
  for (const [where, walk] of walks) {
    test(`three engines find nothing in any state of ${where} in ${tongue.locale}, light and dark, and all is said to be in its language (A1, A2, A25)`, async ({
      page
    }) => {
      await walk(quizOn(page, tongue), page, async state => {
        await inject(page)
        await page.emulateMedia({ colorScheme: 'light' })
        const found = [
          ...(await axeFaults(page)),
          ...(await snifferFaults(page)),
          ...(await equalFaults(page)),
          ...(await languageFaults(page, tongue))
        ]
        expect.soft(found, `${state}, light`).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect.soft(await axeColourFaults(page), `${state}, dark`).toEqual([])
      })
    })
  }
