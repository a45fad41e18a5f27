import { type Answers, chosenIds, chosenOptions, questionOfKind } from './answers.ts'
import type { OriginRules, ScoringKey } from './key.ts'
import type { Mark } from './marks.ts'
import type { OriginLine } from './result.ts'
import type { Scored } from './score.ts'

/** The lines on where the visitor learned, at most as many as the rules say (instrument 4.5). */
export function originLines(
  key: ScoringKey,
  answers: Answers,
  marks: readonly Mark[]
): readonly OriginLine[] {
  const rules = key.rules.origins
  const question = questionOfKind(key, 'origin')
  if (!rules || !question) return []
  const chosen = chosenIds(answers, question.id)
  return rules.order
    .filter(origin => chosen.includes(origin))
    .slice(0, rules.lines)
    .map(origin => ({ origin, also: alsoOf(rules, origin, marks) }))
}

/** Which extra sentences of an origin hold; a missing answer triggers none. */
function alsoOf(rules: OriginRules, origin: string, marks: readonly Mark[]): readonly number[] {
  return rules.also
    .filter(also => also.origin === origin)
    .flatMap(({ question, points }, index) => (hasAtMost(marks, question, points) ? [index] : []))
}

function hasAtMost(marks: readonly Mark[], id: string, points: number): boolean {
  return marks.some(
    mark => mark.item.id === id && mark.state === 'answered' && mark.points <= points
  )
}

/** Whether the visitor was taught and the organisation shows little of it. */
export function taughtNotOrganised(
  key: ScoringKey,
  answers: Answers,
  scored: readonly Scored[]
): boolean {
  const rule = key.rules.origins?.taught
  if (!rule) return false
  const taught = chosenOptions(questionOfKind(key, 'origin'), answers).some(({ taught }) => taught)
  return taught && scored.some(({ id, score }) => id === rule.dimension && score < rule.below)
}
