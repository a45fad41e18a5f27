import { leftBehind } from '../../session/kiosk.ts'
import type { Session } from '../../session/session.ts'
import { erase } from '../../session/shelf.ts'
import { browserEnvironment } from '../environment.ts'

/** Deletes what a visitor stored in this tab. */
export function clearTab() {
  const { tab } = browserEnvironment()
  for (const name of storedNames()) erase(tab, name)
}

/** Whether there is anything on this screen that the next visitor should not find. */
export function isLeft(home: string): boolean {
  return location.pathname !== home || location.hash !== '' || storedNames().length > 0
}

function storedNames(): readonly string[] {
  return browserEnvironment().tab === null ? [] : leftBehind(Object.keys(sessionStorage))
}

/** An address in the browser's history can hold a result, so each entry knows its visitor. */
export function isOf(visit: number, home: string): boolean {
  const theirs = visitOf(history.state)
  if (location.pathname === home || theirs === visit) return true
  return theirs === null && !cameBack()
}

/** Through the browser's history or its memory, rather than by a link: then somebody has been here before. */
function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate'
}

export function stamp(visit: number, home: string) {
  if (location.pathname === home) return
  history.replaceState({ ...history.state, kiosk: visit }, '')
}

function visitOf(state: unknown): number | null {
  if (typeof state !== 'object' || state === null) return null
  const visit: unknown = Reflect.get(state, 'kiosk')
  return typeof visit === 'number' ? visit : null
}

/** A page that comes back from the browser's memory shows what it showed: it has to ask first. */
export function coverInMemory(stop: () => void) {
  addEventListener('pagehide', () => {
    stop()
    document.documentElement.hidden = true
  })
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload()
  })
}

/** To the start. Where the site cannot be reached, the page that is open has to do. */
export async function leaveFor(home: string) {
  const session: Session | undefined = Reflect.get(document.getElementById('main') ?? {}, 'session')
  session?.forget()
  const reached = await fetch(home, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false
  )
  if (!reached && session) return
  if (location.pathname !== home) return location.replace(home)
  history.replaceState(null, '', home)
  location.reload()
}
