import { expect, type Page } from '@playwright/test'
import { build } from '../../../src/authoring/build.ts'
import { en } from '../../../src/i18n/en.ts'
import { mini } from '../../content/fixtures.ts'
import { friendly } from './pointed.ts'
import { test as base, type ContactSite } from './test.ts'

interface Fixtures {
  readonly site: ContactSite
}

export type { ContactSite }
export { friendly }

export const test = base.extend<Fixtures>({
  site: ({ contacts }, use) => use(contacts)
})

const content = build(mini())
if (!content.ok) throw new Error('The small quiz is broken.')
export const quiz = content.quizzes[0]
/** Under this name the small quiz keeps its answers; the contact stands beside it. */
export const storedName = 'collaboration-quiz:mini'
export const contactName = `${storedName}:contact`

function storedAnswers(): string {
  const questions = quiz?.key.questions ?? []
  const answers = questions.map(({ id, options }) => [id, [options[1]?.id]] as const)
  return JSON.stringify({
    v: 1,
    quiz: quiz?.key.quiz,
    edition: quiz?.key.edition,
    changed: Date.now(),
    answers: Object.fromEntries(answers),
    at: Object.fromEntries(answers.map(([id]) => [id, Date.now()])),
    plan: { when: '', will: '' },
    planned: 0,
    finished: Date.now()
  })
}

/** Opens the result of somebody who has answered everything, and waits for the form. */
export async function openResult(page: Page, site: ContactSite): Promise<void> {
  await visitResult(page, site)
  await expect(emailField(page)).toBeVisible()
}

/** The same, whatever comes of the form. */
export async function visitResult(page: Page, { url }: ContactSite): Promise<void> {
  // From an empty page of the site: a fragment alone would not load this one anew.
  const body = '<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">'
  await page.route(`${url}elsewhere/`, route => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(`${url}elsewhere/`)
  await page.evaluate(([name, value]) => sessionStorage.setItem(name, value), [
    storedName,
    storedAnswers()
  ] as const)
  await page.goto(`${url}#result`)
}

export const emailField = (page: Page) => page.getByLabel(en['contact.email'])
export const consentBox = (page: Page) =>
  page.getByRole('checkbox', { name: 'The doctor may answer me by e-mail.' })
export const newsletterBox = (page: Page) =>
  page.getByRole('checkbox', { name: 'Send me the doctor’s letter once a month.' })
export const resultBox = (page: Page) => page.getByRole('checkbox', { name: en['contact.result'] })
export const sendButton = (page: Page) =>
  page.getByRole('button', { name: en['contact.send'], exact: true })
export const said = (page: Page) => page.locator('.cq-con .cq-sent')

/** Fills in what is needed and nothing else, and sends it. */
export async function sendPlain(page: Page): Promise<void> {
  await emailField(page).fill('zoe@home.example')
  await consentBox(page).check()
  await sendButton(page).click()
}

export function storedIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...sessionStorage, ...localStorage }))
}
