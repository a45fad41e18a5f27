import { expect, onTestFinished, test } from 'vitest'
import { openSites } from '../../scripts/bench/sites.ts'
import { readContent } from '../../src/authoring/read.ts'

test('the quizzes that the bench makes of the main one pass its checks', () => {
  const sites = openSites()
  onTestFinished(sites.close)
  const read = readContent(sites.content(3))
  expect(read).toMatchObject({ ok: true })
})
