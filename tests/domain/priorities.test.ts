import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/domain/evaluate.ts'
import type { PriorityRules, ScoringKey } from '../../src/domain/key.ts'
import { markItems } from '../../src/domain/marks.ts'
import { rank } from '../../src/domain/priorities.ts'
import { scoredOf } from '../../src/domain/score.ts'
import { flagship } from './support/flagship.ts'
import { answers, everywhere } from './support/notation.ts'

function ranking(notation: string, key: ScoringKey = flagship) {
  const given = answers(notation)
  const { dimensions, profile, claim, field } = evaluate(key, given)
  const dependence = field?.dependence ?? null
  const marks = markItems(key, given)
  return rank(key, { scored: scoredOf(dimensions), marks, profile, claim, dependence })
}

function steps(notation: string, key: ScoringKey = flagship): readonly string[] {
  return evaluate(key, answers(notation)).steps.map(({ dimension }) => dimension)
}

function withPriorities(rules: Partial<PriorityRules>): ScoringKey {
  const priorities = { ...flagship.rules.priorities, ...rules }
  return { ...flagship, rules: { ...flagship.rules, priorities } }
}

const worked = 'S3222 T2313 A2322 G2211 R1121 L11?2 c1=9 d1=75'

describe('the worked case of the instrument', () => {
  const given = answers(worked)
  const { dimensions, overall, claim, pull } = evaluate(flagship, given)

  it('has its scores', () => {
    expect(dimensions.map(({ exact }) => exact)).toEqual([
      56.25,
      56.25,
      56.25,
      37.5,
      31.25,
      expect.closeTo(100 / 3, 9)
    ])
    expect(overall?.exact).toBeCloseTo(45.1389, 4)
    expect(overall?.score).toBe(45)
    expect(claim).toEqual({ rating: 9, claim: 90, gap: 45, pattern: 'above' })
    expect(pull?.score).toBe(50)
  })

  it('has its priorities', () => {
    const ranked = ranking(worked)
    expect(ranked.map(({ id }) => id)).toEqual([
      'resolve',
      'learn',
      'steer',
      'trust',
      'align',
      'share'
    ])
    const expected = [85.9375, 250 / 3, 78.125, 54.6875, 43.75, 43.75]
    ranked.forEach(({ priority }, index) => {
      expect(priority).toBeCloseTo(expected[index] ?? Number.NaN, 9)
    })
  })
})

describe('what makes a dimension more urgent', () => {
  const uneven = 'S1111 T2222 A1111 G2222 R2222 L4444'

  it('is much depending on partners', () => {
    expect(
      ranking(`${uneven} d1=75`)
        .slice(0, 2)
        .map(({ id }) => id)
    ).toEqual(['align', 'share'])
    expect(ranking(`${uneven} d1=75`)[2]).toEqual({ id: 'trust', priority: 62.5 })
    expect(ranking(uneven)[2]).toEqual({ id: 'trust', priority: 50 })
  })

  it('is little depending on partners', () => {
    const [first] = ranking(`${uneven} d1=25`)
    expect(first).toEqual({ id: 'align', priority: expect.closeTo(86.25, 9) })
  })

  it('begins at half without a field rule', () => {
    const { field: _, ...rules } = flagship.rules
    const key = { ...flagship, rules }
    const priority = (load: string) =>
      evaluate(key, answers(`S4444 T2222 A4444 G4444 R4444 L4444 d1=${load}`)).steps[0]?.priority
    expect(priority('50')).toBe(62.5)
    expect(priority('25')).toBe(50)
  })

  it('is a claim above the evidence, for learning', () => {
    expect(steps('S2222 T2222 A2222 G4444 R4444 L2222 c1=10')).toEqual(['learn', 'align'])
    expect(steps('S2222 T2222 A2222 G4444 R4444 L2222 c1=7')).toEqual(['align', 'trust'])
  })

  it('multiplies where two reasons meet', () => {
    const emphasis = { factor: 2, dimensions: ['learn'] }
    const key = withPriorities({ dependenceHigh: emphasis, claimAbove: emphasis })
    const [first] = ranking('S4444 T4444 A4444 G4444 R2222 L3322 c1=10 d1=100', key)
    expect(first).toEqual({ id: 'learn', priority: 75 })
    const [bold] = ranking('S2222 T2222 A2222 G2222 R1111 L3322 c1=10 d1=100', key)
    expect(bold).toEqual({ id: 'learn', priority: 150 })
  })
})

