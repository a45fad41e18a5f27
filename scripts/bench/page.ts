import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { root } from '../paths.ts'
import { serveFolder } from '../serve-folder.ts'
import { openBrowser } from './phone.ts'
import type { Painted } from './probe.ts'
import { mainQuiz } from './scoring.ts'
import type { Sites } from './sites.ts'
import { median, quantile } from './statistics.ts'
import type { Row } from './table.ts'
import { type Load, look, takeWhole, tapFirst } from './visits.ts'
import { writeYardstick } from './yardstick.ts'

/** Whole visits take half a minute each. */
const wholeVisits = 3
const yard = 'yardstick'

/** The way to the first answer on a slow phone, beside a page that could hardly do less. */
export function benchStart(sites: Sites, runs: number): Promise<readonly Row[]> {
  return served(sites, async (browser, url) => {
    const ours: number[] = []
    const yardstick: number[] = []
    // Turn by turn, so that whatever else the machine does falls on both.
    for (let run = 0; run < runs; run += 1) {
      yardstick.push(await tapFirst(browser, `${url}${yard}/`))
      ours.push(await tapFirst(browser, url))
    }
    return startRows(median(ours), median(yardstick), await look(browser, url))
  })
}

/** From answer to answer to the result, on the same phone. */
export function benchVisit(sites: Sites): Promise<readonly Row[]> {
  return served(sites, async (browser, url) => {
    const painted: Painted[] = []
    for (let run = 0; run < wholeVisits; run += 1) painted.push(...(await takeWhole(browser, url)))
    return paintRows(painted)
  })
}

async function served(
  sites: Sites,
  measure: (browser: Browser, url: string) => Promise<readonly Row[]>
): Promise<readonly Row[]> {
  const dir = sites.site()
  writeYardstick(mainQuiz(join(root, 'content')), join(dir, yard))
  const server = await serveFolder({ dir })
  const browser = await openBrowser()
  try {
    return await measure(browser, server.url)
  } finally {
    await browser.close()
    await server.close()
  }
}

function startRows(ours: number, yardstick: number, load: Load): readonly Row[] {
  return [
    { label: 'yardstick: first option counts', value: yardstick, unit: 'ms' },
    { label: 'page: first option counts', value: ours, unit: 'ms' },
    { label: 'page against yardstick', value: ours / yardstick, unit: '×', most: 1.15 },
    { label: 'requests before the first answer', value: load.requests, unit: '', most: 10 },
    { label: 'script before it, gzipped', value: load.script / 1000, unit: 'kB', most: 16 }
  ]
}

function paintRows(painted: readonly Painted[]): readonly Row[] {
  const all = (...kinds: readonly Painted['what'][]) =>
    painted.filter(({ what }) => kinds.includes(what)).map(({ ms }) => ms)
  const answers = all('answer', 'continue')
  return [
    {
      label: 'tap on an option to next paint, p98',
      value: quantile(all('answer'), 0.98),
      unit: 'ms'
    },
    { label: 'Continue to next paint, p98', value: quantile(all('continue'), 0.98), unit: 'ms' },
    {
      label: `both, p98 of ${answers.length}`,
      value: quantile(answers, 0.98),
      unit: 'ms',
      most: 50
    },
    { label: 'last Continue to the result on screen', value: median(all('result')), unit: 'ms' },
    {
      label: 'last Continue to the radar as SVG',
      value: median(all('svg')),
      unit: 'ms',
      most: 150
    },
    {
      label: 'last Continue to Chart.js over it',
      value: median(all('chart')),
      unit: 'ms',
      most: 450
    }
  ]
}
