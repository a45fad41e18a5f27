import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/answers.ts'
import { measuresOf } from '../../../src/domain/code/measure.ts'
import { profileOf } from '../../../src/domain/code/records.ts'
import { evaluate, evaluateProfile } from '../../../src/domain/evaluate.ts'
import type { ScoringKey } from '../../../src/domain/key.ts'
import type { Result } from '../../../src/domain/result.ts'
import { arbitraryAnswers, arbitraryKey } from '../support/arbitrary.ts'
import { flagship } from '../support/flagship.ts'
import { answers, everywhere } from '../support/notation.ts'

const anyQuiz = fc
  .oneof(fc.constant(flagship), arbitraryKey)
  .chain(key => fc.record({ key: fc.constant(key), given: arbitraryAnswers(key) }))

function shared(key: ScoringKey, given: Answers): Result {
  return evaluateProfile(key, profileOf(key, given))
}

/** What a page shows of the scores; exact numbers to nine places. */
function scoresOf({ dimensions, overall }: Result) {
  const round = (exact: number | null) => (exact === null ? null : exact.toFixed(9))
  return {
    dimensions: dimensions.map(score => ({ ...score, exact: round(score.exact) })),
    overall: overall && { ...overall, exact: round(overall.exact) }
  }
}

describe('a shared profile', { timeout: 60_000 }, () => {
  it('has the scores of the answers it came from', () => {
    const property = fc.property(anyQuiz, ({ key, given }) => {
      const result = shared(key, given)
      const own = evaluate(key, given)
      expect(scoresOf(result)).toEqual(scoresOf(own))
      expect(result.profile).toEqual({ ...own.profile, lowestItem: null })
      expect(result.notes.unscored).toEqual(own.notes.unscored)
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('has the next steps that scores alone give', () => {
    const items = answers('S3222 T2313 A2322 G2211 R1121 L11?2')
    const steps = evaluate(flagship, items).steps.map(step => ({ ...step, because: null }))
    expect(steps).toHaveLength(2)
    expect(shared(flagship, items).steps).toEqual(steps)
  })

  it('says nothing that rests on single answers', () => {
    const given = answers(`${everywhere(4)} c1=9 c2=5 e1=sure d1=75 o1=mil+job`)
    expect(shared(flagship, given)).toMatchObject({
      claim: null,
      shift: null,
      field: null,
      stance: null,
      origins: [],
      taughtNotOrganised: false,
      pull: null,
      notes: { unknown: 0, open: 0, hurry: false, twoPictures: null, noPartners: false }
    })
  })
})

describe('profileOf', () => {
  it('counts points on the scale that all items of a dimension share', () => {
    const options = (...points: readonly number[]) => points.map(n => ({ id: `${n}`, points: n }))
    const item = { kind: 'item', form: 'ladder', dimension: 'share' } as const
    const key: ScoringKey = {
      ...flagship,
      questions: [
        { ...item, id: 'half', options: options(0, 1, 2) },
        { ...item, id: 'third', options: options(0, 1, 2, 3) }
      ]
    }
    expect(measuresOf(key)[0]?.scale).toBe(6)
    const profile = profileOf(key, { half: ['1'], third: ['2'] })
    expect(profile.dimensions[0]).toEqual({ answered: 2, points: 7 })
    expect(evaluateProfile(key, profile).dimensions[0]?.score).toBe(58)
  })

  it('keeps the points of a dimension without a score to itself', () => {
    const { dimensions } = profileOf(flagship, answers('S4--- T44-- A444- G----'))
    expect(dimensions.slice(0, 4)).toEqual([
      { answered: 1, points: 0 },
      { answered: 2, points: 0 },
      { answered: 3, points: 12 },
      { answered: 0, points: 0 }
    ])
  })

  it('leaves a label out that is none', () => {
    expect(profileOf(flagship, {}, '🦊')).not.toHaveProperty('label')
    expect(profileOf(flagship, {}, ' Zoë ')).toHaveProperty('label', 'Zoë')
  })
})
