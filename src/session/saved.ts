import { type Answer, type Answers, answerOf } from '../domain/answers.ts'
import type { ScoringKey } from '../domain/key.ts'
import { sanitise } from '../domain/sanitise.ts'
import type { Plan } from './session.ts'
import { BLANK, type Sheet } from './sheet.ts'

const VERSION = 1
/** Longer than any honest value by far; anything above is not worth parsing. */
const LONGEST = 100_000
/** Longest half of a plan, in characters: a pasted novel must not make the value unreadable. */
const LONGEST_PLAN = 2_000
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000

export interface Saved {
  readonly sheet: Sheet
  /** Some answers belong to another edition or could not be kept. */
  readonly changed: boolean
  /** More than 30 days since the last change. */
  readonly expired: boolean
}

type Name = keyof Sheet | keyof Plan | 'v' | 'quiz' | 'edition' | 'changed'
/** A stored object of unknown origin: any name, and any value under those that we write. */
type Json = Readonly<Record<string, unknown> & Partial<Record<Name, unknown>>>

/** The stored form of a sheet: JSON, documented in docs/privacy.md. */
export function encode(key: ScoringKey, sheet: Sheet, now: number): string {
  return JSON.stringify({
    v: VERSION,
    quiz: key.quiz,
    edition: key.edition,
    changed: now,
    ...sheet
  })
}

/**
 * Reads a stored value of unknown origin; null when it is not one of ours or beyond repair.
 * A time in the future counts as `now`: clocks are wrong or jump.
 */
export function decode(key: ScoringKey, text: string, now: number): Saved | null {
  const { v, quiz, edition, changed, ...stored } = (text.length <= LONGEST && parse(text)) || {}
  if (v !== VERSION || quiz !== key.quiz || !asObject(stored.answers)) return null
  const { answers, dropped } = sanitise(key, stored.answers)
  const isSame = edition === key.edition
  if (isSame && dropped.length > 0 && Object.keys(answers).length === 0) return null
  return {
    sheet: readSheet(key, answers, stored, now),
    changed: !isSame || dropped.length > 0,
    expired: now - (readTime(changed, now) ?? 0) > KEPT_FOR
  }
}

function readSheet(key: ScoringKey, answers: Answers, stored: Json, now: number): Sheet {
  return {
    answers,
    at: readTimes(key, answers, asObject(stored.at) ?? {}, now),
    plan: readPlan(asObject(stored.plan)),
    planned: readTime(stored.planned, now) ?? 0,
    finished: readTime(stored.finished, now)
  }
}

/** Two tabs, one device: for each question the newer change is kept; a tie goes to `mine`. */
export function merge(key: ScoringKey, mine: Sheet, theirs: Sheet): Sheet {
  const answers: [string, Answer][] = []
  const at: [string, number][] = []
  for (const { id } of key.questions) {
    const newer = (timeOf(mine, id) ?? -1) >= (timeOf(theirs, id) ?? -1) ? mine : theirs
    const answer = answerOf(newer.answers, id)
    const time = timeOf(newer, id)
    if (answer !== undefined) answers.push([id, answer])
    if (time !== null) at.push([id, time])
  }
  const { plan, planned } = mine.planned >= theirs.planned ? mine : theirs
  return {
    answers: Object.fromEntries(answers),
    at: Object.fromEntries(at),
    plan,
    planned,
    finished: mine.finished ?? theirs.finished
  }
}

/** The plan at a length that is kept whole. */
export function cut({ when, will }: Plan): Plan {
  return { when: when.slice(0, LONGEST_PLAN), will: will.slice(0, LONGEST_PLAN) }
}

function timeOf(sheet: Sheet, id: string): number | null {
  return Object.hasOwn(sheet.at, id) ? (sheet.at[id] ?? null) : null
}

function parse(text: string): Json | null {
  try {
    return asObject(JSON.parse(text))
  } catch {
    return null
  }
}

function asObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : null
}

/** Every answer has a time; one that lost it is older than any other. */
function readTimes(key: ScoringKey, answers: Answers, stored: Json, now: number): Sheet['at'] {
  const times: [string, number][] = []
  for (const { id } of key.questions) {
    const time = Object.hasOwn(stored, id) ? readTime(stored[id], now) : null
    if (time !== null || answerOf(answers, id) !== undefined) times.push([id, time ?? 0])
  }
  return Object.fromEntries(times)
}

function readTime(value: unknown, now: number): number | null {
  return typeof value === 'number' && value >= 0 ? Math.min(value, now) : null
}

function readPlan(stored: Json | null): Plan {
  const { when, will } = stored ?? {}
  return typeof when === 'string' && typeof will === 'string' ? cut({ when, will }) : BLANK.plan
}
