import type { Shelf } from './environment.ts'
import { read } from './shelf.ts'

/** Under this name a tab knows that it is a kiosk. */
export const KIOSK = 'collaboration-quiz:kiosk'

/** Apart from the rest of the kiosk, because every page asks: whether this tab is one. */
export function isKiosk(tab: Shelf | null): boolean {
  return Boolean(read(tab, KIOSK))
}
