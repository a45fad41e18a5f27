import { axeFaults, equalFaults, inject, snifferFaults } from './support/a11y-engines.ts'
import { walkStates } from './support/a11y-states.ts'
import { expect, test } from './support/test.ts'

// The engines are strangers to the page's policy; the policy itself is under test elsewhere.
test.use({ bypassCSP: true, expected: [/404 \(Not Found\)/] })
test.describe.configure({ timeout: 90_000 })

test('axe finds nothing in any state, light and dark (A1)', async ({ page, quiz }) => {
  await walkStates(quiz, async state => {
    await inject(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect.soft(await axeFaults(page), `${state}, ${colorScheme}`).toEqual([])
    }
  })
})

test('two other engines find nothing in any state (A2)', async ({ page, quiz }) => {
  await walkStates(quiz, async state => {
    await inject(page)
    const found = [...(await snifferFaults(page)), ...(await equalFaults(page))]
    expect.soft(found, state).toEqual([])
  })
})
