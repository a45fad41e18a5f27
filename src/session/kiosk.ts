import type { Shelf } from './environment.ts'
import { KIOSK } from './kiosk-mark.ts'
import { read, write } from './shelf.ts'

/** A tab that belongs to whoever stands before it: off unless a facilitator asked for it. */
export interface Kiosk {
  /** Untouched for so long, it asks. */
  readonly minutes: number
  /** Counts its visitors: what an earlier one left in the browser's history is not for this one. */
  readonly visit: number
  /** When it was last touched, in milliseconds since 1970. */
  readonly used: number
}

export const LEAST_MINUTES = 1
export const MOST_MINUTES = 60
export const USUAL_MINUTES = 3

/** How long it asks: WCAG 2.2.1 wants 20 seconds at least. */
const GRACE = 30_000
const MINUTE = 60_000

/** Where the clock stands. */
export type KioskState =
  | { readonly at: 'used'; readonly since: number }
  /** "Are you still there?" */
  | { readonly at: 'asking'; readonly since: number }
  /** Nobody answered. */
  | { readonly at: 'over' }

/** A touch, a key. While it asks, only an answer counts: a sleeve is nobody. */
export function touched(state: KioskState, now: number): KioskState {
  return state.at === 'used' ? { at: 'used', since: now } : state
}

/** Somebody said that they are still there; as often as they like. */
export function stayed(now: number): KioskState {
  return { at: 'used', since: now }
}

/** Where the clock stands at a moment; `left`: whether there is anything to clear away. */
export function clockAt(
  state: KioskState,
  { minutes }: Pick<Kiosk, 'minutes'>,
  left: boolean,
  now: number
): KioskState {
  if (state.at === 'over') return state
  const idle = idleSince(state.since, now)
  if (state.at === 'asking') return idle >= GRACE ? { at: 'over' } : state
  if (idle < minutes * MINUTE) return state
  return left ? { at: 'asking', since: now } : { at: 'used', since: now }
}

/** Milliseconds until the clock has to be looked at again: while it asks, with every second. */
export function nextLook(state: KioskState, { minutes }: Pick<Kiosk, 'minutes'>, now: number) {
  if (state.at === 'over') return Number.POSITIVE_INFINITY
  const idle = idleSince(state.since, now)
  return state.at === 'asking' ? 1000 - (idle % 1000) : Math.max(minutes * MINUTE - idle, 0)
}

/** For the countdown. */
export function secondsLeft(state: KioskState, now: number): number {
  return state.at === 'asking' ? Math.ceil((GRACE - idleSince(state.since, now)) / 1000) : 0
}

/** Whether whoever touched it last is gone, seen from a page that is opened now. */
export function isDeserted({ minutes, used }: Kiosk, now: number): boolean {
  return idleSince(used, now) >= minutes * MINUTE + GRACE
}

/** A clock that was set back counts as no time. */
function idleSince(moment: number, now: number): number {
  return Math.max(now - moment, 0)
}

/** Names of stored values that belong to a visitor, not to the kiosk. */
export function leftBehind(names: readonly string[]): readonly string[] {
  return names.filter(name => name.startsWith('collaboration-quiz:') && name !== KIOSK)
}

/** This tab's kiosk, whatever has been written there; null when it is none. */
export function readKiosk(tab: Shelf | null): Kiosk | null {
  const text = read(tab, KIOSK)
  if (!text) return null
  const { minutes, visit, used } = parse(text)
  return {
    minutes: boundedMinutes(minutes),
    visit: typeof visit === 'number' && Number.isSafeInteger(visit) ? visit : 0,
    used: typeof used === 'number' ? used : 0
  }
}

/** Whether it is stored now. */
export function writeKiosk(tab: Shelf | null, kiosk: Kiosk): boolean {
  return write(tab, KIOSK, JSON.stringify(kiosk))
}

/** A whole number of minutes that makes sense, from anything. */
export function boundedMinutes(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return USUAL_MINUTES
  return Math.min(Math.max(Math.round(value), LEAST_MINUTES), MOST_MINUTES)
}

function parse(text: string): Partial<Record<keyof Kiosk, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
