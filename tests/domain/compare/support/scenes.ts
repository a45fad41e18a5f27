import { compare } from '../../../../src/domain/compare/compare.ts'
import { overTime } from '../../../../src/domain/compare/over-time.ts'
import type { Opening } from '../../../../src/domain/compare/party.ts'
import { team } from '../../../../src/domain/compare/team.ts'
import { compareTeams } from '../../../../src/domain/compare/teams.ts'
import { tellComparison, tellIncomparable } from '../../../../src/domain/compare/tell-comparison.ts'
import { tellOverTime } from '../../../../src/domain/compare/tell-over-time.ts'
import { tellTeam, tellTeams } from '../../../../src/domain/compare/tell-team.ts'
import type { Quiz } from '../../../../src/domain/texts.ts'
import { english } from '../../support/content.ts'
import { everywhere } from '../../support/notation.ts'
import { given, OPEN, resultsAt, side } from './sides.ts'

const GUESSES: Opening = { opened: 'answers', guess: { a: 7, b: 3 } }
const NEAR: Opening = { opened: 'answers', guess: { a: 5, b: 8 } }

/** Pairs of answer sets that between them bring every word about two sides. */
const PAIRS: readonly (readonly [string, string, Opening])[] = [
  [`${everywhere(4)} c1=9 d1=0`, `${everywhere(0)} c1=4 d1=75`, GUESSES],
  [`${everywhere(4)} c1=9`, `${everywhere(4)} c1=4`, NEAR],
  [everywhere(0), everywhere(0), OPEN],
  ['S2222 T2222 A3222', 'S3222 T3332 A2222 L----', OPEN],
  ['S222-', 'L2222', OPEN]
]

/** Everything that a quiz has to say about two sides, one over time, a team and two teams. */
export function comparisonsTold(quiz: Quiz): readonly unknown[] {
  return [...partners(quiz), ...lonePrompts(quiz), ...changes(quiz), ...teams(quiz)]
}

function partners(quiz: Quiz): readonly unknown[] {
  const told = PAIRS.map(([a, b, opening]) =>
    tellComparison(quiz, given(compare(quiz, side(a), side(b), opening)), english)
  )
  return [...told, tellIncomparable(quiz, 'other-quiz'), tellIncomparable(quiz, 'other-edition')]
}

/** Each dimension low on both sides, and each far apart: its two prompts. */
function lonePrompts(quiz: Quiz): readonly unknown[] {
  return [...'STAGRL'].flatMap(letter =>
    ['0000', '4444'].map(other =>
      tellComparison(
        quiz,
        given(compare(quiz, side(`${letter}0000`), side(`${letter}${other}`), OPEN)),
        english
      )
    )
  )
}

function changes(quiz: Quiz): readonly unknown[] {
  const [low, some, high] = ['S1111', 'S2222', 'S4444'].map(notation => side(notation).result)
  if (!low || !some || !high) return []
  return [
    [low, low],
    [low, some],
    [high, low]
  ].map(([earlier = low, later = low]) =>
    tellOverTime(quiz, given(overTime(quiz, earlier, later)), english)
  )
}

function teams(quiz: Quiz): readonly unknown[] {
  const groups = [
    [50],
    [50, 50, 50],
    [0, 50, 100, 100],
    [40, 50, 60, 70, 80],
    [0, 100, 100, 0, 50],
    [90, 90, 92, 92, 90],
    [50, 50, null, null, null]
  ].map(scores => given(team(quiz.key, resultsAt(scores))))
  const both = groups.flatMap(a => groups.map(b => given(compareTeams(quiz.key, a, b))))
  return [
    ...groups.map(group => tellTeam(quiz, group, english)),
    ...both.map(two => tellTeams(quiz, two, english))
  ]
}
