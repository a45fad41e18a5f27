import { homeLook } from '../home/look.ts'
import type { Payload } from '../payload.ts'
import { shareLook } from '../share/look.ts'

/** Everything after the questions: fetched while the visitor answers. */
export { Check } from '../check/Check.tsx'
export { warmUp } from './language.ts'
export { Result } from './Result.tsx'
export { Sketch } from './Sketch.tsx'
export { fetchChart } from './use-chart.ts'

/** There when the look of all this is. */
export const look = Promise.all([shareLook, homeLook])

/** Watches over a tab that is a kiosk; see there. */
export const keepKiosk = (payload: Payload) =>
  import('../kiosk/Kiosk.tsx').then(kiosk => kiosk.keepKiosk(payload))
