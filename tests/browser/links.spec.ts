import type { Page } from '@playwright/test'
import { encode } from '../../src/domain/code/encode.ts'
import { headerSymbols } from '../../src/domain/code/header.ts'
import { answersOf, profileOf } from '../../src/domain/code/records.ts'
import { seal } from '../../src/domain/code/symbols.ts'
import { en } from '../../src/i18n/en.ts'
import { everywhere, flagship, tableFor, worked } from './support/flagship.ts'
import { readData, readTable } from './support/result.ts'
import { store, storedIn, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'
import { watch } from './support/watch.ts'

const { key } = flagship
const profile = profileOf(key, worked)
const code = encode(key, profile)
const field = (page: Page) => page.getByLabel(en['share.link'], { exact: true })
const codeField = (page: Page) => page.getByRole('textbox', { name: en['opened.code'] })

async function openOwn(page: Page) {
  await store(page, storedValue(worked, { finished: Date.now() }))
  await page.goto('./#result')
  await expect(field(page)).toBeVisible()
}

test('a copied link shows the same scores elsewhere, and leaves what is saved there alone', async ({
  page,
  browser,
  watched
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openOwn(page)
  await expect(field(page)).toHaveValue(/\/result\/[123]{6}\/#q1/)
  expect((await readData(page)).code).toBe(code)
  await page.getByRole('button', { name: en['share.copy'] }).click()
  await expect(page.getByRole('status').filter({ hasText: en['share.copied'] })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(await field(page).inputValue())
  expect(link.split('#')[1]).toBe(code)

  const elsewhere = await browser.newContext()
  const there = await watch(elsewhere)
  const guest = await elsewhere.newPage()
  const mine = storedValue(everywhere(2), { finished: Date.now() })
  await store(guest, mine, 'localStorage')
  await guest.goto(link)
  await expect(guest.getByText(en['opened.kind-profile'])).toBeVisible()
  await expect.poll(() => readTable(guest)).toEqual(tableFor(worked))
  expect((await readData(guest)).code).toBe(code)
  await expect(guest.getByRole('link', { name: en['opened.compare'] })).toHaveAttribute(
    'href',
    new RegExp(`/compare/#q1[a-z0-9]+\\.${code}$`)
  )
  await guest.getByRole('link', { name: en['opened.take'] }).first().click()
  await expect(guest.getByText(en['resume.done'])).toBeVisible()
  expect(Object.values(await storedIn(guest, 'localStorage'))).toEqual([mine])
  await expect.poll(() => storedIn(guest, 'sessionStorage')).toEqual({})

  for (const request of [...watched.requests, ...there.requests]) {
    expect(request.url()).not.toContain('q1')
    expect(request.headers().referer ?? '').not.toContain('q1')
    expect(request.postData()).toBeNull()
  }
  expect(there.problems([])).toEqual([])
  await elsewhere.close()
})

test('a link with all answers holds them, says so, and shows every chapter', async ({ page }) => {
  await openOwn(page)
  await page.getByLabel(en['share.preview-none'], { exact: true }).check()
  await expect(field(page)).toHaveValue(/\/result\/#q1/)
  await page.getByLabel(en['share.answers'], { exact: true }).check()
  await page.getByLabel(en['share.label'], { exact: true }).fill('  Team <b>Noord</b>\u202e  ')
  const link = await field(page).inputValue()
  await page.goto(`./result/#${link.split('#')[1]}`)
  await expect(page.getByText(en['opened.kind-answers'])).toBeVisible()
  await expect(page.getByText(`${en['opened.label']} Team bNoordb`)).toBeVisible()
  for (const title of ['depend.title', 'learned.title'] as const)
    await expect(page.getByRole('heading', { name: en[title] })).toBeVisible()
  await expect(page.getByRole('heading', { name: en['plan.title'] })).toHaveCount(0)
  await expect(page).toHaveTitle(/^A shared result/)
})

const empty = { kind: 'profile', quiz: key.quiz, edition: key.edition } as const
const lost = {
  none: 'main',
  cut: code.slice(0, -3),
  damaged: code.replace(/.$/, last => (last === 'q' ? 'p' : 'q')),
  'newer-version': seal([2, 0, 0, 0]),
  'other-quiz': encode({ ...key, quiz: 999 }, { ...profile, quiz: 999 }),
  'newer-edition': encode({ ...key, edition: 9 }, { ...profile, edition: 9 }),
  'not-valid': seal([...headerSymbols({ ...empty, length: 13 }), ...Array(13).fill(31)])
} as const

test('whatever is wrong with a link has its own sentence, and a way on', async ({ page }) => {
  await page.goto('./result/')
  for (const [why, fragment] of Object.entries(lost)) {
    await page.evaluate(hash => {
      location.hash = hash
    }, fragment)
    const title = en[`opened.${why as keyof typeof lost}`]
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText(en[`opened.${why as keyof typeof lost}-text`])).toBeVisible()
    await expect(page.getByRole('link', { name: en['opened.take'] })).toBeVisible()
  }
  await codeField(page).fill(`${code.slice(0, 9)}o`)
  await expect(page.locator('#code-state')).toContainText('It may be “0”')
  await codeField(page).fill(code.toUpperCase().replaceAll(/.{4}/g, '$& '))
  await expect(page.locator('#code-state')).toHaveText(en['opened.complete'])
  await page.getByRole('button', { name: en['opened.code-open'] }).click()
  await expect(page.getByText(en['opened.kind-profile'])).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect.poll(() => readTable(page)).toEqual(tableFor(worked))
})

test.describe('a link whose # was escaped', () => {
  test.use({ expected: [/404/] })

  test('leads where it meant to', async ({ page, baseURL }) => {
    for (const path of ['result/%23', 'result/%2523', 'result%23']) {
      await page.goto(`./${path}${code}`)
      await expect(page.getByText(en['opened.kind-profile'])).toBeVisible()
      expect(page.url()).toBe(`${baseURL}result/#${code}`)
    }
    await page.goto('./nowhere/')
    await expect(page.getByRole('heading', { level: 1, name: en['missing.title'] })).toBeVisible()
  })
})

test('a link that comes while the page is being drawn is not lost', async ({ page }) => {
  await page.addInitScript(hash => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('main input')) return
      seen.disconnect()
      location.hash = hash
    })
    seen.observe(document, { childList: true, subtree: true })
  }, code)
  await page.goto('./result/')
  await expect(page.getByText(en['opened.kind-profile'])).toBeVisible()
})

