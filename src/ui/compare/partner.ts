import { compare } from '../../domain/compare/compare.ts'
import { overTime } from '../../domain/compare/over-time.ts'
import { comparable, type Party } from '../../domain/compare/party.ts'
import type { ComparisonReport, OverTimeReport } from '../../domain/compare/reports.ts'
import { tellComparison, tellIncomparable } from '../../domain/compare/tell-comparison.ts'
import { tellOverTime } from '../../domain/compare/tell-over-time.ts'
import type { RichText } from '../../domain/texts.ts'
import type { Payload } from '../payload.ts'
import { languageOf } from '../result/language.ts'
import { wholeQuiz } from '../result/whole.ts'
import { type Entry, guessIn, scored } from './read.ts'

/** What two results give to show. */
export type Partner =
  | {
      readonly comparable: true
      readonly report: ComparisonReport
      readonly change: OverTimeReport | null
      /** Whose single answers are known. */
      readonly opened: 'both' | 'one' | 'none'
    }
  | { readonly comparable: false; readonly why: RichText | null }

/** Two results side by side, or why they are not; `b` is also taken as an earlier one of `a`. */
export function partnerOf({ quiz, messages }: Payload, a: Entry, b: Entry): Partner {
  const whole = wholeQuiz(quiz)
  const language = languageOf(messages)
  const found = comparable(a.record, b.record)
  if (found !== 'yes') return { comparable: false, why: tellIncomparable(whole, found) }
  // Of an earlier edition, both are scored and set side by side as on their day.
  const then = { ...whole, key: a.key }
  const opened = openedBy(a, b)
  const [own, other] = [partyOf(a), partyOf(b)]
  const comparison = compare(then, own, other, {
    opened: opened === 'both' ? 'answers' : 'dimensions',
    guess: { a: guessIn(a.record), b: guessIn(b.record) }
  })
  if (!comparison) return { comparable: false, why: null }
  const change = overTime(then, other.result, own.result)
  return {
    comparable: true,
    report: tellComparison(then, comparison, language),
    change: change && tellOverTime(then, change, language),
    opened
  }
}

function openedBy(a: Entry, b: Entry): 'both' | 'one' | 'none' {
  const count = [a, b].filter(({ record }) => record.kind === 'answers').length
  if (count === 2) return 'both'
  return count === 1 ? 'one' : 'none'
}

function partyOf(entry: Entry): Party {
  const { record } = entry
  return { result: scored(entry), answers: record.kind === 'answers' ? record.answers : null }
}
