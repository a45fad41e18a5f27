import { readFileSync } from 'node:fs'
import { en } from '../../src/i18n/en.ts'
import {
  consentBox,
  contactName,
  emailField,
  friendly,
  newsletterBox,
  openResult,
  resultBox,
  said,
  sendButton,
  sendPlain,
  quiz as small,
  storedIn,
  storedName,
  test
} from './support/contact-site.ts'
import { expect } from './support/test.ts'

// This site and its endpoint are both foreign to the one that other tests look at.
const local = /^http:\/\/127\.0\.0\.1|status of 400/
test.use({ expected: [local] })

const arrived = en['contact.received'].replace('{name}', 'The meeting doctor')

test.beforeEach(({ site }) => site.endpoint.behave(friendly))

test('before the result there is no form; after it, nothing is ticked and nothing needed to see it (G5, A32)', async ({
  page,
  site
}) => {
  await page.goto(site.url)
  await expect(page.getByRole('link', { name: /^Start/ })).toBeVisible()
  await expect(page.locator('input[type=email], input[type=checkbox]')).toHaveCount(0)
  await openResult(page, site)
  await expect(page.locator('main table caption').first()).toBeAttached()
  await expect(emailField(page)).toHaveAttribute('autocomplete', 'email')
  await expect(emailField(page)).toHaveAttribute('type', 'email')
  await expect(page.getByLabel(en['contact.name'], { exact: true })).toHaveAttribute(
    'autocomplete',
    'name'
  )
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked()
  expect(site.endpoint.letters).toEqual([])
})

