import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import lighthouse, { type Flags } from 'lighthouse'

/** A browser with a profile of its own, and the port at which Lighthouse opens tabs in it. */
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

/** No pictures, no slow network, no waiting for quiet: nothing here is timed. */
const flags: Flags = {
  onlyCategories: ['accessibility'],
  throttlingMethod: 'simulate',
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
  formFactor: 'desktop',
  screenEmulation: { disabled: true },
  disableStorageReset: true,
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

export async function judge({ port }: Measured, address: string): Promise<Verdict> {
  const found = await lighthouse(address, { ...flags, port })
  if (!found) throw new Error(`Lighthouse said nothing about ${address}`)
  const { categories, audits, finalDisplayedUrl } = found.lhr
  const scored = Object.values(audits).filter(({ score }) => score !== null)
  return {
    address: finalDisplayedUrl,
    score: categories.accessibility?.score ?? null,
    faults: scored.filter(({ score }) => score !== 1).map(({ id }) => id),
    checks: scored.length
  }
}
