import { dimensionName, type ReportLanguage } from '../fills.ts'
import { roundHalfUp } from '../numbers.ts'
import { insightName, type Teller, tell } from '../tell.ts'
import type { Quiz, RichText } from '../texts.ts'
import type { TeamLine, TeamReport, TeamsReport } from './reports.ts'
import { LEAST_NUMBERS, LEAST_SHOWN, type Team, type TeamDimension } from './team.ts'
import type { TeamGap, Teams } from './teams.ts'

/** A team in the words of the content, with whole numbers. */
export function tellTeam(quiz: Quiz, team: Team, language: ReportLanguage): TeamReport {
  const teller: Teller = { quiz, fills: { count: language.count(team.n) } }
  const hidden = team.n < LEAST_SHOWN
  return {
    team,
    opening: openingIds(team.n)
      .map(id => tell(teller, 'team', id))
      .filter(text => text !== null),
    lines: hidden ? [] : team.dimensions.map(one => teamLine(teller, one)),
    disagree: hidden ? null : disagreeText(teller, team, language)
  }
}

function openingIds(n: number): readonly string[] {
  if (n < LEAST_SHOWN) return ['few']
  if (n === LEAST_SHOWN) return ['three', 'small']
  return n < LEAST_NUMBERS ? ['small'] : ['enough']
}

const HIDDEN = { mean: null, sd: null, quartiles: null, deviation: null, spread: null, label: null }

function teamLine(teller: Teller, one: TeamDimension): TeamLine {
  const { id, n, show } = one
  const name = dimensionName(teller.quiz, id)
  const common = { ...HIDDEN, id, n, show, name }
  if (show === 'nothing') {
    return { ...common, text: tell(teller, 'team', 'hidden', { dimension: name }) ?? [] }
  }
  const { spread } = one
  const told = {
    mean: roundHalfUp(one.mean),
    spread,
    label: insightName(teller.quiz, 'spread', spread),
    text: tell(teller, 'spread', spread, { dimension: name }) ?? []
  }
  return { ...common, ...told, ...(show === 'numbers' ? numbersOf(one) : {}) }
}

function numbersOf({
  sd,
  quartiles: [first, median, third],
  deviation
}: TeamDimension & { readonly show: 'numbers' }): Pick<TeamLine, 'sd' | 'quartiles' | 'deviation'> {
  return {
    sd: roundHalfUp(sd),
    quartiles: [roundHalfUp(first), roundHalfUp(median), roundHalfUp(third)],
    deviation: roundHalfUp(deviation)
  }
}

function disagreeText(
  teller: Teller,
  { disagree, dimensions }: Team,
  language: ReportLanguage
): RichText | null {
  if (disagree.length > 0) return tell(teller, 'team', 'apart', named(teller, disagree, language))
  const shown = dimensions.some(({ show }) => show !== 'nothing')
  return shown ? tell(teller, 'team', 'alike') : null
}

function named({ quiz }: Teller, ids: readonly string[], language: ReportLanguage) {
  return { dimensions: language.list(ids.map(id => dimensionName(quiz, id))) }
}

/** Two teams in the words of the content. */
export function tellTeams(quiz: Quiz, teams: Teams, language: ReportLanguage): TeamsReport {
  const teller: Teller = { quiz, fills: {} }
  const { inside, gaps } = teams
  const split = (ids: readonly string[]) =>
    ids.length > 0 ? tell(teller, 'team', 'inside', named(teller, ids, language)) : null
  const flagged = gaps.filter(gap => gap.flagged)
  return {
    teams,
    inside: { a: split(inside.a), b: split(inside.b) },
    gaps: flagged.map(gap => gapLine(teller, gap, language)),
    noGap: gaps.length > 0 && flagged.length === 0 ? tell(teller, 'team', 'no-gap') : null
  }
}

function gapLine(
  teller: Teller,
  gap: TeamGap,
  language: ReportLanguage
): TeamsReport['gaps'][number] {
  const name = dimensionName(teller.quiz, gap.id)
  const fills = { dimension: name, points: language.count(roundHalfUp(gap.gap)) }
  return { ...gap, name, text: tell(teller, 'team', 'gap', fills) ?? [] }
}
