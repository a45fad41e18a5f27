import type { Page } from '@playwright/test'
import { encode } from '../../src/domain/code/encode.ts'
import { profileOf } from '../../src/domain/code/records.ts'
import { en as enMain } from '../../src/i18n/en.ts'
import { enCompare } from '../../src/i18n/en-compare.ts'
import { everywhere, flagship, worked } from './support/flagship.ts'
import { expect, test } from './support/test.ts'

const en = { ...enMain, ...enCompare }
const { key } = flagship
const codes = [worked, everywhere(4)].map(answers => encode(key, profileOf(key, answers)))
const link = `https://quiz.example/result/#${codes[0]}`

interface Fake {
  asked: number
  /** What stands before the camera now. */
  sight: readonly string[]
  live: () => number
}

type Faked = typeof window & { readonly fake: Fake }

/** A camera that shows a moving picture, and a reader that sees what the test holds before it. */
function fakeCamera(refusal: string | null) {
  const tracks: MediaStreamTrack[] = []
  const fake: Fake = {
    asked: 0,
    sight: [],
    live: () => tracks.filter(({ readyState }) => readyState === 'live').length
  }
  const getUserMedia = async () => {
    fake.asked += 1
    if (refusal) throw new DOMException('no', refusal)
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    const paint = () => {
      pen?.fillRect(Math.random() * 100, 0, 20, 20)
      requestAnimationFrame(paint)
    }
    paint()
    const stream = canvas.captureStream(30)
    tracks.push(...stream.getTracks())
    return stream
  }
  class BarcodeDetector {
    static getSupportedFormats = async () => ['ean_13', 'qr_code']
    detect = async () => fake.sight.map(rawValue => ({ rawValue }))
  }
  Object.defineProperty(navigator.mediaDevices, 'getUserMedia', { value: getUserMedia })
  Object.assign(window, { fake, BarcodeDetector })
}

const live = (page: Page) => page.evaluate(() => (window as Faked).fake.live())
const asked = (page: Page) => page.evaluate(() => (window as Faked).fake.asked)
const hold = (page: Page, ...sight: readonly string[]) =>
  page.evaluate(texts => {
    ;(window as Faked).fake.sight = texts
  }, sight)

const start = (page: Page) => page.getByRole('button', { name: en['scan.start'] })
const stop = (page: Page) => page.getByRole('button', { name: en['scan.stop'] })
const field = (page: Page) => page.getByLabel(en['compare.field'])

test('codes are scanned one after the other; the camera is on no longer than that', async ({
  page
}) => {
  await page.addInitScript(fakeCamera, null)
  await page.goto('./compare/')
  await expect(start(page)).toBeVisible()
  expect(await asked(page)).toBe(0)
  await start(page).click()
  await expect(page.getByRole('img', { name: en['scan.picture'] })).toBeVisible()
  expect(await live(page)).toBe(1)
  await hold(page, link)
  await expect(field(page)).toHaveValue(link)
  await expect(page.getByText(en['compare.found-one'])).toBeVisible()
  await hold(page, 'WIFI:T:WPA;S:guests;;')
  await expect(page.getByText(en['scan.odd'])).toBeVisible()
  await hold(page, link, codes[1] ?? '')
  await expect(field(page)).toHaveValue(`${link}\n${codes[1]}`)
  await stop(page).click()
  await expect.poll(() => live(page)).toBe(0)
  await expect(page.locator('video')).toHaveCount(0)
  await start(page).click()
  await expect.poll(() => live(page)).toBe(1)
  await page.getByRole('button', { name: en['compare.open'] }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en['compare.pair'])
  await expect.poll(() => live(page)).toBe(0)
  expect(await asked(page)).toBe(2)
})

for (const [refusal, told] of [
  ['NotAllowedError', 'scan.refused'],
  ['NotFoundError', 'scan.failed']
] as const)
  test(`a camera that answers ${refusal}: kind words, and everything else works`, async ({
    page
  }) => {
    await page.addInitScript(fakeCamera, refusal)
    await page.goto('./compare/')
    await start(page).click()
    await expect(page.getByRole('status').filter({ hasText: en[told] })).toBeVisible()
    await expect(start(page)).toBeEnabled()
    await field(page).fill(codes.join('\n'))
    await page.getByRole('button', { name: en['compare.open'] }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en['compare.pair'])
  })

test('where the browser reads no QR codes, one sentence says how else', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BarcodeDetector'))
  await page.goto('./compare/')
  await expect(page.getByText(en['scan.unable'])).toBeVisible()
  await expect(start(page)).toHaveCount(0)
})
