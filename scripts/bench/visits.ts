import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Browser, JSHandle, Page, Request } from '@playwright/test'
import { press, withPhone } from './phone.ts'
import { hurry, type Painted, type Point, timeTaps } from './probe.ts'

/** What a page fetches of its own accord, before any answer. */
export interface Load {
  readonly requests: number
  /** Bytes of script, gzipped. */
  readonly script: number
}

/**
 * Milliseconds a visitor takes to read a question, and to move a finger to Continue: a part of what
 * is measured, not a wait for the page.
 */
const reading = 700
const moving = 300
const mostScreens = 60

/**
 * Opens the page, follows Start, chooses the first option, and checks that the answer counts.
 * Returns the milliseconds from navigation to the option checked.
 */
export function tapFirst(browser: Browser, url: string): Promise<number> {
  return withPhone(browser, async page => {
    await page.addInitScript(hurry)
    await page.goto(url)
    const counted = await page.waitForFunction(() => window.probe.counted)
    await page.waitForLoadState('networkidle')
    await leaveFirst(page)
    return (await counted.jsonValue()) ?? Number.NaN
  })
}

/** Opens the page and only looks. */
export function look(browser: Browser, url: string): Promise<Load> {
  return withPhone(browser, async page => {
    const requests: Request[] = []
    page.on('request', request => requests.push(request))
    await page.goto(url, { waitUntil: 'networkidle' })
    const scripts = requests.filter(request => request.resourceType() === 'script')
    return { requests: requests.length, script: await gzipped(scripts) }
  })
}

/** An answer counts if Continue takes it: otherwise the page would ask for one. */
async function leaveFirst(page: Page) {
  await tapNamed(page, 'Continue')
  await page.getByText(/^Question 2 of/).waitFor({ timeout: 10_000 })
}

async function gzipped(requests: readonly Request[]): Promise<number> {
  const answers = await Promise.all(requests.map(request => request.response()))
  const bodies = await Promise.all(answers.map(answer => answer?.body()))
  return bodies.reduce((sum, body) => sum + (body ? gzipSync(body, { level: 9 }).length : 0), 0)
}

/** Takes the whole quiz at a visitor's pace, to the drawn chart. */
export function takeWhole(browser: Browser, url: string): Promise<readonly Painted[]> {
  return withPhone(browser, async page => {
    await page.addInitScript(timeTaps)
    await page.goto(url, { waitUntil: 'networkidle' })
    const start = page.url()
    await tapNamed(page, 'Start')
    await page.waitForURL(url => url.href !== start)
    for (let n = 0; n < mostScreens && !isAtResult(page); n += 1) await takeScreen(page, n)
    await page.waitForFunction(() => window.probe.painted.some(({ what }) => what === 'chart'))
    return page.evaluate(() => window.probe.painted)
  })
}

function isAtResult(page: Page): boolean {
  return page.url().endsWith('#result')
}

async function takeScreen(page: Page, n: number) {
  const here = page.url()
  await pause(reading)
  if (here.endsWith('#sketch')) await tapNamed(page, 'Go on')
  else {
    await tapOption(page, n)
    await pause(moving)
    await tapNamed(page, 'Continue')
  }
  await page.waitForURL(url => url.href !== here)
}

/** Another one on each screen, so that no two visits in a row look alike to the engine. */
async function tapOption(page: Page, n: number) {
  const seen = await page.evaluate(() => window.probe.painted.length)
  await tap(
    page,
    await page.waitForFunction(at => {
      const options = window.probe.options()
      return window.probe.middle(options[at % (options.length - 1)])
    }, n)
  )
  await page.waitForFunction(count => window.probe.painted.length > count, seen)
}

async function tapNamed(page: Page, name: string) {
  const middle = (start: string) =>
    window.probe.middle(window.probe.named(new RegExp(`^\\s*${start}`)))
  await tap(page, await page.waitForFunction(middle, name))
}

async function tap(page: Page, middle: JSHandle<Point | null>) {
  const point = await middle.jsonValue()
  if (point) await press(page, { x: point.x, y: point.y })
}