const labels = [
  '<img src=x onerror=window.__xss=1>',
  '<svg onload=window.__xss=1>',
  '</script><script>window.__xss=1',
  '$' + '{window.__xss=1}',
  '{{constructor.constructor("1")()}}',
  '\u202egnp.exe',
  '\u2066Team\u2069 \u200bNoord',
  'javascript:window.__xss=1',
  '"><a href=//evil.example>x</a>',
  'e\u0301\u0301\u0301 &lt;b&gt; \u0000'
]

test('a label is text, whatever it says, and never in the title', async ({ page }) => {
  await page.goto('./result/')
  for (const label of labels) {
    await page.evaluate(
      hash => {
        location.hash = hash
      },
      // As a stranger would make it, past the cleaning.
      encode(key, { ...answersOf(key, worked), label })
    )
    await expect(page.getByText(en['opened.kind-answers'])).toBeVisible()
    const found = await page.evaluate(() => ({
      markup: [...document.querySelectorAll('bdi')].map(one => one.childElementCount),
      said: document.querySelector('[data-label]')?.textContent ?? null,
      strangers: document.querySelectorAll('img, iframe, a[href*=evil], main script').length,
      xss: Reflect.get(window, '__xss') ?? null,
      title: document.title
    }))
    expect(found).toMatchObject({ strangers: 0, xss: null })
    expect(found.said).toBeNull()
    expect(found.markup.filter(count => count > 0)).toEqual([])
    expect(found.title).toBe(`A shared result – ${flagship.texts.title}`)
  }
  await openOwn(page)
  for (const label of labels) {
    await page.getByLabel(en['share.label'], { exact: true }).fill(label)
    const shown = await page.locator('#share-label-shown').textContent()
    expect(shown).not.toMatch(/[<>{}$"\u202a-\u202e\u2066-\u2069]/)
    expect(await page.evaluate(() => Reflect.get(window, '__xss') ?? null)).toBeNull()
  }
})

test('the QR code is large, fills the screen and gives the focus back', async ({ page }) => {
  await openOwn(page)
  await page.getByRole('button', { name: en['share.qr'] }).click()
  const drawing = page.getByRole('img', { name: en['share.qr-label'] }).first()
  expect((await drawing.boundingBox())?.width).toBeGreaterThanOrEqual(260)
  await page.getByRole('button', { name: en['share.qr-full'] }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: en['share.qr-full'] })).toBeFocused()
})

test('results over time: kept only when asked, drawn over this one, deleted one by one', async ({
  page
}) => {
  const name = 'collaboration-quiz:collaborate:kept'
  await store(page, storedValue(worked, { finished: Date.now() }))
  const old = encode(key, profileOf(key, everywhere(4)))
  await page.goto('./#result')
  const keep = page.getByRole('button', { name: en['kept.keep'] })
  await expect(keep).toBeVisible()
  await expect.poll(() => storedIn(page, 'localStorage')).toEqual({})
  await keep.click()
  await expect(page.getByText(en['kept.done'])).toBeVisible()
  const kept = JSON.parse((await storedIn(page, 'localStorage'))[name] ?? '') as object[]
  expect(kept).toEqual([{ code, at: expect.any(Number) }])
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    name,
    JSON.stringify([...kept, { code: old, at: 1_700_000_000_000 }, { code: 7 }])
  ] as const)
  await page.reload()
  await page.getByRole('button', { name: /^Show in the chart: .* 2023$/ }).click()
  await expect(page.locator('.cq-radar rect')).toHaveCount(6)
  await expect(page.getByText('56 now.').first()).toBeVisible()
  await page.getByRole('button', { name: /^Delete: .* 2023$/ }).click()
  await expect(page.locator('.cq-radar rect')).toHaveCount(0)
  await page.getByRole('button', { name: /^Delete: / }).click()
  await expect.poll(() => storedIn(page, 'localStorage')).toEqual({})
})
