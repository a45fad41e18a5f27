import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'

export interface FolderOptions {
  readonly dir: string
  /** 0 (default): any free port. */
  readonly port?: number
  /** Path under which the folder appears, with a slash at both ends; default `/`. */
  readonly base?: string
}

export interface FolderServer {
  /** Address of the folder's index, with a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const host = '127.0.0.1'

/** What a good host sends; HSTS is left out, because nothing here is HTTPS. */
const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'none'"
}

/** Serves a folder of static files on this machine only, until `close()`. */
export async function serveFolder(options: FolderOptions): Promise<FolderServer> {
  const base = options.base ?? '/'
  const server = createServer(respond(options.dir, base))
  const port = await listen(server, options.port ?? 0)
  return { url: `http://${host}:${port}${base}`, close: () => close(server) }
}

function respond(dir: string, base: string) {
  const compress = compression() as unknown as Handler
  const files = sirv(dir, { etag: true, setHeaders: cacheFor })
  const missing = notFound(dir)
  return (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const inside = stripBase(request.url ?? '/', base)
    if (inside === null) return missing(response)
    // The page that is there to be framed; everything else stays out of frames.
    if (isForFrames(inside)) response.removeHeader('Content-Security-Policy')
    request.url = inside
    compress(request, response, () => files(request, response, () => missing(response)))
  }
}

function isForFrames(path: string): boolean {
  return /\/embed\/(?:[?#]|$)/.test(path)
}

/** What can never change under its name: files with a hash of their content, and numbered scripts. */
function cacheFor(response: ServerResponse, path: string) {
  const hashed = path.startsWith('/_astro/') || /^\/embed\.[\d.]+\.js$/.test(path)
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  // A frame without an origin of its own (sandbox) asks for scripts across origins, and so does a
  // host page that checks a script's integrity.
  if (hashed || path === '/embed.js') response.setHeader('Access-Control-Allow-Origin', '*')
}

function stripBase(url: string, base: string): string | null {
  return url.startsWith(base) ? `/${url.slice(base.length)}` : null
}

function notFound(dir: string) {
  const file = join(dir, '404.html')
  const page = existsSync(file) ? readFileSync(file) : '<!doctype html><title>Not found</title>'
  return (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(page)
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
