import { type Answers, answerOf, chosenOption, itemsOf } from './answers.ts'
import type { ItemKey, PointOption, ScoringKey } from './key.ts'
import { lowestBy, percent } from './numbers.ts'

/** An item together with what the visitor did with it. */
export type Mark = AnsweredMark | MissingMark

export interface AnsweredMark {
  readonly state: 'answered'
  readonly item: ItemKey
  readonly points: number
  /** Share of the item's own maximum, 0–100. */
  readonly score: number
  /** Index of the chosen option on screen. */
  readonly position: number
}

export interface MissingMark {
  readonly state: 'unknown' | 'open'
  readonly item: ItemKey
}

/** Every item with its answer, in screen order. */
export function markItems(key: ScoringKey, answers: Answers): readonly Mark[] {
  return itemsOf(key).map(item => markItem(item, answers))
}

/** One item with its answer; an option it does not have counts as open. */
export function markItem(item: ItemKey, answers: Answers): Mark {
  if (answerOf(answers, item.id) === 'unknown') return { state: 'unknown', item }
  const option = chosenOption(item, answers)
  if (!option) return { state: 'open', item }
  const score = percent(option.points, maximum(item.options))
  const position = item.options.indexOf(option)
  return { state: 'answered', item, points: option.points, score, position }
}

function maximum(options: readonly PointOption[]): number {
  return options.reduce((most, option) => Math.max(most, option.points), 0)
}

/** The answered ones, in the same order. */
export function answeredOf(marks: readonly Mark[]): readonly AnsweredMark[] {
  return marks.filter(mark => mark.state === 'answered')
}

/** The marks of one dimension, in the same order. */
export function marksOf(marks: readonly Mark[], dimension: string): readonly Mark[] {
  return marks.filter(mark => mark.item.dimension === dimension)
}

/**
 * The answered item with the fewest points, as a share of its maximum so that scales of different
 * length compare; the first on screen of several.
 */
export function weakest(marks: readonly Mark[]): AnsweredMark | undefined {
  return lowestBy(answeredOf(marks), mark => mark.score)
}
