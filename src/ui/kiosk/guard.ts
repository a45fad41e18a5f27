import { atom, type ReadableAtom, type WritableAtom } from 'nanostores'
import {
  clockAt,
  isDeserted,
  type Kiosk,
  type KioskState,
  nextLook,
  readKiosk,
  stayed,
  touched,
  writeKiosk
} from '../../session/kiosk.ts'
import { browserEnvironment } from '../environment.ts'
import { clearTab, coverInMemory, isLeft, isOf, leaveFor, stamp } from './tab.ts'

/** Whoever watches over a kiosk's tab. */
export interface Guard {
  readonly $state: ReadableAtom<KioskState>
  /** The moment of the last look, for the countdown. */
  readonly $now: ReadableAtom<number>
  /** A page is opened. False when it is an earlier visitor's; then the start is on its way. */
  arrive(): boolean
  stay(): void
  anew(): void
}

/** What counts as somebody being there. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input'] as const
/** Not every move of a mouse is worth writing down. */
const OFTEN = 1000

interface Watch {
  readonly home: string
  readonly $state: WritableAtom<KioskState>
  readonly $now: WritableAtom<number>
  kiosk: Kiosk
  timer: number
}

/** Null where the tab is no kiosk, or this page stands in another one's frame. */
export function createGuard(home: string): Guard | null {
  const kiosk = readKiosk(browserEnvironment().tab)
  if (!kiosk || parent !== window) return null
  const now = Date.now()
  const watch: Watch = { home, kiosk, timer: 0, $state: atom(stayed(now)), $now: atom(now) }
  const { $state, $now } = watch
  return {
    $state,
    $now,
    arrive: () => arrive(watch),
    stay: () => stay(watch),
    anew: () => void startAnew(watch)
  }
}

function arrive(watch: Watch): boolean {
  const { home } = watch
  if (isDeserted(watch.kiosk, Date.now())) {
    clear(watch)
    if (location.pathname === home) history.replaceState(null, '', home)
  }
  if (!isOf(watch.kiosk.visit, home)) {
    location.replace(home)
    return false
  }
  stamp(watch.kiosk.visit, home)
  const touch = () => touchNow(watch)
  const left = new AbortController()
  const how = { capture: true, passive: true, signal: left.signal }
  for (const sign of SIGNS) addEventListener(sign, touch, how)
  addEventListener('hashchange', () => stamp(watch.kiosk.visit, home))
  // Should it come back, it still knows an earlier visitor: a touch would speak for that one.
  coverInMemory(() => {
    left.abort()
    clearTimeout(watch.timer)
  })
  stay(watch)
  return true
}

function keep(watch: Watch, change: Partial<Kiosk>) {
  watch.kiosk = { ...watch.kiosk, ...change }
  writeKiosk(browserEnvironment().tab, watch.kiosk)
}

function look(watch: Watch) {
  const { $state, $now, kiosk, home } = watch
  clearTimeout(watch.timer)
  const now = Date.now()
  $now.set(now)
  $state.set(clockAt($state.get(), kiosk, isLeft(home), now))
  if ($state.get().at === 'over') return void startAnew(watch)
  watch.timer = window.setTimeout(() => look(watch), nextLook($state.get(), kiosk, now))
}

function touchNow(watch: Watch) {
  const now = Date.now()
  if (now - watch.kiosk.used < OFTEN) return
  keep(watch, { used: now })
  watch.$state.set(touched(watch.$state.get(), now))
  look(watch)
}

function stay(watch: Watch) {
  const now = Date.now()
  keep(watch, { used: now })
  watch.$state.set(stayed(now))
  look(watch)
}

function clear(watch: Watch) {
  clearTab()
  keep(watch, { visit: watch.kiosk.visit + 1 })
}

async function startAnew(watch: Watch) {
  clear(watch)
  await leaveFor(watch.home)
  stay(watch)
}