test('a consent that is missing sends nothing; errors are text at their fields, the first has focus (G4)', async ({
  page,
  site
}) => {
  await openResult(page, site)
  await emailField(page).fill('zoe.home.example')
  await sendButton(page).click()
  await expect(emailField(page)).toBeFocused()
  await expect(emailField(page)).toHaveAccessibleDescription(
    `${en['contact.error-email-no-at']} ${en['contact.email-hint']}`
  )
  await expect(emailField(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(consentBox(page)).toHaveAccessibleDescription(en['contact.error-consent-missing'])
  await emailField(page).fill('zoe@home.example')
  await expect(emailField(page)).not.toHaveAttribute('aria-invalid')
  await sendButton(page).click()
  await expect(consentBox(page)).toBeFocused()
  expect(site.endpoint.letters).toEqual([])
})

test('what arrives is exactly what was typed and ticked, and then nothing of it is kept (S19, G7)', async ({
  page,
  site,
  watched
}) => {
  await openResult(page, site)
  await sendPlain(page)
  await expect(said(page)).toHaveText(arrived)
  await expect(said(page)).toBeFocused()
  await expect(emailField(page)).toHaveCount(0)
  const [letter] = site.endpoint.letters
  const body = JSON.parse(letter?.body ?? '') as { id: string; consent: { at: string } }
  expect(body).toStrictEqual({
    id: expect.stringMatching(/^[\da-f-]{32,36}$/),
    email: 'zoe@home.example',
    consent: {
      textId: 'contact',
      version: 3,
      locale: 'en',
      at: expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/),
      newsletter: false
    },
    page: site.url,
    params: {},
    doubt: ['fast']
  })
  expect([letter?.method, letter?.cookie]).toEqual(['POST', null])
  expect(Object.keys(await storedIn(page))).toEqual([storedName])
  expect(JSON.stringify(await storedIn(page))).not.toContain('zoe@')
  expect(page.url()).not.toMatch(/zoe|@/)
  expect(watched.errors).toEqual([])
})

test('name, result and newsletter go along when typed and ticked, as the preview shows word for word', async ({
  page,
  site
}) => {
  await openResult(page, site)
  await page.getByLabel(en['contact.name'], { exact: true }).fill('Zoë')
  await resultBox(page).check()
  await newsletterBox(page).check()
  await emailField(page).fill('zoe@home.example')
  await consentBox(page).check()
  await page.getByText(en['contact.preview']).click()
  const shown = await page.locator('.cq-con pre').textContent()
  await sendButton(page).click()
  await expect(said(page)).toHaveText(arrived)
  const sent = site.endpoint.letters[0]?.body ?? ''
  // Whether it was fast is told by the clock, which goes on.
  const plain = (text: string | null) => ({ ...(JSON.parse(text ?? '') as object), doubt: [] })
  expect(plain(sent)).toEqual(plain(shown))
  expect(JSON.parse(sent)).toMatchObject({
    name: 'Zoë',
    consent: { newsletter: true, newsletterText: { textId: 'letter', version: 1 } },
    result: { quiz: 'mini', edition: 1, code: expect.stringMatching(/^q1/) }
  })
  expect(small?.id).toBe('mini')
})

test('two quick taps are one request', async ({ page, site }) => {
  site.endpoint.behave(friendly, 'slow')
  await openResult(page, site)
  await emailField(page).fill('zoe@home.example')
  await consentBox(page).check()
  await sendButton(page).dblclick()
  await expect(said(page)).toHaveText(arrived)
  expect(site.endpoint.letters).toHaveLength(1)
})

test('a robot marks itself and is not told; nothing is dropped (S18, A29)', async ({
  page,
  site
}) => {
  await openResult(page, site)
  await page.locator('#contact-more').evaluate((field: HTMLInputElement) => {
    field.value = 'https://spam.example'
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await sendPlain(page)
  await expect(said(page)).toHaveText(arrived)
  expect(JSON.parse(site.endpoint.letters[0]?.body ?? '')).toMatchObject({
    doubt: ['trap', 'fast']
  })
})

test('ticks are gone after a reload and after Back (G3)', async ({ page, site }) => {
  await openResult(page, site)
  const boxes = [consentBox(page), newsletterBox(page), resultBox(page)]
  const tick = async () => {
    for (const box of boxes) await box.check()
  }
  await tick()
  await page.reload()
  for (const box of boxes) await expect(box).not.toBeChecked()
  await tick()
  await page.getByRole('button', { name: en['after.back'] }).click()
  await expect(emailField(page)).toHaveCount(0)
  await page.goto(`${site.url}#result`)
  for (const box of boxes) await expect(box).not.toBeChecked()
})

test('the booking link takes the result along only while ticked, and no address says otherwise (S6, S8)', async ({
  page,
  site
}) => {
  const booking = page.getByRole('link', { name: 'Write to the doctor' })
  const plain = 'https://mini.example/help'
  await openResult(page, site)
  const asked = ['//evil.example', 'javascript:x', 'data:text/html,x', 'https:evil', '\\\\evil']
  const query = asked.map(cta => `cta=${encodeURIComponent(cta)}`).join('&')
  const script = encodeURIComponent('"><img src=x onerror=window.__xss=1>')
  const rest = ['lang', 'theme', 'utm_source'].map(name => `${name}=${script}`).join('&')
  await page.goto(`${site.url}?a1=x&${query}&${rest}#result`)
  const box = page.getByRole('checkbox', { name: en['offer.with-result'] })
  await expect(box).not.toBeChecked()
  await expect(booking).toHaveAttribute('href', plain)
  await box.check()
  await expect(booking).not.toHaveAttribute('href', plain)
  const { origin, pathname, searchParams } = new URL((await booking.getAttribute('href')) ?? '')
  expect(origin + pathname).toBe(plain)
  expect(searchParams.get('a1')).toMatch(new RegExp(`^${site.url}result/#q1`))
  await box.uncheck()
  await expect(booking).toHaveAttribute('href', plain)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('img[src=x]')).toHaveCount(0)
  expect(await page.evaluate(() => Reflect.get(window, '__xss') ?? null)).toBeNull()
})

test('“Delete my answers” deletes a contact that has not left', async ({ page, site }) => {
  site.endpoint.behave(friendly, '400')
  await openResult(page, site)
  await sendPlain(page)
  await expect(said(page)).toHaveText(en['contact.not-sent-refused'])
  expect(Object.keys(await storedIn(page)).sort()).toEqual([storedName, contactName])
  expect(readFileSync('docs/privacy.md', 'utf8')).toContain(
    '| `collaboration-quiz:<quiz>:contact` |'
  )
  await page.getByRole('button', { name: en['keep.forget'] }).click()
  await page.getByRole('button', { name: en['keep.yes'] }).click()
  await expect(page.getByRole('link', { name: /^Start/ })).toBeVisible()
  await expect.poll(() => storedIn(page)).toEqual({})
})
