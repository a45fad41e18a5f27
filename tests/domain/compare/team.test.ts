import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../../src/domain/compare/agreement.ts'
import { type Team, team } from '../../../src/domain/compare/team.ts'
import { compareTeams } from '../../../src/domain/compare/teams.ts'
import { evaluate } from '../../../src/domain/evaluate.ts'
import { mini } from '../support/content.ts'
import { flagship } from '../support/flagship.ts'
import { answers, everywhere } from '../support/notation.ts'
import { given, resultsAt } from './support/sides.ts'

function teamOf(scores: readonly (number | null)[]): Team {
  return given(team(flagship, resultsAt(scores)))
}

function first({ dimensions }: Team) {
  return dimensions[0]
}

describe('what a team may see', () => {
  it.each([[[]], [[80]], [[80, 20]]])('is nothing of %j', scores => {
    const { n, overall, dimensions, disagree } = teamOf(scores)
    expect(n).toBe(scores.length)
    expect(overall).toEqual({ show: 'nothing', n })
    expect(dimensions.every(({ show }) => show === 'nothing')).toBe(true)
    expect(disagree).toEqual([])
  })

  it('is the mean and one of two words of three or four', () => {
    expect(first(teamOf([60, 70, 80]))).toEqual({
      id: 'share',
      show: 'word',
      n: 3,
      mean: 70,
      spread: 'narrow'
    })
    expect(first(teamOf([0, 100, 0, 100]))).toEqual({
      id: 'share',
      show: 'word',
      n: 4,
      mean: 50,
      spread: 'wide'
    })
  })

  it('is mean, SD, quartiles and spread of five, and no lowest or highest', () => {
    expect(first(teamOf([10, 20, 30, 40, 50]))).toEqual({
      id: 'share',
      show: 'numbers',
      n: 5,
      mean: 30,
      sd: Math.sqrt(250),
      quartiles: [20, 30, 40],
      deviation: 12,
      spread: 'some'
    })
  })

  it('goes by the people who have a score there, not by the size of the team', () => {
    const { n, dimensions } = teamOf([80, 20, null, null, null])
    expect(n).toBe(5)
    expect(dimensions[0]).toEqual({ id: 'share', show: 'nothing', n: 2 })
    expect(dimensions[1]).toMatchObject({ show: 'numbers', n: 5, mean: 50, sd: 0 })
    expect(first(teamOf([80, 20, 50, null, null]))).toMatchObject({ show: 'word', n: 3 })
  })

  it('takes exact scores, not the displayed ones', () => {
    expect(first(teamOf([56.25, 56.25, 56.25, 56.25, 56.25]))).toMatchObject({ mean: 56.25 })
  })

  it('counts the overall by those who have one', () => {
    const results = resultsAt([10, 20, 30, 40, 50]).map((result, place) =>
      place < 2 ? { ...result, overall: null } : result
    )
    const { overall } = given(team(flagship, results))
    expect(overall).toEqual({ show: 'word', n: 3, mean: 40, spread: 'narrow' })
  })
})

describe('the spread', () => {
  // Two of five at ± d around 50 deviate by 4d/5 on average.
  it.each([
    [12.5, 'narrow'],
    [12.6, 'some'],
    [26, 'some'],
    [26.1, 'wide']
  ])('of four at ± %d and one between is %s', (d, word) => {
    expect(first(teamOf([50 - d, 50 - d, 50, 50 + d, 50 + d]))).toMatchObject({ spread: word })
  })

  it('is narrow of a few people up to the c/6 rule', () => {
    expect(first(teamOf([29.2, 29.2, 70.8, 70.8]))).toMatchObject({ spread: 'narrow' })
    expect(first(teamOf([29, 29, 71, 71]))).toMatchObject({ spread: 'wide' })
  })

  it('sorts where a team disagrees most, the widest first', () => {
    const sheets = [
      'S0000 T0011 A2222',
      'S4444 T4444 A2222',
      'S0000 T0011 A2223',
      'S4444 T4444 A2222',
      'S0000 T2222 A2223 R3333'
    ]
    const results = sheets.map(sheet => evaluate(flagship, answers(sheet)))
    expect(given(team(flagship, results)).disagree).toEqual(['share', 'trust'])
  })
})

describe('results that do not fit', () => {
  const own = evaluate(flagship, answers(everywhere(2)))

  it('are left out and counted', () => {
    const others = [
      evaluate(mini.key, {}),
      { ...own, dimensions: own.dimensions.slice(1) },
      { ...own, dimensions: own.dimensions.toReversed() },
      { ...own, dimensions: [] }
    ]
    expect(team(flagship, [own, ...others])).toMatchObject({ n: 1, leftOut: 4 })
  })

  it('are all of them where the quiz has no rule', () => {
    expect(team(mini.key, [])).toBeNull()
    const some = teamOf([1, 2, 3, 4, 5])
    expect(compareTeams(mini.key, some, some)).toBeNull()
  })
})

