import * as z from 'zod'
import { group, list, text } from './leaf.ts'

const steps = z.record(z.string(), list(text(), 3, 3, 'moves'), {
  error: 'a group with three moves for every band'
})

export const dimensionFront = group({
  name: text(),
  question: text(),
  steps,
  compare: group({ differ: text(), low: text() })
})

export type DimensionFront = z.infer<typeof dimensionFront>
