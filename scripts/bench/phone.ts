import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { findChromium, launchFlags } from '../browser.ts'
import { install } from './probe.ts'

/** A slow phone on a slow network: what every page is measured on. */
const slowdown = 4
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8
}
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

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.exposeBinding('tapAt', (_, { x, y }) => page.touchscreen.tap(x, y))
  await page.addInitScript(install)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}
