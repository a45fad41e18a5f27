import { type Answers, itemsOf } from '../answers.ts'
import type { ItemKey, ScoringKey } from '../key.ts'
import { markItem } from '../marks.ts'
import { compare } from '../numbers.ts'
import { AGREES, meanDeviation, type RatedItem, rwg, rwgJ } from '../statistics.ts'
import { LEAST_NUMBERS } from './team.ts'

/** How far a team agrees, item by item: only where its members opened their answers. */
export interface Agreement {
  /** Answered by five at least; the least agreed first. */
  readonly items: readonly ItemAgreement[]
  /** In radar order: dimensions with an item above; rWG(J) over these items, 0–1. */
  readonly dimensions: readonly { readonly id: string; readonly rwgJ: number }[]
}

export interface ItemAgreement {
  readonly item: string
  readonly n: number
  /** 0–1. */
  readonly rwg: number
  /** Mean absolute deviation, in steps of the item. */
  readonly deviation: number
  /** rWG of .70 or more. */
  readonly agrees: boolean
}

interface Rated extends RatedItem {
  readonly item: ItemKey
}

/** Agreement of a team's answers to one quiz and edition; nothing about a single answer. */
export function agreementOf(key: ScoringKey, sheets: readonly Answers[]): Agreement {
  const rated = itemsOf(key)
    .map(item => rate(item, sheets))
    .filter(({ values }) => values.length >= LEAST_NUMBERS)
  return {
    items: rated.flatMap(one => agreement(one) ?? []).toSorted((a, b) => compare(a.rwg, b.rwg)),
    dimensions: key.dimensions.flatMap(id => {
      const agreed = rwgJ(rated.filter(({ item }) => item.dimension === id))
      return agreed === null ? [] : [{ id, rwgJ: agreed }]
    })
  }
}

/** In steps from 0 to the item's maximum, whatever options it shows. */
function rate(item: ItemKey, sheets: readonly Answers[]): Rated {
  const values = sheets.flatMap(answers => {
    const mark = markItem(item, answers)
    return mark.state === 'answered' ? [mark.points] : []
  })
  return { item, values, options: 1 + Math.max(...item.options.map(({ points }) => points)) }
}

function agreement(one: Rated): ItemAgreement | null {
  const agreed = rwg(one)
  const deviation = meanDeviation(one.values)
  if (agreed === null || deviation === null) return null
  const { item, values } = one
  return {
    item: item.id,
    n: values.length,
    rwg: agreed,
    deviation,
    agrees: compare(agreed, AGREES) >= 0
  }
}
