import type { Answers } from './answers.ts'
import { dependenceOf } from './field.ts'
import type { ScoringKey } from './key.ts'
import { type AnsweredMark, answeredOf, type Mark } from './marks.ts'
import { isLess, mean } from './numbers.ts'
import type { Notes, Result } from './result.ts'

/** What to say about the answers themselves (instrument 4.7). */
export function notesOf(
  key: ScoringKey,
  answers: Answers,
  marks: readonly Mark[],
  { dimensions, overall }: Pick<Result, 'dimensions' | 'overall'>,
  medianSeconds: number | null
): Notes {
  const { notes } = key.rules
  const unknown = countState(marks, 'unknown')
  return {
    unknown,
    open: countState(marks, 'open'),
    unknownHeadline: unknown >= (notes.unknown ?? Number.POSITIVE_INFINITY),
    samePosition: samePosition(marks) >= (notes.samePosition ?? Number.POSITIVE_INFINITY),
    hurry: medianSeconds !== null && medianSeconds < (notes.hurry ?? 0),
    // Two answers are no picture: only a form complete enough for an overall score says so.
    twoPictures: overall && twoPictures(key, marks),
    allTop:
      marks.length > 0 && marks.every(mark => mark.state === 'answered' && mark.score === 100),
    noPartners: dependenceOf(key, answers) === 0,
    unscored: dimensions.filter(({ score }) => score === null).map(({ id }) => id)
  }
}

function countState(marks: readonly Mark[], state: Mark['state']): number {
  return marks.filter(mark => mark.state === state).length
}

/** How many answers share the most frequent place on screen. */
function samePosition(marks: readonly Mark[]): number {
  const counts = new Map<number, number>()
  for (const { position } of answeredOf(marks)) {
    counts.set(position, (counts.get(position) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

/** Whether agreed practice (ladders) and counted habits tell opposite stories. */
function twoPictures(key: ScoringKey, marks: readonly Mark[]): Notes['twoPictures'] {
  const rule = key.rules.notes.twoPictures
  const paper = meanOf(marks, 'ladder')
  const habit = meanOf(marks, 'count')
  if (!rule || paper === null || habit === null) return null
  const apart = (high: number, low: number) => !isLess(high, rule.high) && !isLess(rule.low, low)
  if (apart(paper, habit)) return 'paper-not-habit'
  return apart(habit, paper) ? 'habit-not-paper' : null
}

function meanOf(marks: readonly Mark[], form: AnsweredMark['item']['form']): number | null {
  return mean(
    answeredOf(marks)
      .filter(({ item }) => item.form === form)
      .map(({ score }) => score)
  )
}