describe('an even profile', () => {
  const even = 'S3222 T3222 A2223 G2321 R2222 L2312'

  it('goes by dependence first, then by the weakest single answer, then by ties', () => {
    const ids = (load: string) => ranking(even + load).map(({ id }) => id)
    expect(ids('')).toEqual(['steer', 'learn', 'align', 'trust', 'share', 'resolve'])
    expect(ids(' d1=75')).toEqual(['steer', 'trust', 'resolve', 'learn', 'align', 'share'])
    expect(ids(' d1=0')).toEqual(['align', 'share', 'steer', 'learn', 'trust', 'resolve'])
  })
})

describe('first things first', () => {
  it('puts the missing direction before steering, and drops the last', () => {
    expect(steps('S4444 T4444 A1111 G0000 R2222 L4444 d1=75')).toEqual(['align', 'steer'])
    expect(steps('S4433 T4433 A1111 G1100 R0000 L3333 d1=75')).toEqual(['align', 'resolve'])
  })

  it('holds for the exact score, not the displayed one', () => {
    // 34.375 and 100 × 5.5 / 16 both stand below 35; 37.5 does not.
    expect(steps('S4444 T4444 A2211 G0000 R0000 L4444')).toEqual(['steer', 'resolve'])
    const close = withPriorities({ first: { dimension: 'align', before: 'steer', below: 37.5 } })
    expect(steps('S4444 T4444 A2211 G0000 R0000 L4444', close)).toEqual(['steer', 'resolve'])
    const above = withPriorities({ first: { dimension: 'align', before: 'steer', below: 38 } })
    expect(steps('S4444 T4444 A2211 G0000 R0000 L4444', above)).toEqual(['align', 'steer'])
  })

  it('changes nothing when steering is not chosen or the direction has no score', () => {
    expect(steps('S4444 T4444 A1111 G4433 R0000 L0000')).toEqual(['resolve', 'learn'])
    expect(steps('S4444 T4444 A0??0 G0000 R1111 L4444')).toEqual(['steer', 'resolve'])
  })

  it('may be off', () => {
    const { first: _, ...priorities } = flagship.rules.priorities
    const key = { ...flagship, rules: { ...flagship.rules, priorities } }
    expect(steps('S4444 T4444 A1111 G0000 R0000 L4444', key)).toEqual(['steer', 'resolve'])
  })
})

describe('the number of steps', () => {
  it.each([
    [0, []],
    [1, ['steer']],
    [3, ['steer', 'resolve', 'learn']],
    [9, ['steer', 'resolve', 'learn', 'share', 'trust']]
  ])('can be %d', (count, expected) => {
    const given = 'S3333 T4444 A???? G0000 R1111 L2222'
    expect(steps(given, withPriorities({ steps: count }))).toEqual(expected)
  })

  it('is one when everything is second nature', () => {
    expect(steps(everywhere(4))).toEqual(['align'])
    expect(steps(`${everywhere(4)} d1=100`)).toEqual(['trust'])
    expect(steps('S4444 T4444 A4444 G4444 R4433 L3333')).toEqual(['learn'])
  })

  it('is none without a score', () => {
    expect(steps('')).toEqual([])
  })
})

describe('the reason for a step', () => {
  const because = (notation: string) => evaluate(flagship, answers(notation)).steps[0]?.because

  it('is the weakest answer, the first on screen of several', () => {
    expect(because('S4444 T4444 A4444 G4444 R4444 L2130')).toBe('l4')
    expect(because('S4444 T4444 A4444 G4444 R4444 L3121')).toBe('l2')
  })

  it('is never an answer that was not given', () => {
    expect(because('S4444 T4444 A4444 G4444 R4444 L2?22')).toBe('l1')
  })
})
