import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, toolEnvironment } from '../../scripts/paths.ts'
import { en } from '../../src/i18n/en.ts'
import { test } from './support/deploys.ts'
import { everywhere, tableFor } from './support/flagship.ts'
import { hurryOn, pressOn } from './support/hurry.ts'
import { answersIn } from './support/stored.ts'
import { expect } from './support/test.ts'

// The site of this file stands at an address of its own, and after a deploy old files are missing.
const local = /^http:\/\/127\.0\.0\.1|Failed to load|_astro\//

test.use({ expected: [local] })

const answers = everywhere(4)

test('a page from before a deploy finishes after it, although its files are gone (F13)', async ({
  page,
  quiz,
  deploys
}) => {
  // Asked for by the result's code, when all of it has come.
  const fetched = page.waitForResponse(/_astro\/share[^/]*\.css/)
  await page.goto(deploys.url)
  await quiz.start()
  await quiz.take(4)
  await (await fetched).finished()
  await deploys.deploy()
  await hurryOn(page, answers)
  await expect.poll(quiz.table).toEqual(tableFor(answers))
  await expect(page.getByRole('img', { name: en['result.radar'] })).toBeVisible()
})

test('one that had not fetched the result’s code gets it from the newer site, with all answers', async ({
  page,
  quiz,
  deploys
}) => {
  await page.goto(deploys.url)
  await page.waitForLoadState('networkidle')
  await deploys.deploy()
  await quiz.start()
  await pressOn(page, answers)
  await page.getByRole('button', { name: en['wait.again'] }).click()
  await expect(page.getByRole('table', { name: en['numbers.caption'] })).toBeVisible()
  await expect.poll(quiz.table).toEqual(tableFor(answers))
  await expect.poll(() => answersIn(page)).toEqual(answers)
})

test('with the old files kept nothing is missing at all', async ({
  page,
  quiz,
  deploys,
  watched
}) => {
  const script = join(root, 'scripts', 'keep-old.ts')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [script, deploys.url, deploys.next],
    { cwd: root, env: toolEnvironment() }
  )
  expect(stdout).toMatch(/^\d+ files of earlier builds kept, the last until \d{4}-\d\d-\d\d/)
  await page.goto(deploys.url)
  await page.waitForLoadState('networkidle')
  await deploys.deploy()
  await quiz.start()
  await hurryOn(page, answers)
  await expect(page.locator('[data-chart=drawn]')).toBeVisible()
  expect(watched.errors).toEqual([])
})
