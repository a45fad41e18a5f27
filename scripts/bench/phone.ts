import { setTimeout as pause } from 'node:timers/promises'
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page
} from '@playwright/test'
import { findChromium, launchFlags } from '../browser.ts'
import { install, type Point } from './probe.ts'

/** A slow phone on a slow network: what every page is measured on. */
const slowdown = 4
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8
}
/** Milliseconds that a finger rests on the glass. */
const resting = 70
const screen = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...launchFlags] })
}

/** Uses a phone that has never seen the site, and puts it away. */
export async function withPhone<Found>(
  browser: Browser,
  use: (page: Page) => Promise<Found>
): Promise<Found> {
  const context = await browser.newContext(screen)
  try {
    return await use(await slowPage(context))
  } finally {
    await context.close()
  }
}

const hands = new WeakMap<Page, CDPSession>()

/**
 * Taps as a finger does. Playwright's own tap lifts in the moment it touches, so that the work of
 * touching falls into the time after lifting.
 */
export async function press(page: Page, point: Point) {
  const hand = hands.get(page)
  await hand?.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await pause(resting)
  await hand?.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.exposeBinding('press', (_, point: Point) => press(page, point))
  await page.addInitScript(install)
  const session = await context.newCDPSession(page)
  hands.set(page, session)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}
