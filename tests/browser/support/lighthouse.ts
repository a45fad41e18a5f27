import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { type Flags, type Result, snapshot } from 'lighthouse'
import { connect } from 'puppeteer-core'

/** A browser with a profile of its own, and the port at which Lighthouse finds its tabs. */
export interface Measured {
  readonly context: BrowserContext
  readonly port: number
}

/** Opens a browser in `profile`, an empty folder. */
export async function openMeasured(
  profile: string,
  executablePath: string | undefined,
  args: readonly string[]
): Promise<Measured> {
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    args: [...args, '--remote-debugging-port=0'],
    baseURL: process.env.SITE_URL ?? '',
    reducedMotion: 'reduce'
  })
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  return { context, port: Number(port) }
}

/** No pictures and no other window: nothing here is timed. */
const flags: Flags = {
  onlyCategories: ['accessibility'],
  formFactor: 'desktop',
  screenEmulation: { disabled: true },
  disableFullPageScreenshot: true,
  logLevel: 'error'
}

/** What Lighthouse says of a page's accessibility. */
export interface Verdict {
  readonly address: string
  /** 0–1. */
  readonly score: number | null
  /** Names of its checks that found something. */
  readonly faults: readonly string[]
  /** How many of its checks had something to look at. */
  readonly checks: number
}

/** Its verdict on the tab that shows an address, as it stands: loading it anew, it looked before all was drawn. */
export async function judge({ port }: Measured, address: string): Promise<Verdict> {
  const browser = await connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null })
  try {
    const tab = (await browser.pages()).find(page => page.url() === address)
    const found = tab && (await snapshot(tab, { flags }))
    if (!found) throw new Error(`Lighthouse said nothing about ${address}`)
    return verdictOf(found.lhr)
  } finally {
    await browser.disconnect()
  }
}

function verdictOf({ categories, audits, finalDisplayedUrl }: Result): Verdict {
  const scored = Object.values(audits).filter(({ score }) => score !== null)
  return {
    address: finalDisplayedUrl,
    score: categories.accessibility?.score ?? null,
    faults: scored.filter(({ score }) => score !== 1).map(({ id }) => id),
    checks: scored.length
  }
}
