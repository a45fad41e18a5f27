/** Everything after the questions: fetched while the visitor answers. */
export { Check } from '../check/Check.tsx'
export { warmUp } from './language.ts'
export { Result } from './Result.tsx'
export { Sketch } from './Sketch.tsx'
export { fetchChart } from './use-chart.ts'
