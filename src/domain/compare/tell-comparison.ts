import { dimensionName, optionWords, questionTexts, type ReportLanguage } from '../fills.ts'
import { insightName, type Teller, tell } from '../tell.ts'
import type { DimensionTexts, Quiz, RichText } from '../texts.ts'
import { entryOf, quoted } from '../words.ts'
import type { AgendaPoint, Comparison, FactPair, Guess, HalfPair, Pair } from './comparison.ts'
import type { Comparability } from './party.ts'
import type { AgendaLine, ComparisonReport, FactLine, FactsReport, PairLine } from './reports.ts'

/** A comparison in the words of the content, for the reader who is party `a`. */
export function tellComparison(
  quiz: Quiz,
  comparison: Comparison,
  language: ReportLanguage
): ComparisonReport {
  const teller: Teller = { quiz, fills: {} }
  const { pairs, unscored, facts, guesses, dependence, agenda } = comparison
  return {
    comparison,
    opening: tell(teller, 'compare', 'opening') ?? [],
    top: topTexts(teller, comparison, language),
    lines: pairs.map(pair => pairLine(teller, pair)),
    unscored: unscored.map(half => unscoredLine(teller, half)),
    facts: facts && factsReport(teller, facts),
    guesses: {
      a: guessText(teller, 'guess', guesses.a),
      b: guessText(teller, 'their-guess', guesses.b)
    },
    dependence: dependence?.apart ? tell(teller, 'compare', 'dependence') : null,
    agenda: agenda.map(point => agendaLine(teller, point)),
    nothingToSettle: agenda.length > 0 ? null : tell(teller, 'compare', 'nothing-to-settle')
  }
}

/** Why two results are not compared, in the words of the content; null when they can be. */
export function tellIncomparable(quiz: Quiz, found: Comparability): RichText | null {
  return found === 'yes' ? null : tell({ quiz, fills: {} }, 'compare', found)
}

function topTexts(
  teller: Teller,
  { top, pairs }: Comparison,
  language: ReportLanguage
): readonly RichText[] {
  const { gaps, strength } = top
  const dimensions = language.list(gaps.map(id => dimensionName(teller.quiz, id)))
  return [
    gaps.length > 0 ? tell(teller, 'compare', 'gaps', { dimensions }) : null,
    gaps.length === 0 && pairs.length > 0 ? tell(teller, 'compare', 'no-gap') : null,
    strength === null ? null : tell(teller, 'compare', 'strength', inDimension(teller, strength))
  ].filter(text => text !== null)
}

function inDimension({ quiz }: Teller, id: string) {
  return { dimension: dimensionName(quiz, id) }
}

function pairLine(teller: Teller, pair: Pair): PairLine {
  const { id, picture } = pair
  return {
    ...pair,
    name: dimensionName(teller.quiz, id),
    label: insightName(teller.quiz, 'picture', picture),
    text: tell(teller, 'picture', picture, inDimension(teller, id)) ?? [],
    prompt: promptOf(teller.quiz, pair)
  }
}

function promptOf(quiz: Quiz, { id, picture }: Pair): string | null {
  if (picture === 'site') return prompt(quiz, id, 'low')
  return picture === 'talk' || picture === 'apart' ? prompt(quiz, id, 'differ') : null
}

function prompt(quiz: Quiz, id: string, kind: keyof DimensionTexts['compare']): string | null {
  return entryOf(quiz.texts.dimensions, id)?.compare[kind] ?? null
}

function unscoredLine(teller: Teller, half: HalfPair): ComparisonReport['unscored'][number] {
  const own = inDimension(teller, half.id)
  return { ...half, name: own.dimension, text: tell(teller, 'compare', 'unscored', own) ?? [] }
}

function factsReport(
  teller: Teller,
  { different, alike }: NonNullable<Comparison['facts']>
): FactsReport {
  const of = different.length + alike.length
  // Digits, as in a score: "8 of 10".
  const fills = { count: String(alike.length), of: String(of) }
  return {
    summary: tell(teller, 'compare', of > 0 ? 'facts' : 'no-facts', fills) ?? [],
    different: different.map(pair => differentLine(teller, pair)),
    alike: alike.map(pair => factLine(teller.quiz, pair))
  }
}

function differentLine(teller: Teller, pair: FactPair): FactsReport['different'][number] {
  const line = factLine(teller.quiz, pair)
  const fills = { yours: quoted(line.a), theirs: quoted(line.b) }
  return { ...line, text: tell(teller, 'compare', 'fact', fills) ?? [] }
}

function factLine(quiz: Quiz, { item, a, b }: FactPair): FactLine {
  const words = (option: string) => optionWords(quiz, item, option) ?? option
  return { item, question: questionTexts(quiz, item)?.prompt ?? '', a: words(a), b: words(b) }
}

function guessText(teller: Teller, id: string, guess: Guess | null): RichText | null {
  if (!guess) return null
  const fills = { expected: String(guess.expected), said: String(guess.said) }
  return tell(teller, 'compare', guess.near ? `${id}-near` : id, fills)
}

function agendaLine(teller: Teller, point: AgendaPoint): AgendaLine {
  if (point.kind === 'facts') return { point, name: null, text: factsPoint(teller, point.items) }
  const { dimension, kind } = point
  const words = prompt(teller.quiz, dimension, kind === 'gap' ? 'differ' : 'low')
  const text: RichText = words === null ? [] : [{ kind: 'paragraph', sentences: [[words]] }]
  return { point, name: dimensionName(teller.quiz, dimension), text }
}

function factsPoint(teller: Teller, items: readonly string[]): RichText {
  const [first] = items
  const topic = (first !== undefined && questionTexts(teller.quiz, first)?.topic) || null
  return tell(teller, 'compare', 'facts-apart', { count: String(items.length), topic }) ?? []
}
