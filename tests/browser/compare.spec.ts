import type { Page } from '@playwright/test'
import type { Answers } from '../../src/domain/answers.ts'
import { encode } from '../../src/domain/code/encode.ts'
import { answersOf, profileOf } from '../../src/domain/code/records.ts'
import { en as enMain } from '../../src/i18n/en.ts'
import { enCompare } from '../../src/i18n/en-compare.ts'
import { everywhere, flagship, worked } from './support/flagship.ts'
import { store, storedIn, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const en = { ...enMain, ...enCompare }
const { key } = flagship
const opened = (answers: Answers, label = '') => encode(key, answersOf(key, answers, label))
const scores = (answers: Answers, label = '') => encode(key, profileOf(key, answers, label))

const theirs = opened(worked, 'Ravel')
const mine = everywhere(4)
const waiting = `collaboration-quiz:${flagship.id}:invitation`

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const rows = (page: Page, caption: string) =>
  page.getByRole('table', { name: caption }).locator('tbody tr')

async function openAt(page: Page, fragment: string) {
  await page.goto(`./compare/#${fragment}`)
  // The page that waits has a heading, too.
  await expect(heading(page)).not.toHaveText(en['compare.opening'])
}

test('an invitation stays closed until both have answered, and goes back', async ({
  page,
  quiz,
  watched
}) => {
  await openAt(page, theirs)
  await expect(heading(page)).toHaveText(en['invite.opened'])
  await expect(page.locator('main table, main svg')).toHaveCount(0)
  await expect.poll(() => storedIn(page, 'sessionStorage')).toEqual({})
  await page.getByRole('link', { name: en['invite.take'] }).click()
  expect((await storedIn(page, 'sessionStorage'))[waiting]).toBe(`${theirs} Ravel`)
  await quiz.start()
  await expect(page.locator('#quiz form')).toContainText('your partnership with \u2068Ravel\u2069')
  await store(page, storedValue(mine, { finished: Date.now() }))
  await quiz.open('result')
  await page.getByRole('heading', { name: en['invite.waiting'] }).scrollIntoViewIfNeeded()
  await page.getByRole('radio', { name: en['invite.answers'] }).check()
  await page.getByRole('link', { name: en['invite.open-both'] }).click()
  await expect(heading(page)).toHaveText(en['compare.pair'])
  await expect(page.getByText('Differences are normal')).toBeVisible()
  await expect(page.getByText('facts seen alike.')).toBeVisible()
  await expect(rows(page, en['compare.gaps-caption'])).toHaveCount(6)
  const link = await page.getByLabel(en['invite.link']).inputValue()
  expect(link.split('#')[1]).toBe(`${opened(mine)}.${theirs}`)
  expect(watched.foreign()).toEqual([])
  expect(watched.requests.map(request => request.url()).filter(url => /q1\w{8}/.test(url))).toEqual(
    []
  )
  expect(await page.title()).not.toContain('Ravel')
})

test('somebody with a result makes an invitation; their own browser knows it', async ({ page }) => {
  await store(page, storedValue(mine, { finished: Date.now() }))
  await openAt(page, '')
  await page.getByLabel(en['invite.name']).fill('Us <b>both</b>')
  const link = await page.getByLabel(en['invite.link']).inputValue()
  expect(link).toMatch(new RegExp(`/compare/#${scores(mine, 'Us bbothb')}$`))
  await page.goto(link)
  await expect(heading(page)).toHaveText(en['invite.own'])
  await page.goto(link.replace('#', `#${theirs}.`))
  await expect(heading(page)).toHaveText(en['compare.pair'])
  await expect(page.locator('.cq-legend li').first()).toContainText(`(${en['compare.you']})`)
})

test('each guesses the other’s mark before anything is shown; both read it afterwards', async ({
  page,
  quiz,
  browser
}) => {
  await store(page, storedValue(mine, { finished: Date.now() }))
  await openAt(page, '')
  await page.getByRole('radio', { name: en['invite.answers'] }).check()
  await page.getByRole('radio', { name: '2', exact: true }).check()
  await page.getByRole('radio', { name: '6', exact: true }).check()
  const link = await page.getByLabel(en['invite.link']).inputValue()

  const partner = await browser.newContext()
  const there = await partner.newPage()
  await store(there, storedValue(worked, { finished: Date.now() }))
  await there.goto(link)
  await there.getByRole('radio', { name: en['invite.answers'] }).check()
  await there.getByRole('radio', { name: '4', exact: true }).check()
  await expect(there.getByText(/expected/)).toHaveCount(0)
  await there.getByRole('link', { name: en['invite.open-both'] }).click()
  await expect(heading(there)).toHaveText(en['compare.pair'])
  const said = { theirs: 9, mine: Number(mine.c1?.[0]) }
  await expect(there.getByText(`You expected 4, they said ${said.mine}.`)).toBeVisible()
  await expect(there.getByText(`They expected 6, you said ${said.theirs}.`)).toBeVisible()
  const back = await there.getByLabel(en['invite.link']).inputValue()
  await partner.close()

  await page.goto(back)
  await expect(page.locator('.cq-legend li').first()).toContainText(`(${en['compare.you']})`)
  await expect(page.getByText(`You expected 6, they said ${said.theirs}.`)).toBeVisible()
  await expect(page.getByText(`They expected 4, you said ${said.mine}.`)).toBeVisible()
  await quiz.open('result')
  await expect(page.getByText(/expected/)).toHaveCount(0)
})

test('a guess can be taken back, and goes with no link of scores only', async ({ page }) => {
  await store(page, storedValue(mine, { finished: Date.now() }))
  await openAt(page, '')
  const link = page.getByLabel(en['invite.link'])
  await page.getByRole('radio', { name: en['invite.answers'] }).check()
  await page.getByRole('radio', { name: '6', exact: true }).check()
  await expect(link).not.toHaveValue(new RegExp(`#${opened(mine)}$`))
  await page.getByRole('button', { name: en['invite.guess-none'] }).click()
  await expect(link).toHaveValue(new RegExp(`#${opened(mine)}$`))
  await page.getByRole('radio', { name: '6', exact: true }).check()
  await page.getByRole('radio', { name: en['invite.profile'] }).check()
  await expect(link).toHaveValue(new RegExp(`#${scores(mine)}$`))
})

test('a whole e-mail with links in it: what counts, what does not and why', async ({ page }) => {
  await openAt(page, '')
  const other = scores(everywhere(2))
  const mail = [
    `> Hi, mine is https://quiz.example/result/#${theirs}.`,
    `and one that broke: ${other.slice(0, -5)}, sorry`,
    `and Kim's: ${other.toUpperCase()}, here it is again ${other}`
  ].join('\n')
  await page.getByLabel(en['compare.field']).fill(mail)
  await expect(page.getByRole('status')).toContainText('2 results found.')
  await expect(page.getByText(en['compare.why-duplicate'])).toBeVisible()
  await expect(page.getByText(en['compare.why-cut'])).toBeVisible()
  await page.getByRole('button', { name: en['compare.open'] }).click()
  await expect(heading(page)).toHaveText(en['compare.pair'])
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(heading(page)).toHaveText(en['compare.gather'])
})

test('a team, and more results added to it', async ({ page }) => {
  const codes = [1, 2, 3, 4].map(position => opened(everywhere(position)))
  await openAt(page, codes.join('.'))
  await expect(heading(page)).toHaveText(en['team.title'])
  await expect(rows(page, en['team.caption'])).toHaveCount(6)
  await expect(page.getByRole('columnheader', { name: en['team.half'] })).toHaveCount(0)
  await page.getByLabel(en['compare.field']).fill(theirs)
  await page.getByRole('button', { name: en['compare.add'] }).click()
  await expect(page.getByRole('columnheader', { name: en['team.half'] })).toBeVisible()
  await expect(page.getByText('Used: 5. Left out: 0.')).toBeVisible()
})

test('three people agree before anything of them shows', async ({ page }) => {
  await openAt(page, [1, 2, 3].map(position => opened(everywhere(position))).join('.'))
  await expect(page.getByRole('table')).toHaveCount(0)
  await page.getByRole('button', { name: en['team.agreed'] }).click()
  await expect(heading(page)).toBeFocused()
  await expect(rows(page, en['team.caption'])).toHaveCount(6)
})

test('another team beside the first, and back', async ({ page }) => {
  const five = (label: string) =>
    [1, 2, 3, 4, 5].map(position => opened(everywhere(position), label))
  await openAt(page, five('A').join('.'))
  const field = page.getByLabel(en['teams.field'])
  await field.fill([...five('B'), five('A')[0]].join('\n'))
  await page.getByRole('button', { name: en['teams.open'] }).click()
  await expect(heading(page)).toHaveText(en['teams.title'])
  await expect(rows(page, en['teams.caption'])).toHaveCount(6)
  await expect(page.getByText('Used: 5. Left out: 0.')).toHaveCount(2)
  await expect(page.getByText('no difference wide enough')).toBeVisible()
  const link = await page.getByLabel(en['invite.link']).inputValue()
  expect(link.split('#')[1]).toBe(`${five('A').join('.')}~${five('B').join('.')}`)
  await page.goBack()
  await expect(heading(page)).toHaveText(en['team.title'])
})

test('one organisation at two moments', async ({ page }) => {
  await openAt(page, `${scores(mine)}.${scores(worked)}`)
  await page.getByRole('checkbox', { name: en['compare.time'] }).check()
  const table = page.getByRole('table', { name: en['compare.over-time-caption'] })
  await expect(table.getByRole('rowheader')).toHaveCount(6)
  await expect(page.getByText('Perhaps a change.').first()).toBeVisible()
})

test('fifty broken addresses: always a way on', async ({ page }) => {
  await openAt(page, '')
  const broken = [
    ...Array.from({ length: 20 }, (_, n) => theirs.slice(0, n + 2)),
    ...Array.from({ length: 20 }, (_, n) => `${theirs.slice(0, n + 3)}b${theirs.slice(n + 4)}`),
    ...['%', '%E0%A4%A', '<b>', '__proto__', 'question-s1', 'q1q1q1', '%23', '....', '\u{1f600}'],
    `${theirs}.${theirs}`
  ]
  expect(broken).toHaveLength(50)
  for (const fragment of broken) {
    await page.evaluate(next => {
      location.hash = next
    }, fragment)
    await expect(heading(page)).toHaveText(en['compare.gather-lost'])
    await expect(page.getByLabel(en['compare.field'])).toBeVisible()
  }
})
