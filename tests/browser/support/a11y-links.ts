import { expect, type Page } from '@playwright/test'
import type { Answers } from '../../../src/domain/answers.ts'
import { encode } from '../../../src/domain/code/encode.ts'
import { answersOf, profileOf } from '../../../src/domain/code/records.ts'
import { en as enMain } from '../../../src/i18n/en.ts'
import { enCompare } from '../../../src/i18n/en-compare.ts'
import { everywhere, flagship, worked } from './flagship.ts'
import { store, storedValue } from './stored.ts'

/** What the pages for links can look like, each with its own controls. */
export type LinkState =
  | 'typing'
  | 'broken link'
  | 'shared profile'
  | 'shared answers'
  | 'gather'
  | 'half a comparison'
  | 'invitation'
  | 'team of two'
  | 'team'
  | 'two teams'
  | 'inviting'
  | 'reply'
  | 'own link'
  | 'pair'
  | 'two moments'

/** Looks at the state that is on screen now. */
type Look = (state: LinkState) => Promise<void>

const en = { ...enMain, ...enCompare }
const { key } = flagship
const mine = everywhere(4)
const scores = encode(key, profileOf(key, worked, 'Team Noord'))
const theirs = opened(worked, 'Ravel', 7)
const team = [1, 2, 3, 5].map(position => opened(everywhere(position)))

function opened(answers: Answers, label = '', guess: number | null = null): string {
  return encode(key, answersOf(key, answers, label, guess))
}

/** Through every state of the pages for links, without a result of one's own and then with one. */
export async function walkLinks(page: Page, look: Look): Promise<void> {
  await walkResult(page, look)
  await walkGuest(page, look)
  await store(page, storedValue(mine, { finished: Date.now() }))
  await walkOwner(page, look)
}

/** Opens a page at a fragment, and waits for what it draws. */
async function at(page: Page, path: string, heading: string | RegExp) {
  // Another fragment of the same page would load nothing anew.
  await page.goto('about:blank')
  await page.goto(`./${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
}

async function walkResult(page: Page, look: Look) {
  await at(page, 'result/', en['opened.none'])
  await page.getByRole('textbox', { name: en['opened.code'] }).fill(`${scores.slice(0, 9)}o`)
  await expect(page.getByText('It may be “0”')).toBeVisible()
  await look('typing')
  await at(page, `result/#${scores.slice(0, -3)}`, en['opened.cut'])
  await look('broken link')
  await at(page, `result/#${scores}`, /.+/)
  await expect(page.locator('[data-chart=drawn]')).toBeVisible()
  await look('shared profile')
}

async function walkGuest(page: Page, look: Look) {
  await at(page, 'compare/', en['compare.gather'])
  await look('gather')
  await at(page, `compare/#${scores}.${theirs.slice(0, -3)}`, en['compare.gather-lost'])
  await look('half a comparison')
  await at(page, `compare/#${theirs}`, en['invite.opened'])
  await look('invitation')
  await at(page, `compare/#${scores}.${theirs}.${theirs.slice(0, -3)}`, en['team.title'])
  await look('team of two')
  await at(page, `compare/#${[...team, theirs, theirs].join('.')}`, en['team.title'])
  await look('team')
  const others = [4, 1, 2, 3, 5].map(position => opened(everywhere(position), 'B'))
  await at(page, `compare/#${[...team, theirs].join('.')}~${others.join('.')}`, en['teams.title'])
  await look('two teams')
}

async function walkOwner(page: Page, look: Look) {
  await at(page, `result/#${theirs}`, /.+/)
  await expect(page.getByRole('link', { name: en['opened.compare'] })).toBeVisible()
  await page.locator('summary').click()
  await look('shared answers')
  await at(page, 'compare/', en['compare.gather'])
  await guess(page)
  await look('inviting')
  await at(page, `compare/#${theirs}`, en['invite.opened'])
  await guess(page)
  await look('reply')
  await at(page, `compare/#${opened(mine, '', 4)}`, en['invite.own'])
  await look('own link')
  await at(page, `compare/#${opened(mine, '', 4)}.${theirs}`, en['compare.pair'])
  await look('pair')
  await page.getByRole('checkbox', { name: en['compare.time'] }).check()
  await expect(page.getByRole('heading', { name: en['compare.over-time'] })).toBeVisible()
  await look('two moments')
}

async function guess(page: Page) {
  await page.getByRole('radio', { name: en['invite.answers'] }).check()
  await page.getByRole('radio', { name: '4', exact: true }).check()
  await expect(page.getByRole('button', { name: en['invite.guess-none'] })).toBeVisible()
}
