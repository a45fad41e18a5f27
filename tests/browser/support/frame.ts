import type { Frame, Page } from '@playwright/test'

/** An address on another site than 127.0.0.1; nobody listens there, the page is made up here. */
const host = 'http://localhost:4321/'

/** What the watch reports as foreign, because a test brings the host page itself. */
export const hostAddress = /^http:\/\/localhost:4321\//

/**
 * The quiz in a frame of another site's page, where the browser forbids storage. The page that is
 * there to be framed comes later; until then this takes the header away that forbids it.
 */
export async function framed(page: Page, attributes = ''): Promise<Frame> {
  const site = process.env.SITE_URL ?? ''
  await page.route(site, async route => {
    const response = await route.fetch()
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
  const body = `<!doctype html><title>Host</title><link rel="icon" href="data:,">
<iframe ${attributes} title="Quiz" width="400" height="700" src="${site}"></iframe>`
  await page.route(host, route => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(host)
  const frame = page.frame({ url: site })
  if (!frame) throw new Error('The quiz did not load in the frame.')
  return frame
}
