import type { Answer, Answers } from './answers.ts'
import type { OriginKey, QuestionKey, ScoringKey } from './key.ts'

export interface Sanitised {
  readonly answers: Answers
  /** Names of entries that were there and could not be kept; strings of unknown origin. */
  readonly dropped: readonly string[]
}

/**
 * Keeps of stored or received answers what this key knows: each question's own options, one for
 * most, several for an origin, "unknown" for items only. Takes any JSON value and never throws.
 */
export function sanitise(key: ScoringKey, stored: unknown): Sanitised {
  if (!isRecord(stored)) return { answers: {}, dropped: [] }
  const kept: [string, Answer][] = []
  for (const question of key.questions) {
    const answer = keep(question, ownValue(stored, question.id))
    if (answer) kept.push([question.id, answer])
  }
  // fromEntries defines own properties, so that even `__proto__` stays a plain name.
  const answers: Answers = Object.fromEntries(kept)
  return { answers, dropped: Object.keys(stored).filter(id => !Object.hasOwn(answers, id)) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function ownValue(record: Readonly<Record<string, unknown>>, id: string): unknown {
  return Object.hasOwn(record, id) ? record[id] : undefined
}

function keep(question: QuestionKey, value: unknown): Answer | undefined {
  if (value === 'unknown') return question.kind === 'item' ? 'unknown' : undefined
  if (!Array.isArray(value)) return undefined
  return question.kind === 'origin' ? keepOrigins(question, value) : keepOne(question, value)
}

function keepOne(question: QuestionKey, value: readonly unknown[]): Answer | undefined {
  const [id] = value
  if (value.length !== 1 || typeof id !== 'string') return undefined
  return question.options.some(option => option.id === id) ? [id] : undefined
}

/** Valid options survive an invalid one beside them; two that exclude each other do not. */
function keepOrigins(question: OriginKey, value: readonly unknown[]): Answer | undefined {
  const chosen = question.options.filter(option => value.includes(option.id))
  if (chosen.length === 0) return undefined
  if (chosen.length > 1 && chosen.some(option => option.exclusive)) return undefined
  return chosen.map(option => option.id)
}
