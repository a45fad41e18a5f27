import type { Payload } from '../payload.ts'

/** Everything after the questions: fetched while the visitor answers. */
export { Check } from '../check/Check.tsx'
export { warmUp } from './language.ts'
export { Result } from './Result.tsx'
export { Sketch } from './Sketch.tsx'
export { fetchChart } from './use-chart.ts'

/** Watches over a tab that is a kiosk; see there. */
export const keepKiosk = (payload: Payload) =>
  import('../kiosk/Kiosk.tsx').then(kiosk => kiosk.keepKiosk(payload))
