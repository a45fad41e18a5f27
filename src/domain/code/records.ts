import { type Answers, chosenOption } from '../answers.ts'
import type { ScoringKey } from '../key.ts'
import { sanitise } from '../sanitise.ts'
import { markOn } from './guess.ts'
import { cleanLabel } from './label.ts'
import { isScored, type Measure, measuresOf, onScale } from './measure.ts'
import type { AnswersRecord, ProfileRecord, Tally } from './record.ts'

/** The scores of somebody's answers, without the answers. A label that is none is left out. */
export function profileOf(key: ScoringKey, answers: Answers, label = ''): ProfileRecord {
  const dimensions = measuresOf(key).map(measure => tally(key, measure, answers))
  return { kind: 'profile', ...named(key, label), dimensions }
}

/**
 * Somebody's answers, as far as the key knows them. A label that is none is left out, and so is a
 * guess of the other's self-rating that its scale does not have.
 */
export function answersOf(
  key: ScoringKey,
  answers: Answers,
  label = '',
  guess: number | null = null
): AnswersRecord {
  const mark = markOn(key, guess)
  return {
    kind: 'answers',
    ...named(key, label),
    answers: sanitise(key, answers).answers,
    ...(mark === null ? {} : { guess: mark })
  }
}

function named({ quiz, edition }: ScoringKey, text: string) {
  const label = cleanLabel(text)
  return label === null ? { quiz, edition } : { quiz, edition, label }
}

function tally(key: ScoringKey, measure: Measure, answers: Answers): Tally {
  const points = measure.items.flatMap(item => {
    const option = chosenOption(item, answers)
    return option ? [onScale(measure, item, option.points)] : []
  })
  const scored = isScored(key, measure, points.length)
  return { answered: points.length, points: scored ? points.reduce((a, b) => a + b, 0) : 0 }
}
