import type { Bridge, Environment, Parcel, Reply, Request } from '../../contact/environment.ts'
import { contactName } from '../../session/keeper.ts'
import { erase, read, write } from '../../session/shelf.ts'
import { browserEnvironment } from '../environment.ts'

/** The outbox's outside, backed by a browser that may refuse any of it. */
export function contactEnvironment(quiz: string, bridge: Bridge): Environment {
  const { tab, now, elapsed } = browserEnvironment()
  const name = contactName(quiz)
  return {
    send,
    bridge,
    now,
    elapsed,
    random: Math.random,
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
    online: () => navigator.onLine,
    onOnline: listener => addEventListener('online', listener),
    tab: {
      read: () => read(tab, name) ?? null,
      write: value => void write(tab, name, value),
      erase: () => erase(tab, name)
    }
  }
}

/** One POST without cookies, which goes on when the page is left. */
export function send(parcel: Parcel): Request {
  const stop = new AbortController()
  return { reply: ask(parcel, stop.signal), cancel: () => stop.abort() }
}

async function ask({ url, type, body, hidden }: Parcel, signal: AbortSignal) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': type },
      body,
      mode: hidden ? 'no-cors' : 'cors',
      credentials: 'omit',
      keepalive: true,
      signal
    })
    return await replyOf(response)
  } catch {
    // No network, no permission, a blocker, or called off: the browser does not tell them apart.
    return null
  }
}

async function replyOf(response: Response): Promise<Reply> {
  const { status, headers } = response
  return {
    status,
    type: (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    text: await response.text(),
    retryAfter: headers.get('retry-after')
  }
}

/** A number that nobody else has; `randomUUID` is missing where the page came without encryption. */
export function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
