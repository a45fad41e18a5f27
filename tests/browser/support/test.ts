import { test as base, expect } from '@playwright/test'
import { type Quiz, quizOn } from './quiz.ts'
import { type Watch, watch } from './watch.ts'

interface Fixtures {
  /** Problems that a test brings about itself: `test.use({ expected: [/chart/] })`. */
  readonly expected: readonly RegExp[]
  /** What the context did; a problem that is not expected fails the test. */
  readonly watched: Watch
  readonly quiz: Quiz
}

export const test = base.extend<Fixtures>({
  expected: [[], { option: true }],
  watched: [
    async ({ context, expected }, use) => {
      const watched = await watch(context)
      await use(watched)
      expect(watched.problems(expected)).toEqual([])
    },
    { auto: true }
  ],
  quiz: async ({ page }, use) => {
    await use(quizOn(page))
  }
})

export { expect }
