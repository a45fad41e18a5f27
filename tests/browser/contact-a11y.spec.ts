import { en } from '../../src/i18n/en.ts'
import {
  axeColourFaults,
  axeFaults,
  equalFaults,
  inject,
  snifferFaults
} from './support/a11y-engines.ts'
import { cutTexts, sideways } from './support/a11y-layout.ts'
import { friendly, openResult, said, sendButton, sendPlain, test } from './support/contact-site.ts'
import { worked } from './support/flagship.ts'
import { store, storedValue } from './support/stored.ts'
import { expect } from './support/test.ts'

// The engines are strangers to the page's policy; the policy itself is under test elsewhere.
test.use({ bypassCSP: true, expected: [/^http:\/\/127\.0\.0\.1|Failed to load/] })
test.describe.configure({ timeout: 60_000 })

test('three engines find nothing: form, errors, not sent, arrived; light and dark (A1, A2)', async ({
  page,
  site
}) => {
  const look = async (state: string) => {
    await inject(page)
    await page.emulateMedia({ colorScheme: 'light' })
    expect.soft(await axeFaults(page), `${state}, light`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await axeColourFaults(page), `${state}, dark`).toEqual([])
    const others = [...(await snifferFaults(page)), ...(await equalFaults(page))]
    expect.soft(others, state).toEqual([])
  }
  site.endpoint.behave(friendly, '400')
  await openResult(page, site)
  for (const words of ['contact.about', 'contact.preview'] as const)
    await page.getByText(en[words]).click()
  await look('form')
  await sendButton(page).click()
  await look('errors')
  await sendPlain(page)
  await expect(said(page)).toHaveText(en['contact.not-sent-refused'])
  await look('not sent')
  site.endpoint.behave(friendly)
  await page.getByRole('button', { name: en['contact.again'] }).click()
  await expect(said(page)).toContainText('It has arrived')
  await look('arrived')
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
