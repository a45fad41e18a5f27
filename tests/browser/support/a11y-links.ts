import { expect, type Page } from '@playwright/test'
import type { Answers } from '../../../src/domain/answers.ts'
import { encode } from '../../../src/domain/code/encode.ts'
import { answersOf, profileOf } from '../../../src/domain/code/records.ts'
import { everywhere, flagship, worked } from './flagship.ts'
import { store, storedValue } from './stored.ts'
import type { Tongue } from './tongues.ts'

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

const { key } = flagship
const mine = everywhere(4)
const scores = encode(key, profileOf(key, worked, 'Team Noord'))
const theirs = opened(worked, 'Ravel', 7)
const team = [1, 2, 3, 5].map(position => opened(everywhere(position)))

function opened(answers: Answers, label = '', guess: number | null = null): string {
  return encode(key, answersOf(key, answers, label, guess))
}

/** Every state of the pages for links that need no result of one's own. */
export async function walkAsGuest(way: Way): Promise<void> {
  await walkResult(way)
  await walkGuest(way)
}

/** Every state of the pages for links of one who has a result. */
export async function walkAsOwner(way: Way): Promise<void> {
  await store(way.page, storedValue(mine, { finished: Date.now() }))
  await walkOwner(way)
}

export interface Way {
  readonly page: Page
  readonly look: Look
  readonly tongue: Tongue
}

/** Opens a page at a fragment, and waits for what it draws. */
async function at({ page, tongue }: Way, path: string, heading: string | RegExp) {
  // Another fragment of the same page would load nothing anew.
  await page.goto('about:blank')
  await page.goto(`${tongue.home}${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
}

async function walkResult(way: Way) {
  const { page, look, tongue } = way
  const words = tongue.messages
  await at(way, 'result/', words['opened.none'])
  await page.getByRole('textbox', { name: words['opened.code'] }).fill(`${scores.slice(0, 9)}o`)
  await expect(page.getByText(/[“‘]0[”’]/)).toBeVisible()
  await look('typing')
  await at(way, `result/#${scores.slice(0, -3)}`, words['opened.cut'])
  await look('broken link')
  await at(way, `result/#${scores}`, /.+/)
  await expect(page.locator('[data-chart=drawn]')).toBeVisible()
  await look('shared profile')
}

async function walkGuest(way: Way) {
  const { look, tongue } = way
  const words = tongue.messages
  await at(way, 'compare/', words['compare.gather'])
  await look('gather')
  await at(way, `compare/#${scores}.${theirs.slice(0, -3)}`, words['compare.gather-lost'])
  await look('half a comparison')
  await at(way, `compare/#${theirs}`, words['invite.opened'])
  await look('invitation')
  await at(way, `compare/#${scores}.${theirs}.${theirs.slice(0, -3)}`, words['team.title'])
  await look('team of two')
  await at(way, `compare/#${[...team, theirs, theirs].join('.')}`, words['team.title'])
  await look('team')
  const others = [4, 1, 2, 3, 5].map(position => opened(everywhere(position), 'B'))
  await at(way, `compare/#${[...team, theirs].join('.')}~${others.join('.')}`, words['teams.title'])
  await look('two teams')
}

async function walkOwner(way: Way) {
  const { page, look, tongue } = way
  const words = tongue.messages
  await at(way, `result/#${theirs}`, /.+/)
  await expect(page.getByRole('link', { name: words['opened.compare'] })).toBeVisible()
  await page.locator('summary').click()
  await look('shared answers')
  await at(way, 'compare/', words['compare.gather'])
  await guess(way)
  await look('inviting')
  await at(way, `compare/#${theirs}`, words['invite.opened'])
  await guess(way)
  await look('reply')
  await at(way, `compare/#${opened(mine, '', 4)}`, words['invite.own'])
  await look('own link')
  await at(way, `compare/#${opened(mine, '', 4)}.${theirs}`, words['compare.pair'])
  await look('pair')
  await page.getByRole('checkbox', { name: words['compare.time'] }).check()
  await expect(page.getByRole('heading', { name: words['compare.over-time'] })).toBeVisible()
  await look('two moments')
}

async function guess({ page, tongue: { messages: words } }: Way) {
  await page.getByRole('radio', { name: words['invite.answers'] }).check()
  await page.getByRole('radio', { name: '4', exact: true }).check()
  await expect(page.getByRole('button', { name: words['invite.guess-none'] })).toBeVisible()
}
