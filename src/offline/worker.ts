import { cacheName, isAnswer, type KeptFiles, pathIn, staleCaches, wayOf } from './policy.ts'

/** What a service worker has around it; TypeScript's library for it cannot stand beside the DOM's. */
interface Around {
  /** Put before this script by the build. */
  readonly keptFiles: KeptFiles
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void
}

interface Fetching {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

const around = globalThis as unknown as Around
const files = around.keptFiles
const { scope } = around.registration
const own = cacheName(scope, files)
const paths = new Set(files.map(([path]) => path))

around.addEventListener('install', event => event.waitUntil(keep()))
around.addEventListener('activate', event => event.waitUntil(takeOver()))
around.addEventListener('fetch', event => {
  const way = wayOf(event.request, scope, paths)
  if (way === 'leave') return
  event.respondWith(way === 'cache-first' ? kept(event.request) : fresh(event.request))
})

/** All of a build or nothing of it; then it takes over at once, because pages are asked for anew. */
async function keep() {
  const cache = await caches.open(own)
  await cache.addAll(
    // A name with a hash may come from the browser's own cache; anything else is asked for.
    files.map(([path]) => {
      const cache = path.startsWith('_astro/') ? 'default' : 'no-cache'
      return new Request(scope + path, { cache })
    })
  )
  await around.skipWaiting()
}

async function takeOver() {
  const old = staleCaches(scope, await caches.keys(), own)
  await Promise.all(old.map(name => caches.delete(name)))
  await around.clients.claim()
}

async function fresh(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request)
    return isAnswer(answer.status) ? answer : ((await found(request)) ?? answer)
  } catch (fault) {
    const answer = await found(request)
    if (answer) return answer
    throw fault
  }
}

async function kept(request: Request): Promise<Response> {
  return (await found(request)) ?? fetch(request)
}

/** By the name of the cache: to open it would make it anew after it was switched off. */
function found({ url }: Request): Promise<Response | undefined> {
  return caches.match(scope + (pathIn(scope, url) ?? ''), { cacheName: own, ignoreVary: true })
}
