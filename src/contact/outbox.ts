import { atom, type ReadableAtom } from 'nanostores'
import type { Contact } from '../domain/contact.ts'
import { attempt, type Outcome } from './attempt.ts'
import type { Channel } from './channel.ts'
import type { Environment } from './environment.ts'
import { load, save } from './stored.ts'

/**
 * Where the visitor's contact is. `received`: the endpoint said so. `handed-over`: it went out, and
 * the answer cannot be read. `not-sent`: it is kept here; `trying` says whether it is tried again
 * by itself.
 */
export type Sending =
  | { readonly at: 'none' }
  | { readonly at: 'sending'; readonly contact: Contact }
  | {
      readonly at: 'not-sent'
      readonly contact: Contact
      readonly why: Why
      readonly trying: boolean
    }
  | { readonly at: 'received' | 'handed-over'; readonly contact: Contact }

export type Why = 'offline' | 'unreachable' | 'refused'

export interface Outbox {
  readonly $sending: ReadableAtom<Sending>
  /** Takes a contact, unless one is under way or has arrived. */
  post(contact: Contact): void
  /** Tries what was not sent once more, now. */
  again(): void
  /** Forgets everything, here and in the tab. */
  clear(): void
}

/** Milliseconds before the second, third and fourth try. */
export const PAUSES: readonly number[] = [1_000, 4_000, 10_000]
/** Each pause is up to this much longer, so that visitors do not come back all at once. */
export const JITTER = 0.3
/** Milliseconds after which nothing is tried any more by itself. */
export const DEADLINE = 60_000

interface State {
  readonly env: Environment
  readonly channel: Channel | 'bridge'
  readonly set: (sending: Sending) => void
  /** What stops the present round; a later one has another. */
  stop: () => void
}

/** One visitor's contact on its way to one endpoint. Nothing it does throws. */
export function createOutbox(channel: Channel | 'bridge', env: Environment): Outbox {
  const $sending = atom<Sending>({ at: 'none' })
  const state: State = { env, channel, set: sending => $sending.set(sending), stop: () => {} }
  resume(state)
  env.onOnline(() => {
    const now = $sending.get()
    if (now.at === 'not-sent' && now.trying) start(state, now.contact)
  })
  return {
    $sending,
    post(contact) {
      const { at } = $sending.get()
      if (at === 'none' || at === 'not-sent') start(state, contact)
    },
    again() {
      const now = $sending.get()
      if (now.at === 'not-sent') start(state, now.contact)
    },
    clear() {
      state.stop()
      env.tab.erase()
      $sending.set({ at: 'none' })
    }
  }
}

/** What a reload interrupted goes on: whether it arrived is not known, and the id says that it is the same. */
function resume(state: State): void {
  const left = load(state.env.tab)
  if (!left) return
  if (left.over) state.set({ at: 'not-sent', ...left, why: 'unreachable', trying: false })
  else start(state, left.contact)
}

/** One round of tries, up to the deadline. */
function start(state: State, contact: Contact): void {
  state.stop()
  const { env } = state
  save(env.tab, { contact, over: false })
  const round: Round = { contact, tries: 0, since: env.elapsed(), stopped: false }
  state.stop = () => {
    round.stopped = true
    round.halt?.()
  }
  tryOnce(state, round)
}

interface Round {
  readonly contact: Contact
  readonly since: number
  tries: number
  stopped: boolean
  halt?: () => void
}

function tryOnce(state: State, round: Round): void {
  const { env, channel, set } = state
  const { contact } = round
  if (!env.online()) {
    set({ at: 'not-sent', contact, why: 'offline', trying: true })
    return
  }
  set({ at: 'sending', contact })
  const { outcome, cancel } = attempt(contact, channel, env)
  round.halt = cancel
  void outcome.then(ended => {
    if (!round.stopped) settle(state, round, ended)
  })
}

function settle(state: State, round: Round, outcome: Outcome): void {
  const { contact } = round
  if (outcome.end === 'refused') giveUp(state, contact, 'refused')
  else if (outcome.end === 'again') tryLater(state, round, outcome.wait)
  else {
    state.env.tab.erase()
    state.set({ at: outcome.end, contact })
  }
}

function tryLater(state: State, round: Round, asked: number | undefined): void {
  const { env, set } = state
  const { contact } = round
  const pause = pauseBefore(round, asked, env)
  round.tries += 1
  if (pause === null) {
    giveUp(state, contact, 'unreachable')
    return
  }
  set({ at: 'not-sent', contact, why: 'unreachable', trying: true })
  round.halt = env.after(pause, () => tryOnce(state, round))
}

/** Milliseconds until the next try; null: there is none before the deadline. */
function pauseBefore(round: Round, asked: number | undefined, env: Environment): number | null {
  const own = PAUSES[round.tries]
  if (own === undefined) return null
  const pause = Math.max(own * (1 + JITTER * env.random()), asked ?? 0)
  return env.elapsed() + pause - round.since > DEADLINE ? null : pause
}

function giveUp({ env, set }: State, contact: Contact, why: Why): void {
  save(env.tab, { contact, over: true })
  set({ at: 'not-sent', contact, why, trying: false })
}
