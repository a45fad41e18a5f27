import type { Page } from '@playwright/test'
import { encode } from '../../src/domain/code/encode.ts'
import { answersOf, profileOf } from '../../src/domain/code/records.ts'
import { en } from '../../src/i18n/en.ts'
import { say } from '../../src/i18n/say.ts'
import { parseCsv } from '../domain/home/support/parse-csv.ts'
import { read, textOf } from '../domain/home/support/parse-markdown.ts'
import { parseCalendar } from '../ui/support/parse-calendar.ts'
import { flagship, order, tableFor, worked } from './support/flagship.ts'
import { savedBy, saving, told } from './support/home.ts'
import { store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

async function openResult(page: Page) {
  await store(page, storedValue(worked, { finished: Date.UTC(2026, 10, 24, 12) }))
  await page.goto('./#result')
  await expect(page.getByRole('heading', { name: en['home.title'] })).toBeVisible()
}

/** How many pixels of a picture are near a colour, and what its corner is. */
function lookAt(page: Page, picture: Buffer) {
  return page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    const near = (colour: readonly number[]) => {
      let count = 0
      for (let at = 0; at < data.length; at += 4) {
        if (colour.every((value, of) => Math.abs((data[at + of] ?? 0) - value) < 24)) count += 1
      }
      return count / (bitmap.width * bitmap.height)
    }
    return {
      width: bitmap.width,
      height: bitmap.height,
      corner: [...data.slice(0, 4)],
      paper: near([0xf1, 0xf3, 0xee]),
      ink: near([0x16, 0x21, 0x1d]),
      accent: near([0x0e, 0x5b, 0x49])
    }
  }, picture.toString('base64'))
}

for (const theme of ['light', 'dark'] as const) {
  test(`in the ${theme} theme the picture is a light card with words and shape`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme: theme })
    await openResult(page)
    const { name, bytes } = await savedBy(page, 'picture')
    expect(name).toBe('collaborate-chart.png')
    await expect(told(page, 'picture')).toHaveText(say(en['home.saved'], { file: name }))
    const seen = await lookAt(page, bytes)
    expect(seen).toMatchObject({ width: 1200, corner: [0xf1, 0xf3, 0xee, 255] })
    expect(seen.height).toBeGreaterThan(1200)
    expect(seen.paper).toBeGreaterThan(0.7)
    // Letters, and the line with its discs.
    expect(seen.ink).toBeGreaterThan(0.005)
    expect(seen.accent).toBeGreaterThan(0.002)
    expect(bytes.length).toBeLessThan(400_000)
  })
}

