import type { Page } from '@playwright/test'
import { en, type Messages } from '../../src/i18n/en.ts'
import { axeFaults, inject } from './support/a11y-engines.ts'
import { cutTexts, sideways } from './support/a11y-layout.ts'
import { expectAllInForcedColours, expectNoFault } from './support/a11y-looks.ts'
import {
  type ContactSite,
  consentBox,
  friendly,
  openResult,
  said,
  sendButton,
  sendPlain,
  test
} from './support/contact-site.ts'
import { worked } from './support/flagship.ts'
import { quizOn } from './support/quiz.ts'
import { store, storedValue } from './support/stored.ts'
import { expect } from './support/test.ts'
import { dutch } from './support/tongues.ts'

// The engines, and reading pictures of the page in it, are strangers to its policy, which is under test elsewhere.
test.use({ bypassCSP: true, expected: [/^http:\/\/127\.0\.0\.1|Failed to load/] })
test.describe.configure({ timeout: 60_000 })

const place = (page: Page) => page.locator('.cq-con')

async function look(page: Page, state: string) {
  await expectNoFault(page, state)
  await expectAllInForcedColours(page, state)
}

test('three engines find nothing: form, errors, not sent, arrived; light, dark and forced colours; as a tree (A1, A2, A14, A19)', async ({
  page,
  site
}) => {
  site.endpoint.behave(friendly, '400')
  await page.clock.install()
  await openResult(page, site)
  await unfold(page, en)
  await expect(place(page)).toMatchAriaSnapshot(form(en))
  await look(page, 'form')
  await sendButton(page).click()
  await expect(place(page)).toMatchAriaSnapshot(form(en, true))
  await look(page, 'errors')
  await sendPlain(page)
  await expect(said(page)).toHaveText(en['contact.not-sent-refused'])
  await look(page, 'not sent')
  site.endpoint.behave(friendly)
  await page.getByRole('button', { name: en['contact.again'] }).click()
  await expect(said(page)).toContainText('It has arrived')
  await look(page, 'arrived')
})

/**
 * The form with all that it unfolds, and out of the engines' sight the chapters before it, which have a
 * walk of their own.
 */
async function unfold(page: Page, messages: Messages) {
  await page.addStyleTag({ content: '.cq-sec:not(:has(.cq-con)) { display: none }' })
  for (const words of ['contact.about', 'contact.preview'] as const)
    await page.getByText(messages[words]).click()
  // Whoever sends within seconds is doubted, and the preview says so: later it is shorter.
  await page.clock.fastForward('01:00')
  await expect(place(page).locator('pre')).not.toContainText('doubt')
}

/** The form as assistive technology meets it; the doctor's words are English on either page. */
function form(words: Messages, isEmpty = false) {
  const invalid = isEmpty ? ' [invalid]' : ''
  const error = (name: 'email' | 'consent') =>
    isEmpty ? `\n- paragraph: ${words[`contact.error-${name}-missing`]}` : ''
  const about = ['who', 'what', 'kept', 'withdraw', 'newsletter-withdraw'] as const
  return `
- /children: equal
- heading "${words['contact.title']}" [level=3]
- paragraph: /.+/
- text: ${words['contact.email']} ${words['contact.email-hint']}${error('email')}
- textbox "${words['contact.email']}"${invalid}
- text: ${words['contact.name']} ${words['contact.optional']}
- textbox "${words['contact.name']}"
- checkbox "${words['contact.result']}"
- text: ${words['contact.result']} ${words['contact.result-text']}${error('consent')}
- checkbox "The doctor may answer me by e-mail."${invalid}
- text: The doctor may answer me by e-mail.
- checkbox "Send me the doctor’s letter once a month."
- text: Send me the doctor’s letter once a month. ${words['contact.optional']}
- group:
  - text: ${words['contact.about']}
${about.map(name => `  - term: ${words[`contact.${name}`]}\n  - definition: /.+/`).join('\n')}
  - paragraph:
    - link "${words['contact.privacy']}"
- group:
  - text: ${words['contact.preview']}
  - paragraph: /.+/
  - text: /.+/
- paragraph:
  - button "${words['contact.send']}"
- status
`
}

