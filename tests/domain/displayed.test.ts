import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/domain/evaluate.ts'
import type { ScoringKey } from '../../src/domain/key.ts'
import { flagship } from './support/flagship.ts'
import { answers } from './support/notation.ts'

/** 54.51…: below the cut of 55 as it is, on it as it is shown. */
const SHOWN_ON_CUT = answers('S322? T3222 A3222 G3222 R2222 L2222 c1=5 d1=75')

/** Learn shows 31, everything else enough for the highest names. */
const LOW = answers('S4444 T4444 A4444 G4444 R4444 L2111 o1=mil')

function withRules(rules: Partial<ScoringKey['rules']>): ScoringKey {
  return { ...flagship, rules: { ...flagship.rules, ...rules } }
}

describe('names', () => {
  const { overall, field, claim } = evaluate(flagship, SHOWN_ON_CUT)

  it('go by the number that is shown, so that text and number never disagree', () => {
    expect(overall?.exact).toBeCloseTo(54.51, 2)
    expect(overall).toMatchObject({ score: 55, band: 'take-off' })
  })

  it('of field and pattern go by it, too', () => {
    expect(field).toMatchObject({ readiness: 55, field: 'much-ready' })
    expect(claim).toMatchObject({ gap: -5, pattern: 'borne-out' })
  })
})

describe('a score on a limit is not past it', () => {
  it.each([
    [31, null],
    [32, 'learn']
  ])('of the cap, at %d', (below, dimension) => {
    const key = withRules({ cap: { below, band: 'take-off' } })
    expect(evaluate(key, LOW).overall?.cap?.dimension ?? null).toBe(dimension)
  })

  it.each([
    [12, false],
    [13, true]
  ])('of an even profile, %d apart at most', (even, flat) => {
    const key = withRules({ notes: { ...flagship.rules.notes, even } })
    const { profile } = evaluate(key, answers('S2222 T2222 A2222 G2222 R2222 L3232'))
    expect(profile).toMatchObject({ spread: 13, even: flat, lowest: flat ? null : 'align' })
  })

  it.each([
    [31, false],
    [32, true]
  ])('of what the organisation learned, at %d', (below, taught) => {
    const origins = flagship.rules.origins
    if (!origins) throw new Error('no origins')
    const key = withRules({ origins: { ...origins, taught: { dimension: 'learn', below } } })
    expect(evaluate(key, LOW).taughtNotOrganised).toBe(taught)
  })
})
