import type { Bridge } from '../environment.ts'

/** Where no page is around this one, or none that takes contacts. */
export const noBridge: Bridge = () => Promise.resolve('none')
