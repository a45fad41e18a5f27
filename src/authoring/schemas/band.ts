import type * as z from 'zod'
import { group, score, text } from './leaf.ts'

export const bandFront = group({ from: score(), name: text(), level: text() })

export type BandFront = z.infer<typeof bandFront>
