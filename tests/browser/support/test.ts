import { rmSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import { serveFolder } from '../../../scripts/serve-folder.ts'
import { type Endpoint, openEndpoint } from '../../contact/endpoint.ts'
import { pointedAt } from './pointed.ts'
import { type Quiz, quizOn } from './quiz.ts'
import { type Watch, watch } from './watch.ts'

/** A built site whose contacts go to a server of the test's own, on another origin. */
export interface ContactSite {
  readonly url: string
  readonly endpoint: Endpoint
}

interface Fixtures {
  /** Problems that a test brings about itself: `test.use({ expected: [/chart/] })`. */
  readonly expected: readonly RegExp[]
  /** What the context did; a problem that is not expected fails the test. */
  readonly watched: Watch
  readonly quiz: Quiz
}

/** Of a worker, and here because files that differ in these would each need workers of their own. */
interface Shared {
  readonly contacts: ContactSite
}

export const test = base.extend<Fixtures, Shared>({
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
  },
  contacts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => {
      const endpoint = await openEndpoint()
      const dir = await pointedAt(endpoint.url)
      const server = await serveFolder({ dir })
      await use({ url: server.url, endpoint })
      await Promise.all([server.close(), endpoint.close()])
      rmSync(dir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 }
  ]
})

export { expect }
