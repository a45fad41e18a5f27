import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/domain/compare/compare.ts'
import { overTime } from '../../../src/domain/compare/over-time.ts'
import { comparable } from '../../../src/domain/compare/party.ts'
import { mini } from '../support/content.ts'
import { flagship } from '../support/flagship.ts'
import { everywhere } from '../support/notation.ts'
import { CLOSED, given, OPEN, profile, resultAt, side, sides } from './support/sides.ts'

const quiz = { key: flagship }

function pictureAt(a: number | null, b: number | null) {
  const [one, other] = [a, b].map(score => ({ result: resultAt(score), answers: null }))
  if (!one || !other) throw new Error('two sides')
  const { pairs } = given(compare(quiz, one, other, CLOSED))
  return pairs[0]?.picture ?? null
}

describe('the picture of a dimension', () => {
  it.each([
    [50, 64, 'same'],
    [50, 65, 'talk'],
    [50, 79, 'talk'],
    [50, 80, 'apart'],
    [55, 55, 'strength'],
    [55, 69, 'strength'],
    [54, 55, 'same'],
    [54, 54, 'site'],
    [0, 0, 'site'],
    [0, 100, 'apart'],
    [54, 69, 'talk'],
    [null, 69, null],
    [null, null, null]
  ])('%d beside %d is %s', (a, b, picture) => {
    expect(pictureAt(a, b)).toBe(picture)
    expect(pictureAt(b, a)).toBe(picture)
  })
})

describe('what was not opened', () => {
  const guess = { a: 5, b: 5 }
  const words = 'c1=9 d1=0'
  const [a, b] = [side(`${everywhere(4)} ${words}`), side(`${everywhere(0)} c1=1 d1=100`)]

  it('stays closed when both have the answers', () => {
    const closed = given(compare(quiz, a, b, { opened: 'dimensions', guess }))
    expect(closed).toMatchObject({ facts: null, guesses: { a: null, b: null }, dependence: null })
    expect(closed.agenda.map(({ kind }) => kind)).toEqual(['gap', 'gap'])
  })

  it('stays closed when one sent a profile only', () => {
    const half = given(
      compare(quiz, a, profile(`${everywhere(0)} ${words}`), { opened: 'answers', guess })
    )
    expect(half).toMatchObject({ facts: null, guesses: { a: null, b: null }, dependence: null })
    expect(half.pairs).toHaveLength(6)
  })

  it('never brings a single answer: the same whatever else was answered', () => {
    const quiet = given(compare(quiz, side(everywhere(4)), side(everywhere(0)), CLOSED))
    expect(compare(quiz, a, b, { opened: 'dimensions', guess })).toEqual(quiet)
  })
})

describe('a guess', () => {
  it.each([-1, 11, 4.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'of %d, which the scale does not have, is none',
    expected => {
      const opening = { opened: 'answers', guess: { a: expected, b: null } } as const
      expect(sides('c1=5', 'c1=5', opening).guesses).toEqual({ a: null, b: null })
    }
  )
})

describe('without its rule', () => {
  it('nothing is compared', () => {
    const party = { result: resultAt(50), answers: {} }
    expect(compare(mini, party, party, OPEN)).toBeNull()
    expect(overTime(mini, party.result, party.result)).toBeNull()
  })

  it('there is no fact, no guess and no dependence', () => {
    const { talk, apart, strength } = flagship.rules.compare ?? { talk: 0, apart: 0, strength: 0 }
    const key = { ...flagship, rules: { ...flagship.rules, compare: { talk, apart, strength } } }
    const [a, b] = [side('G4444 c1=1 d1=0'), side('G0000 c1=9 d1=100')]
    const guess = { a: 0, b: 0 }
    expect(compare({ key }, a, b, { opened: 'answers', guess })).toMatchObject({
      facts: null,
      guesses: { a: null, b: null },
      dependence: null
    })
  })
})

describe('two results are comparable', () => {
  const own = { quiz: 1, edition: 3 }
  it.each([
    [{ quiz: 1, edition: 3 }, 'yes'],
    [{ quiz: 1, edition: 2 }, 'other-edition'],
    [{ quiz: 2, edition: 3 }, 'other-quiz'],
    [{ quiz: 2, edition: 1 }, 'other-quiz']
  ] as const)('with %j: %s', (other, expected) => {
    expect(comparable(own, other)).toBe(expected)
    expect(comparable(other, own)).toBe(expected)
  })
})

describe('over time', () => {
  function changeFrom(earlier: number | null, later: number | null) {
    const [first] = given(overTime(quiz, resultAt(earlier), resultAt(later))).dimensions
    return first && [first.change, first.verdict]
  }

  it.each([
    [50, 50, 0, 'none'],
    [50, 64, 14, 'none'],
    [50, 65, 15, 'maybe'],
    [50, 80, 30, 'maybe'],
    [50, 81, 31, 'real'],
    [81, 50, -31, 'real'],
    [65, 50, -15, 'maybe'],
    [64, 50, -14, 'none'],
    [null, 50, null, null],
    [50, null, null, null]
  ])('from %d to %d is %d: %s', (earlier, later, change, verdict) => {
    expect(changeFrom(earlier, later)).toEqual([change, verdict])
  })

  it('shows both overall scores and every dimension in radar order', () => {
    const [earlier, later] = [side(everywhere(1)).result, side('S4444').result]
    const { overall, dimensions } = given(overTime(quiz, earlier, later))
    expect(overall).toEqual({ earlier: 25, later: null })
    expect(dimensions.map(({ id }) => id)).toEqual(flagship.dimensions)
    expect(dimensions[0]).toEqual({
      id: 'share',
      earlier: 25,
      later: 100,
      change: 75,
      verdict: 'real'
    })
    expect(dimensions[1]).toMatchObject({ earlier: 25, later: null, change: null, verdict: null })
  })
})
