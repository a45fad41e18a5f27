import type {
  AgendaPoint,
  Comparison,
  FactPair,
  Guess
} from '../../../../src/domain/compare/comparison.ts'

/** A comparison in a few lines that a person can check; lines without anything are left out. */
export function describeComparison(comparison: Comparison): string {
  const { pairs, unscored, top, facts, guesses, dependence, agenda } = comparison
  return [
    ['pairs', pairs.map(({ id, a, b, picture }) => `${id} ${a}/${b} ${picture}`)],
    ['unscored', unscored.map(({ id, a, b }) => `${id} ${a ?? '-'}/${b ?? '-'}`)],
    ['top', [...top.gaps, ...(top.strength === null ? [] : [`+${top.strength}`])]],
    ['different', facts?.different.map(factOf) ?? []],
    [
      'alike',
      facts ? [`${facts.alike.length} of ${facts.alike.length + facts.different.length}`] : []
    ],
    ['guesses', [guessOf('a', guesses.a), guessOf('b', guesses.b)].flat()],
    [
      'dependence',
      dependence ? [`${dependence.a}/${dependence.b}${dependence.apart ? ' apart' : ''}`] : []
    ],
    ['agenda', agenda.map(pointOf)]
  ]
    .filter(([, words]) => words !== undefined && words.length > 0)
    .map(([name, words]) => `${name}: ${typeof words === 'string' ? words : words?.join(' | ')}`)
    .join('\n')
}

function factOf({ item, a, b }: FactPair): string {
  return `${item} ${a}/${b}`
}

function guessOf(name: string, guess: Guess | null): readonly string[] {
  return guess ? [`${name} ${guess.expected}/${guess.said}${guess.near ? ' near' : ''}`] : []
}

function pointOf(point: AgendaPoint): string {
  return point.kind === 'facts'
    ? `facts ${point.items.join('+')}`
    : `${point.kind} ${point.dimension}`
}