/** The Dutch page, handed the endpoint of a site that has one. */
async function openDutchForm(page: Page, { url }: ContactSite) {
  const handed = await (await fetch(url)).text()
  const { site } = JSON.parse(/id="payload"[^>]*>(.*?)<\/script>/s.exec(handed)?.[1] ?? '')
  await store(page, storedValue(worked, { finished: Date.now() }))
  // Before any script of the page reads what it was handed.
  await page.addInitScript(contact => {
    document.addEventListener('readystatechange', () => {
      const place = document.getElementById('payload')
      if (document.readyState !== 'interactive' || !place) return
      const payload = JSON.parse(place.textContent ?? '')
      place.textContent = JSON.stringify({ ...payload, site: { ...payload.site, contact } })
    })
  }, site.contact)
  await quizOn(page, dutch).open('result')
  await expect(page.getByLabel(dutch.messages['contact.email'])).toBeVisible()
}

test('nor in Dutch: form, errors, arrived; light, dark and forced colours; as a tree (A1, A2, A14, A19)', async ({
  page,
  site
}) => {
  const words = dutch.messages
  await page.clock.install()
  await openDutchForm(page, site)
  // The browser keeps this page, which was not made for that endpoint, from asking a server on its own machine.
  await page.route(`${site.endpoint.url}/**`, route =>
    route.fulfill({ json: { ok: true }, headers: { 'access-control-allow-origin': '*' } })
  )
  await unfold(page, words)
  await expect(place(page)).toMatchAriaSnapshot(form(words))
  await look(page, 'form')
  const send = page.getByRole('button', { name: words['contact.send'], exact: true })
  await send.click()
  await expect(place(page)).toMatchAriaSnapshot(form(words, true))
  await look(page, 'errors')
  await page.getByLabel(words['contact.email']).fill('zoe@home.example')
  await consentBox(page).check()
  await send.click()
  await expect(said(page)).toContainText(words['contact.received'].split('{')[0] ?? '')
  await look(page, 'arrived')
})

test('at 320 px nothing is cut or scrolls sideways, and every target is large enough (A15, A16)', async ({
  page,
  site
}) => {
  site.endpoint.behave(friendly, '400')
  await page.setViewportSize({ width: 320, height: 256 })
  await openResult(page, site)
  for (const words of ['contact.about', 'contact.preview'] as const)
    await page.getByText(en[words]).click()
  await sendPlain(page)
  await expect(said(page)).toHaveText(en['contact.not-sent-refused'])
  expect(await sideways(page)).toEqual([])
  expect(await cutTexts(page)).toEqual([])
  const targets = page.locator(
    '.cq-con :is(a, button, label:has([type=checkbox]), summary, input[type=email])'
  )
  for (const box of await targets.evaluateAll(all => all.map(one => one.getBoundingClientRect())))
    expect(box.height).toBeGreaterThanOrEqual(44)
})

test('without an endpoint there is a mail and the address to copy, and no form', async ({
  page,
  quiz
}) => {
  await store(page, storedValue(worked, { finished: Date.now() }))
  await quiz.open('result')
  const withResult = page.getByRole('link', { name: en['contact.write-result'] })
  await expect(withResult).toHaveAttribute('href', /^mailto:coach@quiz\.example\?.*result%2F%23q1/)
  const plain = page.getByRole('link', { name: en['contact.write'], exact: true })
  await expect(plain).toHaveAttribute('href', /^mailto:coach@quiz\.example\?(?!.*q1)/)
  await expect(page.getByLabel(en['contact.address'])).toHaveValue('coach@quiz.example')
  await expect(page.locator('input[type=email], main [type=checkbox]')).toHaveCount(0)
  await inject(page)
  expect(await axeFaults(page)).toEqual([])
})
