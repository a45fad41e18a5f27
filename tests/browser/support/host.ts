import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { root } from '../../../scripts/paths.ts'
import { expect } from './test.ts'

/** A host that `content/site.md` lists, and one that it does not. */
export const listed = 'https://coach.example/'
export const unlisted = 'https://elsewhere.example/'

/** What the watch reports as foreign, because the tests bring the host pages themselves. */
export const hostPages = /^https:\/\/(coach|elsewhere)\.example\//

const site = () => process.env.SITE_URL ?? ''

interface Visit {
  readonly at?: string
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  /** For a page that has a place for it. */
  readonly script?: string
}

/** Opens a page of `tests/browser/hosts` on another site than the quiz's. */
export async function visitHost(page: Page, name: string, visit: Visit = {}) {
  const { at = listed, query = '', headers = {}, script = '' } = visit
  const file = join(root, 'tests', 'browser', 'hosts', `${name}.html`)
  const body = readFileSync(file, 'utf8')
    .replace('{script}', script.replace('https://quiz.example/', '{quiz}'))
    .replaceAll('{quiz}', site())
  await page.route(`${at}**`, route =>
    route.fulfill({ contentType: 'text/html', body, headers: { ...headers } })
  )
  await page.goto(at + query)
}

/** The n-th quiz that stands in the page, once it is there. */
export async function embedded(page: Page, n = 0): Promise<Frame> {
  const frames = () =>
    page.frames().filter(frame => frame.parentFrame() && frame.url().startsWith(`${site()}embed/`))
  await expect.poll(() => frames().length).toBeGreaterThan(n)
  const frame = frames()[n] as Frame
  await frame.waitForLoadState()
  return frame
}

/** Keeps the host page's events from here on; the way to read them. */
export async function eventsOf(page: Page) {
  await page.addInitScript(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    const types = 'ready start progress complete result contact share cta close error'.split(' ')
    for (const type of types)
      document.addEventListener(`collaboration-quiz:${type}`, event =>
        told.push([type, (event as CustomEvent<unknown>).detail])
      )
  })
  const all = () =>
    page.evaluate(() => (window as unknown as { told: [string, Record<string, unknown>][] }).told)
  return {
    all,
    types: async () => (await all()).map(([type]) => type),
    until: (type: string) =>
      expect.poll(async () => (await all()).map(([one]) => one)).toContain(type)
  }
}
