import type { Answers } from '../../domain/answers.ts'
import type { KeyOf } from '../../domain/code/record.ts'
import type { ScoringKey } from '../../domain/key.ts'
import { keysOf } from '../common/keys.ts'
import type { OpenedPayload } from '../payload.ts'
import { codeOf } from '../share/links.ts'
import { BETWEEN_TEAMS } from './links.ts'
import { type Codes, type Entry, guessIn, readCodes } from './read.ts'

/** What the part of an address after `#` asks for. */
export type Page =
  /** No code, or not enough sound ones: a field to paste or type them in. */
  | { readonly at: 'gather'; readonly codes: Codes; readonly text: string }
  /** One code: somebody asks to compare. */
  | { readonly at: 'invitation'; readonly theirs: Entry }
  /** One code, and this browser holds the answers it was made from. */
  | { readonly at: 'own'; readonly own: Entry }
  | {
      readonly at: 'pair'
      readonly a: Entry
      readonly b: Entry
      /** `a` was made from answers in this browser. */
      readonly own: boolean
    }
  | { readonly at: 'team'; readonly codes: Codes }
  | { readonly at: 'teams'; readonly a: Codes; readonly b: Codes }

/** What stands in the field at first is no longer than this. */
const LONGEST_TEXT = 2000

/**
 * Reads the part of an address after `#`; `mine`: the complete answers that this browser holds.
 * Takes any text and never throws.
 */
export function pageOf(payload: OpenedPayload, fragment: string, mine: Answers | null): Page {
  const keyOf = keysOf(payload.quiz.key, payload.earlier)
  const teams = teamsIn(fragment, keyOf)
  if (teams) return teams
  const codes = readCodes(fragment, keyOf)
  const { entries, leftOut } = codes
  const broken = leftOut.filter(({ why }) => why !== 'duplicate')
  const [a, b] = entries
  if (a && b) {
    if (entries.length + broken.length > 2) return { at: 'team', codes }
    return pairOf(payload.quiz.key, mine, a, b)
  }
  // With a broken code beside it, a single one is no invitation but half of a comparison.
  if (a && leftOut.length === 0) return singleOf(payload.quiz.key, mine, a)
  return { at: 'gather', codes, text: textFor(codes, fragment) }
}

/** Two teams, each on its side of the sign; a result that is on both counts on the first only. */
function teamsIn(fragment: string, keyOf: KeyOf): Page | null {
  const [one = '', ...others] = fragment.split(BETWEEN_TEAMS)
  const a = readCodes(one, keyOf)
  const b = readCodes(others.join(BETWEEN_TEAMS), keyOf, a.entries)
  return a.entries.length > 0 && b.entries.length > 0 ? { at: 'teams', a, b } : null
}

function singleOf(key: ScoringKey, mine: Answers | null, entry: Entry): Page {
  return isMadeFrom(key, mine, entry)
    ? { at: 'own', own: entry }
    : { at: 'invitation', theirs: entry }
}

/** Whoever holds one of the two results reads it as `a`. */
function pairOf(key: ScoringKey, mine: Answers | null, a: Entry, b: Entry): Page {
  if (isMadeFrom(key, mine, a)) return { at: 'pair', a, b, own: true }
  if (isMadeFrom(key, mine, b)) return { at: 'pair', a: b, b: a, own: true }
  return { at: 'pair', a, b, own: false }
}

/** Whether a code, whatever its label and guess, holds these answers or their scores. */
function isMadeFrom(key: ScoringKey, mine: Answers | null, { code, record }: Entry): boolean {
  if (!mine || record.edition !== key.edition) return false
  const { kind, label = '' } = record
  return codeOf(key, mine, { kind, label, guess: guessIn(record) }) === code
}

/** What was found, one a line; the whole fragment where nothing was. */
function textFor({ entries, leftOut }: Codes, fragment: string): string {
  const lines = [...entries, ...leftOut.filter(({ why }) => why !== 'duplicate')]
  const text = lines.length > 0 ? lines.map(({ code }) => code).join('\n') : fragment
  return text.slice(0, LONGEST_TEXT)
}
