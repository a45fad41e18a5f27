import { resultStands } from './support/a11y-states.ts'
import { worked } from './support/flagship.ts'
import { judge, openMeasured } from './support/lighthouse.ts'
import { quizOn } from './support/quiz.ts'
import { store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

// Three pages, each loaded and judged for two seconds and more.
test.describe.configure({ timeout: 60_000 })

test('Lighthouse finds nothing on the introduction, a question and the result (A3)', async ({
  launchOptions: { executablePath, args = [] }
}, testInfo) => {
  const measured = await openMeasured(testInfo.outputPath('profile'), executablePath, args)
  try {
    const [page] = measured.context.pages()
    if (!page) throw new Error('A browser opens with a page.')
    const quiz = quizOn(page)
    const addresses: string[] = []
    const pass = () => addresses.push(page.url())
    await quiz.open()
    pass()
    await quiz.start()
    pass()
    // Of a visitor who keeps answers on this device: Lighthouse opens a tab of its own.
    await store(page, storedValue(worked, { finished: Date.now() }), 'localStorage')
    await quiz.open('result')
    await resultStands(quiz)
    pass()
    for (const address of addresses) {
      const verdict = await judge(measured, address)
      expect.soft(verdict).toMatchObject({ address, score: 1, faults: [] })
      expect.soft(verdict.checks).toBeGreaterThan(15)
    }
  } finally {
    await measured.context.close()
  }
})
