import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bidi, connect } from './bidi.ts'
import { findCommand, start } from './program.ts'
import { type Engine, type Json, seek, type Tab, type Target } from './tab.ts'

/** No talk of the browser's own to the outside; what it shows is as a visitor has it. */
const settings: Readonly<Record<string, boolean | number | string>> = {
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'ui.prefersReducedMotion': 1
}

/** Debian's name first. */
export const findFirefox = () => findCommand('firefox-esr', 'firefox')

interface Remote {
  readonly type: string
  readonly value?: unknown
  readonly sharedId?: string
}

interface Called {
  readonly result?: Remote
  readonly exceptionDetails?: { readonly text: string }
}

/** Firefox, driven by WebDriver BiDi, which it speaks without a driver beside it. */
export async function openGecko(command: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'quiz-gecko-'))
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']
  const firefox = start(command, args)
  const [, address = ''] = await firefox.says(/WebDriver BiDi listening on (ws:\S+)/)
  const bidi = await connect(`${address}/session`)
  await bidi.send('session.new', { capabilities: {} })
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] })
  return {
    open: () => openTab(bidi),
    faults: () => bidi.logged,
    async close() {
      bidi.close()
      await firefox.end()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

async function openTab(bidi: Bidi): Promise<Tab> {
  const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext', {})
  const created = { type: 'tab', userContext }
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', created)
  const close = () => bidi.send('browser.removeUserContext', { userContext }).then(() => undefined)
  return tabOf(bidi, context, close)
}

function tabOf(bidi: Bidi, context: string, close: () => Promise<void>): Tab {
  async function call(task: string, args: readonly Json[]): Promise<Remote> {
    const { result, exceptionDetails } = await bidi.send<Called>('script.callFunction', {
      functionDeclaration: task,
      arguments: args.map(value => ({ type: 'string', value: JSON.stringify(value) })),
      target: { context },
      awaitPromise: true,
      userActivation: false
    })
    if (!result) throw new Error(exceptionDetails?.text ?? 'No result.')
    return result
  }

  async function find(target: Target) {
    const task = `text => (${String(seek)})(JSON.parse(text))`
    const { sharedId } = await call(task, [{ ...target }])
    if (sharedId === undefined) throw new Error(`Not on the page: ${JSON.stringify(target)}`)
    return { type: 'element', element: { sharedId } }
  }

  const act = (type: string, actions: readonly object[]) =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] })

  async function press(target: Target) {
    const origin = await find(target)
    const button = { button: 0 }
    await act('pointer', [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', ...button },
      { type: 'pointerUp', ...button }
    ])
  }

  return {
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    async back() {
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })
    },
    async run(task, ...args) {
      const whole = `async (...texts) => JSON.stringify(await (${String(task)})(...texts.map(text => JSON.parse(text))))`
      const { value } = await call(whole, args)
      return value === undefined ? null : JSON.parse(String(value))
    },
    press,
    async type(target, text) {
      await press(target)
      const keys = [...text].flatMap(value => ['keyDown', 'keyUp'].map(type => ({ type, value })))
      await act('key', keys)
    },
    async inFrame(nth, visit) {
      type Tree = { contexts: readonly { children: readonly { context: string }[] }[] }
      const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { root: context })
      const frame = contexts[0]?.children[nth]
      if (!frame) throw new Error(`There is no frame ${nth}.`)
      return visit(tabOf(bidi, frame.context, close))
    },
    close
  }
}
