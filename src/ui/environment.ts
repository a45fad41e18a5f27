import type { Environment, Shelf, Trail } from '../session/environment.ts'
import { isKiosk } from '../session/kiosk-mark.ts'

/** The session's outside, backed by a browser window that may refuse any of it. */
export function browserEnvironment(view: Window = window): Environment {
  const tab = shelf(() => view.sessionStorage)
  return {
    tab,
    // A kiosk belongs to everybody: nothing is kept there, and the facilitator's own stays unseen.
    device: isKiosk(tab) ? null : shelf(() => view.localStorage),
    trail: isFramed(view) ? framedTrail(view) : ownTrail(view),
    now: () => Date.now(),
    elapsed: () => view.performance.now()
  }
}

/** Where cookies are blocked the getter itself throws. Only reads: a probe must leave nothing. */
function shelf(open: () => Storage): Shelf | null {
  try {
    const storage = open()
    storage.getItem('')
    return storage
  } catch {
    return null
  }
}

function isFramed(view: Window): boolean {
  return view.parent !== view
}

function ownTrail(view: Window): Trail {
  return {
    ...framedTrail(view),
    previous: () => previousIn(view.history.state),
    push: fragment => {
      const state = { collaborate: { previous: fragmentOf(view) } }
      settle(() => view.history.pushState(state, '', addressOf(view, fragment)))
    },
    back: () => view.history.back()
  }
}

/** A new entry in a frame would take one press of Back from the page around it. */
function framedTrail(view: Window): Trail {
  const replace = (fragment: string) =>
    settle(() => view.history.replaceState(view.history.state, '', addressOf(view, fragment)))
  return {
    fragment: () => fragmentOf(view),
    previous: () => null,
    push: replace,
    replace,
    back: () => {},
    onMove: listener => {
      // After this event the browser moves focus towards the fragment's target; a screen shown
      // before that would lose its heading's focus again.
      const later = () => view.setTimeout(listener)
      view.addEventListener('popstate', later)
      return () => view.removeEventListener('popstate', later)
    }
  }
}

/** Browsers throw at too many history changes in a short time; the screen changes all the same. */
function settle(change: () => void): void {
  try {
    change()
  } catch {
    // The address is one screen behind until the next change.
  }
}

function fragmentOf(view: Window): string {
  return view.location.hash.slice(1)
}

function addressOf({ location }: Window, fragment: string): string {
  return fragment === '' ? location.pathname + location.search : `#${fragment}`
}

/** Kept in the entry's own state, so that it survives a reload; anybody may have written there. */
function previousIn(state: unknown): string | null {
  const ours = property(state, 'collaborate')
  const previous = property(ours, 'previous')
  return typeof previous === 'string' ? previous : null
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
