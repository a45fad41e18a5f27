import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { tableFor, worked } from './support/flagship.ts'
import { readTable } from './support/result.ts'
import { store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const field = (page: Page) => page.getByLabel(en['share.link'], { exact: true })

async function openOwn(page: Page) {
  await store(page, storedValue(worked, { finished: Date.now() }))
  await page.goto('./#result')
  await expect(field(page)).toBeVisible()
}

/** Opens a link in a tab that never saw a result. */
async function expectSame(page: Page, link: string) {
  await page.evaluate(() => sessionStorage.clear())
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByText(en['opened.kind-profile'])).toBeVisible()
  await expect.poll(() => readTable(page)).toEqual(tableFor(worked))
}

test('the letter that a mail program gets holds a link to the same result (O4)', async ({
  page
}) => {
  await openOwn(page)
  const mail = page.getByRole('link', { name: en['share.mail'], exact: true })
  const letter = new URL((await mail.getAttribute('href')) ?? '')
  expect(letter.protocol).toBe('mailto:')
  const [link = ''] = letter.searchParams.get('body')?.match(/https?:\S+/) ?? []
  expect(link).toBe(await field(page).inputValue())
  await expectSame(page, link)
})

/** A share sheet that keeps what it was given, and may be closed without a choice. */
function fakeShare(closed: boolean) {
  const given: ShareData[] = []
  const share = async (data: ShareData) => {
    given.push(data)
    if (closed) throw new DOMException('Share canceled', 'AbortError')
  }
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
  Object.assign(window, { given })
}

const given = (page: Page) => page.evaluate(() => Reflect.get(window, 'given') as ShareData[])

for (const closed of [false, true])
  test(`the system’s share sheet gets the address alone${closed ? ', and may be closed' : ' (O4)'}`, async ({
    page
  }) => {
    await page.addInitScript(fakeShare, closed)
    await openOwn(page)
    const link = await field(page).inputValue()
    await page.getByRole('button', { name: en['share.system'] }).click()
    await expect.poll(() => given(page)).toEqual([{ url: link }])
    // Nothing is said of a sheet that was closed: the other ways are still there.
    await expect(page.getByRole('button', { name: en['share.copy'] })).toBeEnabled()
    await expect(page.getByText(en['share.copy-failed'])).toHaveCount(0)
    await expectSame(page, link)
  })

test('without a share sheet nothing offers one', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share')
  })
  await openOwn(page)
  await expect(page.getByRole('button', { name: en['share.system'] })).toHaveCount(0)
})

/** `old`: whether the way of before the clipboard works. */
function refuseClipboard(old: boolean) {
  const refuse = () =>
    Promise.reject(new DOMException('Write permission denied', 'NotAllowedError'))
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } })
  document.execCommand = () => old
}

for (const old of [false, true])
  test(`the clipboard refused: ${old ? 'the old way copies' : 'the link is selected, to copy by hand'}`, async ({
    page
  }) => {
    await page.addInitScript(refuseClipboard, old)
    await openOwn(page)
    const copy = page.getByRole('button', { name: en['share.copy'] })
    await copy.click()
    const told = en[old ? 'share.copied' : 'share.copy-failed']
    await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible()
    const selected = await field(page).evaluate(input => {
      const { selectionStart, selectionEnd, value } = input as HTMLInputElement
      return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
    })
    expect(selected).toBe(await field(page).inputValue())
    await expect(old ? copy : field(page)).toBeFocused()
  })
