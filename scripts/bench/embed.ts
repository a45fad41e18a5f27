import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { serveFolder } from '../serve-folder.ts'
import { openBrowser, withPhone } from './phone.ts'
import type { Sites } from './sites.ts'
import { median, midmean } from './statistics.ts'
import type { Row } from './table.ts'

/** What a host page pays for a quiz further down that nobody has come near yet. */
export async function benchEmbed(sites: Sites, runs: number): Promise<readonly Row[]> {
  const dir = await sites.site()
  for (const [name, lines] of hosts()) writeFileSync(join(dir, `${name}.html`), hostPage(lines))
  const server = await serveFolder({ dir })
  const browser = await openBrowser()
  try {
    return await measure(browser, server.url, runs)
  } finally {
    await browser.close()
    await server.close()
  }
}

function hosts(): readonly (readonly [name: string, lines: string])[] {
  const lines = '<div data-collaboration-quiz="/"></div><script src="/embed.js" async></script>'
  return [
    ['host-without', ''],
    ['host-with', lines]
  ]
}

/** A blog post of an ordinary length; the quiz stands below it. */
function hostPage(lines: string): string {
  const words = 'Tell a stranger you work on alliances and you will often hear the same. '
  const text = Array.from({ length: 60 }, (_, n) => `<p>${n + 1}. ${words.repeat(8)}</p>`).join(
    '\n'
  )
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>'
  const view = '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
  return `${head}${view}<h1>A post</h1>${text}${lines}<p>The end.</p></html>`
}

/** The first paint comes in steps of 4 ms and differs by 30 from load to load: this many loads tell 1 % from none. */
const paints = 100

async function measure(browser: Browser, url: string, runs: number): Promise<readonly Row[]> {
  const [plain = '', having = ''] = hosts().map(([name]) => `${url}${name}.html`)
  const paint = await firstPaints(browser, plain, having)
  const before: Look[] = []
  const after: Look[] = []
  for (let run = 0; run < runs; run += 1) {
    before.push(await look(browser, plain))
    after.push(await look(browser, having))
  }
  const more = (what: keyof Look) =>
    median(after.map(one => one[what])) - median(before.map(one => one[what]))
  const worst = Math.max(...after.map(({ shift }) => shift))
  return [
    { label: 'first paint without a quiz', value: paint.plain, unit: 'ms' },
    { label: 'first paint with one', value: paint.having, unit: 'ms' },
    { label: 'with against without', value: paint.having / paint.plain, unit: '×', most: 1.02 },
    { label: 'layout shift with one', value: worst, unit: '', most: 0 },
    {
      label: 'requests it adds before anybody comes near',
      value: more('requests'),
      unit: '',
      most: 1
    },
    { label: 'bytes it adds on the wire', value: more('bytes') / 1000, unit: 'kB', most: 4 }
  ]
}

/**
 * Mean of the middle half of the first paints of two pages, in ms. One window loads them turn by
 * turn, without its cache, so that whatever else the machine does falls on both.
 */
function firstPaints(browser: Browser, plain: string, having: string) {
  return withPhone(browser, async page => {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    const times = { plain: [] as number[], having: [] as number[] }
    // The first two loads warm the window up.
    for (let turn = -2; turn < paints; turn += 1) {
      const one = [await firstPaint(page, plain), await firstPaint(page, having)] as const
      if (turn < 0) continue
      times.plain.push(one[0])
      times.having.push(one[1])
    }
    return { plain: midmean(times.plain), having: midmean(times.having) }
  })
}

async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' })
  const time = await page.evaluate(
    () =>
      new Promise<number>(found =>
        new PerformanceObserver(list => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') found(startTime)
        }).observe({ type: 'paint', buffered: true })
      )
  )
  // What a page still does falls on no other: one that waits for a script gave the next more time.
  await page.goto('about:blank')
  await page.evaluate(() => new Promise(rest => requestIdleCallback(rest)))
  return time
}

interface Look {
  readonly shift: number
  readonly requests: number
  /** Of what the page fetched, as it came. */
  readonly bytes: number
}

/** A first visit, until nothing is fetched any more. */
function look(browser: Browser, url: string): Promise<Look> {
  return withPhone(browser, async page => {
    await page.addInitScript(() => {
      const seen = { shift: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return page.evaluate(() => {
      const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      return {
        shift: (Reflect.get(window, 'seen') as { shift: number }).shift,
        requests: fetched.length,
        bytes: fetched.reduce((sum, one) => sum + one.transferSize, 0)
      }
    })
  })
}
