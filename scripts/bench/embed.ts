import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { serveFolder } from '../serve-folder.ts'
import { openBrowser, withPhone } from './phone.ts'
import type { Sites } from './sites.ts'
import { median } from './statistics.ts'
import type { Row } from './table.ts'

/** What a host page pays for a quiz further down that nobody has come near yet. */
export async function benchEmbed(sites: Sites, runs: number): Promise<readonly Row[]> {
  const dir = sites.site()
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

async function measure(browser: Browser, url: string, runs: number): Promise<readonly Row[]> {
  const without: Look[] = []
  const having: Look[] = []
  // Turn by turn, so that whatever else the machine does falls on both.
  for (let run = 0; run < runs * 3; run += 1) {
    without.push(await look(browser, `${url}host-without.html`))
    having.push(await look(browser, `${url}host-with.html`))
  }
  const of = (all: readonly Look[], what: keyof Look) => median(all.map(one => one[what]))
  return [
    { label: 'first paint without a quiz', value: of(without, 'paint'), unit: 'ms' },
    { label: 'first paint with one', value: of(having, 'paint'), unit: 'ms' },
    {
      label: 'with against without',
      value: of(having, 'paint') / of(without, 'paint'),
      unit: '×',
      most: 1.02
    },
    { label: 'layout shift with one', value: of(having, 'shift'), unit: '', most: 0 },
    {
      label: 'requests it adds before anybody comes near',
      value: of(having, 'requests') - of(without, 'requests'),
      unit: '',
      most: 1
    },
    {
      label: 'bytes it adds on the wire',
      value: (of(having, 'bytes') - of(without, 'bytes')) / 1000,
      unit: 'kB',
      most: 4
    }
  ]
}

interface Look {
  readonly paint: number
  readonly shift: number
  readonly requests: number
  /** Of what the page fetched, as it came. */
  readonly bytes: number
}

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
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        shift: (Reflect.get(window, 'seen') as { shift: number }).shift,
        requests: fetched.length,
        bytes: fetched.reduce((sum, one) => sum + one.transferSize, 0)
      }
    })
  })
}
