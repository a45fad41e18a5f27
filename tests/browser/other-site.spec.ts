import type { Page } from '@playwright/test'
import type { Answers } from '../../src/domain/answers.ts'
import { encode } from '../../src/domain/code/encode.ts'
import { profileOf } from '../../src/domain/code/records.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import type { Quiz } from '../../src/domain/texts.ts'
import { en } from '../../src/i18n/en.ts'
import { type OtherSite, openOtherSite } from './support/other-site.ts'
import { quizOn } from './support/quiz.ts'
import { type ResultTable, readTable } from './support/result.ts'
import { expect, test } from './support/test.ts'

// A server of its own, and pages that are not there.
test.use({ expected: [/^http:\/\/127\.0\.0\.1:\d+\/sub\/path\/|404 \(Not Found\)/] })
// One build for all of them.
test.describe.configure({ mode: 'default' })

let site: OtherSite

test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await openOtherSite()
})
test.afterAll(() => site?.close())

/** The last option everywhere. */
function answersTo({ key }: Quiz): Answers {
  return Object.fromEntries(
    key.questions.map(({ id, options }) => [id, [options.at(-1)?.id ?? '']])
  )
}

const codeOf = (quiz: Quiz) => encode(quiz.key, profileOf(quiz.key, answersTo(quiz)))

function tableFor(quiz: Quiz): ResultTable {
  const { dimensions } = evaluate(quiz.key, answersTo(quiz))
  const nameOf = (id: string) => quiz.texts.dimensions[id]?.name ?? id
  return Object.fromEntries(dimensions.map(({ id, score }) => [nameOf(id), score]))
}

async function expectOpened(page: Page, address: string, quiz: Quiz) {
  await expect(page.getByText(en['opened.kind-profile'])).toBeVisible()
  expect(page.url()).toBe(address)
  await expect.poll(() => readTable(page)).toEqual(tableFor(quiz))
}

test('a quiz of seven dimensions has a preview a band, and the build says so', async ({
  request
}) => {
  expect(site.said).toContain('Previews of “wide”: 7 dimensions')
  expect(site.said).not.toContain('Previews of “mini”')
  const bands = site.wide.key.bands.map(({ id }) => `wide/result/${id}/`)
  for (const path of [...bands, 'result/231/'])
    expect([path, (await request.get(site.url + path)).status()]).toEqual([path, 200])
  for (const path of ['wide/result/2313122/', 'wide/result/231/', 'result/dancing/'])
    expect([path, (await request.get(site.url + path)).status()]).toEqual([path, 404])
})

test('a second quiz below a path: taken, shared and opened under its own address', async ({
  page
}) => {
  const quiz = quizOn(page)
  await page.goto(`${site.url}wide/`)
  await quiz.takeWhole(4)
  const table = await readTable(page)
  const link = await page.getByLabel(en['share.link'], { exact: true }).inputValue()
  expect(link).toMatch(/\/sub\/path\/wide\/result\/(sitting|walking|dancing)\/#q1/)
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByText(en['opened.kind-profile'])).toBeVisible()
  expect(page.url()).toBe(`${site.url}wide/result/#${link.split('#')[1]}`)
  await expect.poll(() => readTable(page)).toEqual(table)
})

test('a code of one quiz is told apart on the page of the other', async ({ page }) => {
  await page.goto(`${site.url}wide/result/#${codeOf(site.main)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en['opened.other-quiz'])
  await page.goto('about:blank')
  await page.goto(`${site.url}result/#${codeOf(site.main)}`)
  await expectOpened(page, `${site.url}result/#${codeOf(site.main)}`, site.main)
})

test('a link whose # was escaped leads where it meant to, below a path, too', async ({ page }) => {
  for (const [path, quiz] of [
    ['result/', site.main],
    ['wide/result/', site.wide]
  ] as const)
    for (const hash of ['%23', '%2523']) {
      await page.goto(`${site.url}${path}${hash}${codeOf(quiz)}`)
      await expectOpened(page, `${site.url}${path}#${codeOf(quiz)}`, quiz)
    }
  await page.goto(`${site.url}no/such/page/`)
  await page.getByRole('link', { name: en['missing.home'] }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.main.texts.title)
})
