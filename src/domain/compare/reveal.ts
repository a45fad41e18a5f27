import type { Team } from './team.ts'

/** A team's dimensions, shown to a room one after the other. */
export interface Reveal {
  /** Dimension ids: those seen alike first, the widest apart last, because talk begins there. */
  readonly order: readonly string[]
  /** So many of them are out; one more than there are: the whole. */
  readonly step: number
}

/** What stands before the room now. */
export type Revealed =
  | { readonly at: 'nothing' }
  | { readonly at: 'dimension'; readonly id: string; readonly n: number }
  | { readonly at: 'whole' }

/** A reveal that has shown nothing yet. */
export function revealOf({ dimensions, disagree }: Pick<Team, 'dimensions' | 'disagree'>): Reveal {
  const alike = dimensions.map(({ id }) => id).filter(id => !disagree.includes(id))
  return { order: [...alike, ...disagree.toReversed()], step: 0 }
}

export function onward({ order, step }: Reveal): Reveal {
  return { order, step: Math.min(step + 1, order.length + 1) }
}

export function backward({ order, step }: Reveal): Reveal {
  return { order, step: Math.max(step - 1, 0) }
}

export function revealed({ order, step }: Reveal): Revealed {
  const id = order[step - 1]
  if (id !== undefined) return { at: 'dimension', id, n: step }
  return { at: step === 0 ? 'nothing' : 'whole' }
}

/** The dimensions that have been out, the one before the room included. */
export function outSoFar({ order, step }: Reveal): readonly string[] {
  return order.slice(0, step)
}
