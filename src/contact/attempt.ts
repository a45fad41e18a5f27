import type { Contact } from '../domain/contact.ts'
import type { Channel } from './channel.ts'
import type { Bridge, Environment, Reply } from './environment.ts'

/** How one try ended. `again`: another may help, but not before `wait` milliseconds, if given. */
export type Outcome =
  | { readonly end: 'received' | 'handed-over' | 'refused' }
  | { readonly end: 'again'; readonly wait?: number }

/** Milliseconds until a try counts as failed. */
export const PATIENCE = 8_000

export interface Attempt {
  readonly outcome: Promise<Outcome>
  /** Nobody waits for it any more. */
  cancel(): void
}

/** Hands a contact to its endpoint once. */
export function attempt(contact: Contact, channel: Channel | 'bridge', env: Environment): Attempt {
  return channel === 'bridge' ? bridged(contact, env) : requested(contact, channel, env)
}

function requested(contact: Contact, channel: Channel, env: Environment): Attempt {
  const { reply, cancel } = env.send(channel.parcel(contact))
  const outcome = reply.then(given => read(given, channel, env.now()))
  return within(outcome, env, cancel)
}

function bridged(contact: Contact, env: Environment): Attempt {
  const ends = { received: 'received', 'handed-over': 'handed-over', none: 'refused' } as const
  const asked = (bridge: Bridge) => bridge(contact).catch(() => 'none' as const)
  return within(
    asked(env.bridge).then(answer => ({ end: ends[answer] })),
    env,
    () => {}
  )
}

/** The outcome, or `again` when it takes too long or is called off. */
function within(outcome: Promise<Outcome>, env: Environment, drop: () => void): Attempt {
  let stop = () => {}
  const late = new Promise<Outcome>(resolve => {
    stop = () => resolve({ end: 'again' })
  })
  const keep = env.after(PATIENCE, stop)
  const over = () => {
    keep()
    drop()
  }
  return {
    outcome: Promise.race([outcome, late]).finally(over),
    cancel: stop
  }
}

function read(reply: Reply | null, { answer }: Channel, now: number): Outcome {
  if (!reply) return { end: 'again' }
  if (answer.kind === 'hidden') return { end: 'handed-over' }
  if (reply.status === 429) return { end: 'again', ...waitOf(reply.retryAfter, now) }
  if (reply.status >= 400 && reply.status < 500) return { end: 'refused' }
  if (reply.status < 200 || reply.status > 299) return { end: 'again' }
  if (answer.kind === 'status') return { end: 'handed-over' }
  const body = jsonIn(reply)
  if (body === undefined) return { end: 'again' }
  return { end: answer.accepts(body) ? 'received' : 'refused' }
}

/** Undefined: not JSON, such as the page of a hotel's network or of a firewall. */
function jsonIn({ type, text }: Reply): unknown {
  if (type === 'text/html') return undefined
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : undefined
  } catch {
    return undefined
  }
}

/** `Retry-After`: seconds, or a date. */
function waitOf(header: string | null, now: number): { readonly wait?: number } {
  const text = header?.trim() ?? ''
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isFinite(wait) ? { wait: Math.max(0, wait) } : {}
}
