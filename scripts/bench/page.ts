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

/** Whole visits take half a minute each. An odd number, so that a median is one that was measured. */
const wholeVisits = 5
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

/** From answer to answer to the result, on the same phone: the median of the visits for each tap. */
export function benchVisit(sites: Sites): Promise<readonly Row[]> {
  return served(sites, async (browser, url) => {
    const visits: (readonly Painted[])[] = []
    for (let run = 0; run < wholeVisits; run += 1) visits.push(await takeWhole(browser, url))
    return paintRows(visits)
  })
}

async function served(
  sites: Sites,
  measure: (browser: Browser, url: string) => Promise<readonly Row[]>
): Promise<readonly Row[]> {
  const dir = await sites.site()
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

/**
 * A busy machine adds a spike now here, now there; what the page costs comes at the same tap of every
 * visit. So the target is held by each tap's median over the visits, and the spikes stand beside it.
 */
function paintRows(visits: readonly (readonly Painted[])[]): readonly Row[] {
  const taps = [...each(visits, 'answer'), ...each(visits, 'continue')]
  const every = taps.flat()
  return [
    p98('tap on an option to next paint', each(visits, 'answer').map(median)),
    p98('Continue to next paint', each(visits, 'continue').map(median)),
    { ...p98(`both, ${taps.length} taps of a visit`, taps.map(median)), most: 50 },
    p98(`both, each of ${every.length} taps by itself`, every),
    shown(visits, 'result', 'the result on screen'),
    { ...shown(visits, 'svg', 'the radar as SVG'), most: 150 },
    { ...shown(visits, 'chart', 'Chart.js over it'), most: 450 }
  ]
}

/** What the n-th tap of a kind took in each visit. */
function each(visits: readonly (readonly Painted[])[], kind: Painted['what']): number[][] {
  const times = visits.map(painted => painted.filter(({ what }) => what === kind))
  return (times[0] ?? []).map((_, n) => times.flatMap(visit => visit[n]?.ms ?? []))
}

function p98(label: string, values: readonly number[]): Row {
  return { label: `${label}, p98`, value: quantile(values, 0.98), unit: 'ms' }
}

function shown(visits: readonly (readonly Painted[])[], kind: Painted['what'], what: string): Row {
  return { label: `last Continue to ${what}`, value: median(each(visits, kind).flat()), unit: 'ms' }
}
