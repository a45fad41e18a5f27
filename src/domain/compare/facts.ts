import { type Answers, chosenIds, itemsOf } from '../answers.ts'
import type { CompareRules, ScoringKey } from '../key.ts'
import { type AnsweredMark, markItem } from '../marks.ts'
import { compare, isLess } from '../numbers.ts'
import type { FactPair, Facts } from './comparison.ts'

type Rule = NonNullable<CompareRules['facts']>

interface Both {
  readonly a: AnsweredMark
  readonly b: AnsweredMark
}

/** Facts that both sides should see alike and both answered (instrument 6, level 2). */
export function factsOf(key: ScoringKey, rule: Rule, a: Answers, b: Answers): Facts {
  const answered = itemsOf(key).flatMap(item => {
    if (item.fact === undefined) return []
    const both = { a: markItem(item, a), b: markItem(item, b) }
    return isAnswered(both) ? [both] : []
  })
  const different = answered.filter(both => differ(rule, both))
  const alike = answered.filter(both => !differ(rule, both))
  const named = ({ a: { item } }: Both) => pairOf(item.id, a, b)
  return {
    different: different.toSorted((x, y) => compare(distance(y), distance(x))).map(named),
    alike: alike.map(named)
  }
}

function isAnswered(both: {
  readonly a: ReturnType<typeof markItem>
  readonly b: ReturnType<typeof markItem>
}): both is Both {
  return both.a.state === 'answered' && both.b.state === 'answered'
}

/**
 * One side says that both have it, the other does not. Below that, answers may honestly differ:
 * each side describes its own house. Things to count are the same for both.
 */
function differ({ joint, steps }: Rule, { a, b }: Both): boolean {
  if (isLess(a.score, joint) !== isLess(b.score, joint)) return true
  if (a.item.fact !== 'steps' || steps === undefined) return false
  return Math.abs(a.points - b.points) >= steps
}

function distance({ a, b }: Both): number {
  return Math.abs(a.score - b.score)
}

function pairOf(item: string, a: Answers, b: Answers): FactPair {
  const [own = ''] = chosenIds(a, item)
  const [other = ''] = chosenIds(b, item)
  return { item, a: own, b: other }
}
