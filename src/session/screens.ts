import type { QuestionScreen, Screen, SessionQuiz } from './session.ts'

const QUESTION = 'question-'

/** The order of questions, and after which of them the doors open. */
export interface Course {
  readonly ids: readonly string[]
  /** Last questions of the parts with a landing; never the very last question. */
  readonly landings: readonly string[]
}

/** What decides which screens may be shown. */
export interface Standing {
  /** Answers exist, or the visitor started in this page. */
  readonly begun: boolean
  readonly answered: boolean
  readonly finished: boolean
}

export function courseOf({ key, texts: { parts } }: SessionQuiz): Course {
  const ids = key.questions.map(question => question.id)
  const lasts = parts.map(
    (part, n) => part.landing && ids[ids.indexOf(parts[n + 1]?.from ?? '') - 1]
  )
  return { ids, landings: lasts.filter(id => typeof id === 'string') }
}

/** The question after this one, or undefined. */
export function after(ids: readonly string[], id: string): string | undefined {
  return ids[ids.indexOf(id) + 1]
}

export function question(id: string, from: QuestionScreen['from'] = 'order'): Screen {
  return { at: 'question', id, from }
}

export function fragmentOf(screen: Screen): string {
  if (screen.at === 'question') return QUESTION + screen.id
  return screen.at === 'start' ? '' : screen.at
}

/**
 * The screen that a fragment asks for, or the nearest one that may be shown; null when the
 * fragment is not ours. `from` tells a question visited from the check from one in its order.
 */
export function screenOf(
  fragment: string,
  course: Course,
  standing: Standing,
  from: QuestionScreen['from']
): Screen | null {
  if (fragment === '') return { at: 'start' }
  if (fragment.startsWith(QUESTION)) {
    return questionOf(fragment.slice(QUESTION.length), course, standing, from)
  }
  if (fragment === 'sketch') return sketchOf(course, standing)
  if (fragment === 'result' && standing.finished) return { at: 'result' }
  if (fragment !== 'check' && fragment !== 'result') return null
  return { at: standing.begun ? 'check' : 'start' }
}

function questionOf(
  id: string,
  { ids }: Course,
  { begun }: Standing,
  from: QuestionScreen['from']
): Screen | null {
  if (!ids.includes(id)) return null
  return begun || id === ids[0] ? question(id, from) : { at: 'start' }
}

function sketchOf({ landings }: Course, { answered }: Standing): Screen {
  return answered && landings.length > 0 ? { at: 'sketch', stopped: false } : { at: 'start' }
}
