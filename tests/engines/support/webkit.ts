import { globSync } from 'node:fs'
import { createServer } from 'node:net'
import { vi } from 'vitest'
import { findCommand, type Program, start } from './program.ts'
import { type Engine, type Json, seek, type Tab, type Target } from './tab.ts'
import { patience } from './visitor.ts'

/** What is needed of WebKitGTK: its driver, its small browser, and a screen to draw on. */
export interface WebKit {
  readonly driver: string
  readonly browser: string
  /** A screen in memory; none where the machine has a real one. */
  readonly screen: string | null
}

export function findWebKit(): WebKit | null {
  const driver = findCommand('WebKitWebDriver')
  const [browser] = globSync('/usr/{lib,libexec,lib64}/{*/,}webkit2gtk-4.*/MiniBrowser').sort()
  const isDesktop = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  const screen = isDesktop ? null : findCommand('Xvfb')
  return driver && browser && (isDesktop || screen) ? { driver, browser, screen } : null
}

/** WebKitGTK, driven by WebDriver. */
export async function openWebKit({ driver, browser, screen }: WebKit): Promise<Engine> {
  const port = await freePort()
  const size = ['-screen', '0', '1280x1024x24']
  const virtual = screen ? start(screen, ['-displayfd', '1', '-nolisten', 'tcp', ...size]) : null
  const number = await virtual?.says(/^\d+$/m)
  const env = number ? { DISPLAY: `:${number[0]}`, GDK_BACKEND: 'x11' } : {}
  // What draws by the graphics card needs one.
  const program = start(driver, [`--port=${port}`], { ...env, WEBKIT_DISABLE_DMABUF_RENDERER: '1' })
  await answering(`http://127.0.0.1:${port}/status`, program)
  const heard: string[] = []
  return {
    open: () => openTab(`http://127.0.0.1:${port}`, browser, heard),
    faults: () => heard,
    async close() {
      await program.end()
      await virtual?.end()
    }
  }
}

/** Runs in the page: keeps its errors from here on. The driver tells nothing of the console. */
function listen(): null {
  const heard: string[] = []
  Object.assign(window, { heard })
  addEventListener('error', ({ message }) => heard.push(message))
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    heard.push(`${violatedDirective} refused ${blockedURI}`)
  )
  return null
}

async function send<T>(address: string, body?: object): Promise<T> {
  const method = body ? 'POST' : 'GET'
  const init = body ? { method, body: JSON.stringify(body) } : { method }
  return answerOf<T>(await fetch(address, init))
}

async function answerOf<T>(response: Response): Promise<T> {
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

async function openTab(driver: string, binary: string, heard: string[]): Promise<Tab> {
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
  const { sessionId } = await send<{ sessionId: string }>(`${driver}/session`, {
    capabilities: { alwaysMatch }
  })
  const session = `${driver}/session/${sessionId}`
  await send(`${session}/window/rect`, { x: 0, y: 0, width: 1200, height: 900 })
  return tabOf(session, heard)
}

function tabOf(session: string, heard: string[]): Tab {
  const post = <T = null>(path: string, body: object = {}) => send<T>(`${session}/${path}`, body)

  const call = <T>(script: string, args: readonly Json[]) =>
    post<T>('execute/sync', { script, args })

  async function find(target: Target): Promise<string> {
    const script = `return (${String(seek)})(arguments[0])`
    const found = await call<Record<string, string> | null>(script, [{ ...target }])
    const id = found?.[elementKey]
    if (id === undefined) throw new Error(`Not on the page: ${JSON.stringify(target)}`)
    return id
  }

  /** Before the page goes. */
  async function tell() {
    heard.push(...(await tab.run(() => (Reflect.get(window, 'heard') as string[]) ?? [])))
  }

  const tab: Tab = {
    async goto(url) {
      await tell()
      await post('url', { url })
      // A page may lead on to another one: what runs in the first then ends with it.
      await vi.waitFor(() => tab.run(listen), patience)
    },
    async back() {
      await post('back')
    },
    run: (task, ...args) => call(`return (${String(task)})(...arguments)`, args),
    async press(target) {
      await post(`element/${await find(target)}/click`)
    },
    async type(target, text) {
      await post(`element/${await find(target)}/value`, { text })
    },
    async inFrame(id, visit) {
      await post('frame', { id })
      const seen = await visit(tab)
      await post('frame/parent')
      return seen
    },
    async close() {
      await tell()
      await fetch(session, { method: 'DELETE' })
    }
  }
  return tab
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** The driver says nothing when it is ready: asks until it answers, or has ended. */
async function answering(address: string, program: Program): Promise<void> {
  const ended = program.says(/Failed|error/i).then(([text]) => Promise.reject(new Error(text)))
  const ready = async (): Promise<void> => {
    const answer = await fetch(address).catch(() => null)
    if (!answer?.ok) return new Promise(resolve => setImmediate(resolve)).then(ready)
  }
  await Promise.race([ready(), ended])
}