describe('five hundred results', () => {
  it('take well under a second', () => {
    const sheets = Array.from({ length: 500 }, (_, n) =>
      answers(everywhere(([0, 1, 2, 3, 4] as const)[n % 5] ?? 0))
    )
    const results = sheets.map(sheet => evaluate(flagship, sheet))
    const start = performance.now()
    const found = given(team(flagship, results))
    const { items } = agreementOf(flagship, sheets)
    expect(performance.now() - start).toBeLessThan(500)
    expect(first(found)).toMatchObject({ n: 500, mean: 50, deviation: 30, spread: 'wide' })
    expect(items).toHaveLength(24)
  })
})

describe('two teams', () => {
  const low = teamOf([40, 42, 44, 46, 48])

  it('stand apart by 15 points and two standard errors', () => {
    const two = given(compareTeams(flagship, low, teamOf([60, 62, 64, 66, 68])))
    expect(two.inside).toEqual({ a: [], b: [] })
    expect(two.gaps[0]).toEqual({
      id: 'share',
      a: 44,
      b: 64,
      gap: 20,
      error: 2,
      flagged: true
    })
    expect(two.gaps.slice(1).every(({ flagged }) => !flagged)).toBe(true)
  })

  it.each([
    ['fewer points', [54, 56, 58, 60, 62], 14, false],
    ['exactly 15 points', [55, 57, 59, 61, 63], 15, true],
    ['two teams of wide spread', [0, 30, 60, 90, 120], 16, false]
  ])('with %s: flagged or not', (_, scores, gap, flagged) => {
    const [found] = given(compareTeams(flagship, low, teamOf(scores))).gaps
    expect(found).toMatchObject({ id: 'share', gap, flagged })
  })

  it('report a wide spread inside either of them', () => {
    const split = teamOf([0, 0, 50, 100, 100])
    expect(given(compareTeams(flagship, split, low)).inside).toEqual({ a: ['share'], b: [] })
    expect(given(compareTeams(flagship, low, split)).inside).toEqual({ a: [], b: ['share'] })
  })

  it('are not compared where one of them is too small for numbers', () => {
    const { gaps } = given(compareTeams(flagship, low, teamOf([90, 90, 90, 90])))
    expect(gaps).toEqual([])
  })
})

describe('agreement on single questions', () => {
  const sheets = (...list: readonly string[]) => list.map(answers)

  it('puts the least agreed first, in steps of each scale', () => {
    const { items } = agreementOf(flagship, sheets('S40', 'S41', 'S42', 'S43', 'S44'))
    // Points 0 to 4 once each: s² = 2.5, more than chance.
    expect(items).toEqual([
      { item: 's2', n: 5, rwg: 0, deviation: 1.2, agrees: false },
      { item: 's1', n: 5, rwg: 1, deviation: 0, agrees: true }
    ])
  })

  it('agrees from .70 on', () => {
    // Points 2, 2, 3, 3, 4: s² = .7, so rWG = .65. Points 2, 2, 3, 3, 3: s² = .3, so .85.
    const { items } = agreementOf(flagship, sheets('S22', 'S22', 'S33', 'S33', 'S43'))
    expect(items.map(({ item, agrees }) => [item, agrees])).toEqual([
      ['s1', false],
      ['s2', true]
    ])
    expect(items[0]?.rwg).toBeCloseTo(0.65, 12)
  })

  it('gives a dimension its rWG(J) over the items that five answered', () => {
    const { items, dimensions } = agreementOf(
      flagship,
      sheets('S44?1', 'S44?1', 'S33?1', 'S33?1', 'S331-')
    )
    expect(items.map(({ item }) => item)).toEqual(['s1', 's2'])
    // m = .15, q = .85: 2 · .85 / (2 · .85 + .15).
    expect(dimensions).toEqual([{ id: 'share', rwgJ: expect.closeTo(1.7 / 1.85, 12) }])
  })

  it('says nothing of fewer than five', () => {
    expect(agreementOf(flagship, sheets('S4', 'S4', 'S4', 'S4'))).toEqual({
      items: [],
      dimensions: []
    })
  })

  it('knows the scales of another quiz', () => {
    const five = [['3'], ['short'], ['other'], ['0'], ['3']].map(off => ({ off }))
    const [off] = agreementOf(mini.key, five).items
    // Points 3, 1, 1, 0, 3: s² = 1.8 over (4² − 1) / 12 = 1.25.
    expect(off).toMatchObject({ item: 'off', n: 5, rwg: 0, deviation: expect.closeTo(1.12, 12) })
  })
})
