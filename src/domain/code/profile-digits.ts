import type { ScoringKey } from '../key.ts'
import type { Digit } from './digits.ts'
import { isScored, type Measure, measuresOf } from './measure.ts'
import type { ProfileRecord, Tally } from './record.ts'

/*
 * A dimension is one digit: all pairs of answered items and points in a row, first those with none
 * answered, then one, and so on. Where a dimension has no score there is one pair, without points.
 */

/** How many pairs each dimension has, in radar order. */
export function profileStates(key: ScoringKey): readonly number[] {
  return measuresOf(key).map(measure => before(key, measure, measure.items.length + 1))
}

/** A digit for each dimension; throws a RangeError on a record that the key cannot have. */
export function profileDigits(key: ScoringKey, record: ProfileRecord): readonly Digit[] {
  return measuresOf(key).map((measure, index) => {
    const tally = record.dimensions[index]
    const states = before(key, measure, measure.items.length + 1)
    if (!tally || !fits(key, measure, tally)) throw new RangeError(`No such tally: ${measure.id}`)
    return { states, value: before(key, measure, tally.answered) + tally.points }
  })
}

/** The reverse of `profileDigits`. */
export function talliesFrom(key: ScoringKey, values: readonly number[]): readonly Tally[] {
  return measuresOf(key).map((measure, index) => tallyFrom(key, measure, values[index] ?? 0))
}

function tallyFrom(key: ScoringKey, measure: Measure, value: number): Tally {
  let [answered, points] = [0, value]
  while (points >= pairs(key, measure, answered)) {
    points -= pairs(key, measure, answered)
    answered += 1
  }
  return { answered, points }
}

function fits(key: ScoringKey, measure: Measure, { answered, points }: Tally): boolean {
  const whole = Number.isInteger(answered) && Number.isInteger(points)
  if (!whole || answered < 0 || answered > measure.items.length) return false
  return points >= 0 && points < pairs(key, measure, answered)
}

/** How many pairs have fewer answered items. */
function before(key: ScoringKey, measure: Measure, answered: number): number {
  let sum = 0
  for (let fewer = 0; fewer < answered; fewer += 1) sum += pairs(key, measure, fewer)
  return sum
}

function pairs(key: ScoringKey, measure: Measure, answered: number): number {
  return isScored(key, measure, answered) ? answered * measure.scale + 1 : 1
}
