import { createServer } from 'node:http'
import type { Page } from '@playwright/test'

/** Another site, whose pages show an address in a frame. */
export interface Framing {
  /** Its origin, for a host name that leads to this machine. */
  origin(name: string): string
  /** An address that any page may frame. */
  readonly open: string
  close(): Promise<void>
}

/** A server of its own: a page that the test makes up counts as far away, and may frame nothing here. */
export async function openFraming(): Promise<Framing> {
  const server = createServer((request, response) => {
    const shown = new URL(request.url ?? '/', 'http://localhost').searchParams.get('shown')
    const frame = shown ? `<iframe title="Quiz" src="${shown}"></iframe>` : ''
    response.setHeader('Content-Type', 'text/html')
    response.end(`<!doctype html><title>Host</title><link rel="icon" href="data:,">${frame}`)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    origin: name => `http://${name}:${port}`,
    open: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

/** Whether a page of that origin can show an address in a frame. */
export async function canFrame(page: Page, origin: string, address: string): Promise<boolean> {
  await page.goto(`${origin}/?shown=${encodeURIComponent(address)}`)
  return page.frames()[1]?.url() === address
}
