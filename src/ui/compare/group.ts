import type { Answers } from '../../domain/answers.ts'
import { type Agreement, agreementOf } from '../../domain/compare/agreement.ts'
import type { TeamReport, TeamsReport } from '../../domain/compare/reports.ts'
import { LEAST_NUMBERS, team } from '../../domain/compare/team.ts'
import { compareTeams } from '../../domain/compare/teams.ts'
import { tellTeam, tellTeams } from '../../domain/compare/tell-team.ts'
import type { Payload } from '../payload.ts'
import { languageOf } from '../result/language.ts'
import { wholeQuiz } from '../result/whole.ts'
import { type Codes, type Entry, type LeftOut, scored } from './read.ts'

/** What a team's codes give to show. */
export interface Group {
  /** Null when the quiz has no rule for teams. */
  readonly report: TeamReport | null
  /** Item by item; null unless enough people opened their answers. */
  readonly agreement: Agreement | null
  readonly used: readonly Entry[]
  readonly leftOut: readonly LeftOut[]
}

/** Two teams, and what is to tell of them. */
export interface Groups {
  readonly a: Group
  readonly b: Group
  /** Null when the quiz has no rule for teams. */
  readonly report: TeamsReport | null
}

/** Two teams of the edition that most of their codes have. */
export function groupsOf(payload: Payload, one: Codes, other: Codes): Groups {
  const edition = commonest([...one.entries, ...other.entries])
  const [a, b] = [groupOf(payload, one, edition), groupOf(payload, other, edition)]
  const key = [...a.used, ...b.used][0]?.key
  const teams = key && a.report && b.report && compareTeams(key, a.report.team, b.report.team)
  if (!teams) return { a, b, report: null }
  const then = { ...wholeQuiz(payload.quiz), key }
  return { a, b, report: tellTeams(then, teams, languageOf(payload.messages)) }
}

/** A team of one edition, if none is given of that which most of its codes have: editions are never averaged. */
export function groupOf(
  { quiz, messages }: Payload,
  { entries, leftOut }: Codes,
  edition = commonest(entries)
): Group {
  const used = entries.filter(({ record }) => record.edition === edition)
  const others = entries.filter(({ record }) => record.edition !== edition)
  const key = used[0]?.key ?? quiz.key
  const found = team(key, used.map(scored))
  const then = { ...wholeQuiz(quiz), key }
  const sheets = used.flatMap(answersIn)
  return {
    report: found && tellTeam(then, found, languageOf(messages)),
    agreement: sheets.length < LEAST_NUMBERS ? null : agreementOf(key, sheets),
    used,
    leftOut: [...leftOut, ...others.map(({ code }) => ({ code, why: 'other-edition' as const }))]
  }
}

/** The newest of those that occur most often; 0 for none. */
function commonest(entries: readonly Entry[]): number {
  const counts = new Map<number, number>()
  for (const { record } of entries) {
    counts.set(record.edition, (counts.get(record.edition) ?? 0) + 1)
  }
  const [first] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])
  return first?.[0] ?? 0
}

function answersIn({ record }: Entry): readonly Answers[] {
  return record.kind === 'answers' ? [record.answers] : []
}
