import { atom, type ReadableAtom } from 'nanostores'
import { cachesOf, isOtherBuild } from '../../offline/policy.ts'
import { erase, read, write } from '../../session/shelf.ts'
import { browserEnvironment } from '../environment.ts'

export type OfflineState = 'unable' | 'waiting' | 'ready' | 'off' | 'failed'

/** The worker that keeps a build for use without a network: this page alone starts it. */
export interface Offline {
  readonly $state: ReadableAtom<OfflineState>
  /** A newer build is kept than the one this page is of. */
  readonly $newer: ReadableAtom<boolean>
  /** Returns the way to stop watching. */
  start(): () => void
  turnOn(): void
  turnOff(): void
}

/** Under this name the device remembers that it is switched off; nothing else is stored. */
const OFF = 'collaboration-quiz:offline'
const AGAIN = 3000

/** `root`: path of the site. */
export function createOffline(root: string): Offline {
  const { device } = browserEnvironment()
  const $state = atom<OfflineState>('waiting')
  const $newer = atom(false)
  const workers: ServiceWorkerContainer | undefined = Reflect.get(navigator, 'serviceWorker')
  const ours = async () => cachesOf(new URL(root, location.href).href, await caches.keys())
  const turnOn = async () => {
    if (!workers) return $state.set('unable')
    erase(device, OFF)
    $state.set('waiting')
    try {
      await started(await register(workers, root))
      // Switched off while it was coming.
      if ($state.get() === 'waiting') $state.set('ready')
    } catch {
      $state.set('failed')
    }
  }
  const turnOff = async () => {
    write(device, OFF, 'off')
    $state.set('off')
    const registration = await workers?.getRegistration(root)
    await registration?.unregister()
    await Promise.all((await ours()).map(name => caches.delete(name)))
  }
  const compare = async () => {
    // The worker that takes over deletes the older ones a moment later.
    const cacheName = (await ours()).at(-1)
    if (cacheName === undefined) return
    const kept = await caches.match(location.pathname, { cacheName, ignoreVary: true })
    $newer.set(kept !== undefined && isOtherBuild(await kept.text(), marks()))
  }
  /** Whether there is a newer build. Browsers say "online" a moment too early, so it asks again. */
  const ask = async () => {
    if (document.hidden || !navigator.onLine || $state.get() === 'off') return
    const registration = await workers?.getRegistration(root)
    await registration?.update().catch(() => setTimeout(ask, AGAIN))
  }
  const start = () => {
    if (read(device, OFF) === 'off' && workers) $state.set('off')
    else void turnOn()
    const stop = new AbortController()
    const { signal } = stop
    workers?.addEventListener('controllerchange', () => void compare(), { signal })
    addEventListener('online', () => void ask(), { signal })
    document.addEventListener('visibilitychange', () => void ask(), { signal })
    return () => stop.abort()
  }
  return { $state, $newer, start, turnOn: () => void turnOn(), turnOff: () => void turnOff() }
}

/** What this page was made with: its words and its scripts. */
function marks(): readonly string[] {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
  return [
    document.getElementById('payload')?.textContent ?? '',
    ...scripts.map(script => script.getAttribute('src') ?? '')
  ]
}

interface Policy {
  createScriptURL(address: string): string
}

interface Policies {
  createPolicy(name: string, rules: Policy): Policy
}

let policy: Policy | undefined

/** Where Trusted Types are asked for, this page may make one address of a script, and no other. */
function register(workers: ServiceWorkerContainer, root: string) {
  const address = `${root}sw.js`
  const policies: Policies | undefined = Reflect.get(globalThis, 'trustedTypes')
  policy ??= policies?.createPolicy('offline', {
    createScriptURL: wanted => {
      if (wanted !== address) throw new TypeError('Only the worker of this site.')
      return wanted
    }
  })
  return workers.register(policy?.createScriptURL(address) ?? address, {
    scope: root,
    updateViaCache: 'none'
  })
}

/** Resolves once a worker is in charge, rejects when it could not fetch all that it keeps. */
function started({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting
  if (active || !worker) return Promise.resolve()
  return new Promise((done, fail) => {
    const look = () => {
      if (worker.state === 'activated') done()
      if (worker.state === 'redundant') fail(new Error('It could not fetch all that it keeps.'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}