test('the report holds the name, every score and the plan as typed', async ({ page }) => {
  await openResult(page)
  await page.getByLabel(en['plan.when'], { exact: true }).fill('it *rains*')
  await page.getByLabel(en['plan.will'], { exact: true }).fill('ask <both> sides')
  const { name, text } = await savedBy(page, 'report')
  expect(name).toBe('collaborate-result.md')
  const said = textOf(read(text))
  expect(text).toMatch(/^# Run-up$/m)
  expect(said).toContain('Your result, 24 November 2026')
  expect(said).toContain('When it *rains*, I will ask <both> sides.')
  for (const [dimension, score] of Object.entries(tableFor(worked)))
    expect(text).toContain(`| ${dimension} | ${score} |`)
})

test('the answers open in a spreadsheet: every question, words and points', async ({ page }) => {
  await openResult(page)
  const { name, bytes, text } = await savedBy(page, 'answers')
  expect(name).toBe('collaborate-answers.csv')
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [, ...rows] = parseCsv(text.replace('\uFEFF', ''))
  expect(rows.map(([id]) => id)).toEqual(order)
  const { prompt, options } = flagship.texts.questions.s1 ?? {}
  expect(rows.find(([id]) => id === 's1')).toEqual(['s1', prompt, options?.['3'], '3'])
  expect(rows.find(([id]) => id === 'l3')?.slice(2)).toEqual([flagship.texts.unknown, ''])
})

test('the calendar takes the plan on the day chosen, and the quiz again in half a year', async ({
  page
}) => {
  await page.clock.setFixedTime(new Date(2026, 10, 24, 12))
  await openResult(page)
  await expect(page.getByLabel(en['home.day'])).toHaveCount(0)
  const alone = parseCalendar((await savedBy(page, 'calendar')).text)
  expect(alone.events.map(({ SUMMARY }) => SUMMARY)).toEqual([
    say(en['home.again'], { quiz: flagship.texts.title })
  ])
  await page.getByLabel(en['plan.will'], { exact: true }).fill('ask; both, sides')
  await expect(page.getByLabel(en['home.day'])).toHaveValue('2026-11-25')
  await page.getByLabel(en['home.day']).fill('2026-12-01')
  const { name, text } = await savedBy(page, 'calendar')
  expect(name).toBe('collaborate-plan.ics')
  const site = process.env.SITE_URL
  expect(parseCalendar(text).events).toMatchObject([
    { SUMMARY: 'I will ask; both, sides.', 'DTSTART;VALUE=DATE': '20261201', URL: site },
    { 'DTSTART;VALUE=DATE': '20270524', 'DTEND;VALUE=DATE': '20270525', URL: site }
  ])
})

test('the calendar’s code comes with the first press only, the rest works without a line', async ({
  page,
  context,
  watched
}) => {
  await openResult(page)
  await page.waitForLoadState('networkidle')
  const isCalendar = () => watched.requests.some(one => /\/calendar[^/]*\.js/.test(one.url()))
  expect(isCalendar()).toBe(false)
  await context.setOffline(true)
  for (const what of ['picture', 'report', 'answers'] as const) {
    expect((await savedBy(page, what)).bytes.length).toBeGreaterThan(1000)
  }
  await context.setOffline(false)
  await savedBy(page, 'calendar')
  expect(isCalendar()).toBe(true)
})

test.describe('code that does not come', () => {
  test.use({ expected: [/Failed to load|_astro\/calendar/] })

  test('is said kindly beside the button, and another press saves the calendar', async ({
    page
  }) => {
    const code = /\/_astro\/calendar[^/]*\.js/
    await page.route(code, route => route.abort())
    await openResult(page)
    await saving(page, 'calendar').click()
    await expect(told(page, 'calendar')).toHaveText(en['home.failed'])
    await page.unroute(code)
    const { name } = await savedBy(page, 'calendar')
    await expect(told(page, 'calendar')).toHaveText(say(en['home.saved'], { file: name }))
  })
})

test('a browser that makes no pictures is told of, and nothing breaks', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = callback => callback(null)
  })
  await openResult(page)
  await saving(page, 'picture').click()
  await expect(told(page, 'picture')).toHaveText(en['home.refused'])
  expect((await savedBy(page, 'report')).text).toMatch(/^# Run-up$/m)
})

test('an opened profile can be taken home without answers or plan', async ({ page }) => {
  await page.goto(`./result/#${encode(flagship.key, profileOf(flagship.key, worked))}`)
  const { text } = await savedBy(page, 'report')
  expect(text).toMatch(/^# Run-up$/m)
  expect(text).toContain(en['opened.day'])
  expect(text).not.toContain(en['plan.title'])
  await savedBy(page, 'picture')
  await expect(saving(page, 'answers')).toHaveCount(0)
  await expect(saving(page, 'calendar')).toHaveCount(0)
})

test('an opened result with its answers gives them as a table, too', async ({ page }) => {
  await page.goto(`./result/#${encode(flagship.key, answersOf(flagship.key, worked))}`)
  const { text } = await savedBy(page, 'answers')
  expect(parseCsv(text.replace('\uFEFF', ''))).toHaveLength(order.length + 1)
})
