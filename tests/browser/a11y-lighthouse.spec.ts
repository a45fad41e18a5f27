import { resultStands } from './support/a11y-states.ts'
import { flagship, worked } from './support/flagship.ts'
import { judge, type Measured, openMeasured } from './support/lighthouse.ts'
import { type Quiz, quizOn } from './support/quiz.ts'
import { store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'
import { dutch, english, type Tongue } from './support/tongues.ts'

// Five pages, each judged for a second and more.
test.describe.configure({ timeout: 60_000 })

test('Lighthouse finds nothing on the introduction, and on a question and the result in both languages (A3)', async ({
  launchOptions: { executablePath, args = [] }
}, testInfo) => {
  const measured = await openMeasured(testInfo.outputPath('profile'), executablePath, args)
  try {
    await pass(measured, english, '', ({ page }) =>
      expect(page.getByRole('heading', { level: 1 })).toHaveText(flagship.texts.title)
    )
    for (const tongue of [english, dutch])
      await pass(measured, tongue, '#question-c1', ({ heading }) => expect(heading).toBeVisible())
    // Of a visitor who keeps answers on this device: every tab shows their result.
    const [page] = measured.context.pages()
    if (!page) throw new Error('A browser opens with a page.')
    await store(page, storedValue(worked, { finished: Date.now() }), 'localStorage')
    for (const tongue of [english, dutch]) await pass(measured, tongue, '#result', resultStands)
  } finally {
    await measured.context.close()
  }
})

/** Opens a page in a new tab, and asks Lighthouse for its verdict once it stands. */
async function pass(
  measured: Measured,
  tongue: Tongue,
  fragment: string,
  stands: (quiz: Quiz) => Promise<void>
) {
  const tab = await measured.context.newPage()
  await tab.goto(`${tongue.home}${fragment}`)
  await stands(quizOn(tab, tongue))
  const address = tab.url()
  const verdict = await judge(measured, address)
  await tab.close()
  expect.soft(verdict).toMatchObject({ address, score: 1, faults: [] })
  expect.soft(verdict.checks).toBeGreaterThan(15)
}
