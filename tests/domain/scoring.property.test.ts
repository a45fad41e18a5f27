import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/domain/answers.ts'
import { report } from '../../src/domain/compose.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import type { ItemKey, ScoringKey } from '../../src/domain/key.ts'
import type { Result } from '../../src/domain/result.ts'
import { sanitise } from '../../src/domain/sanitise.ts'
import { sketch } from '../../src/domain/sketch.ts'
import { arbitraryAnswers, arbitraryGarbage, arbitrarySheet } from './support/arbitrary.ts'
import { collaborate, english, mini } from './support/content.ts'
import { flagship } from './support/flagship.ts'

const quizzes = [
  ['the flagship', collaborate],
  ['the second quiz', mini]
] as const

function items({ questions }: ScoringKey): readonly ItemKey[] {
  return questions.filter(question => question.kind === 'item')
}

function scoreOf(result: Result, dimension: string): number | null {
  return result.dimensions.find(({ id }) => id === dimension)?.exact ?? null
}

function answerWith(answers: Answers, item: ItemKey, points: number): Answers {
  const option = item.options.find(option => option.points === points)
  return { ...answers, [item.id]: [option?.id ?? ''] }
}

/** A sheet, one of its items, and two of that item's points, the lower first. */
const twoAnswers = arbitrarySheet.chain(({ key, answers }) =>
  fc.constantFrom(...items(key)).chain(item =>
    fc
      .shuffledSubarray(
        item.options.map(({ points }) => points),
        { minLength: 2, maxLength: 2 }
      )
      .map(pair => ({ key, answers, item, pair: pair.sort((a, b) => a - b) }))
  )
)

function inRange(score: number | null): boolean {
  return score === null || (score >= 0 && score <= 100)
}

function isWhole(score: number | null): boolean {
  return score === null || Number.isInteger(score)
}

describe('any quiz with any answers', () => {
  it('scores within 0 and 100, and displays whole numbers', () => {
    fc.assert(
      fc.property(arbitrarySheet, ({ key, answers }) => {
        const { dimensions, overall, pull, claim } = evaluate(key, answers)
        const exact = [...dimensions.map(({ exact }) => exact), overall?.exact ?? null]
        const shown = [
          ...dimensions.map(({ score }) => score),
          overall?.score ?? null,
          pull?.score ?? null,
          claim?.claim ?? null
        ]
        expect([...exact, ...shown].every(inRange)).toBe(true)
        expect(shown.every(isWhole)).toBe(true)
      })
    )
  })

  it('names a band of the key for every score, and none without', () => {
    fc.assert(
      fc.property(arbitrarySheet, ({ key, answers }) => {
        const bands = new Set<string | null>(key.bands.map(({ id }) => id))
        for (const { score, band, border } of evaluate(key, answers).dimensions) {
          expect(band === null).toBe(score === null)
          expect(band === null || bands.has(band)).toBe(true)
          expect(border === null || (bands.has(border) && border !== band)).toBe(true)
        }
      })
    )
  })

  it('never lowers its dimension or the overall for a better answer', () => {
    fc.assert(
      fc.property(twoAnswers, ({ key, answers, item, pair: [low = 0, high = 0] }) => {
        const worse = evaluate(key, answerWith(answers, item, low))
        const better = evaluate(key, answerWith(answers, item, high))
        const before = scoreOf(worse, item.dimension)
        const after = scoreOf(better, item.dimension)
        expect(before === null).toBe(after === null)
        if (before !== null && after !== null) expect(after).toBeGreaterThan(before)
        const overall = [worse.overall?.exact ?? 0, better.overall?.exact ?? 0] as const
        expect(overall[1]).toBeGreaterThanOrEqual(overall[0])
      })
    )
  })

  it('leaves an unknown out, exactly as if the question were not there', () => {
    fc.assert(
      fc.property(twoAnswers, ({ key, answers, item }) => {
        const unknown = evaluate(key, { ...answers, [item.id]: 'unknown' })
        const { [item.id]: _, ...others } = answers
        const open = evaluate(key, others)
        const shorter = { ...key, questions: key.questions.filter(({ id }) => id !== item.id) }
        expect(unknown.dimensions).toEqual(open.dimensions)
        expect(unknown.overall).toEqual(open.overall)
        const without = scoreOf(evaluate(shorter, others), item.dimension)
        const with_ = scoreOf(unknown, item.dimension)
        if (with_ !== null) expect(with_).toBe(without)
      })
    )
  })

  it('never counts an unknown as the lowest answer', () => {
    fc.assert(
      fc.property(twoAnswers, ({ key, answers, item }) => {
        const lowest = Math.min(...item.options.map(({ points }) => points))
        const bottom = scoreOf(evaluate(key, answerWith(answers, item, lowest)), item.dimension)
        const unknown = scoreOf(evaluate(key, { ...answers, [item.id]: 'unknown' }), item.dimension)
        if (lowest === 0 && unknown !== null && bottom !== null) {
          expect(unknown).toBeGreaterThanOrEqual(bottom)
        }
      })
    )
  })

  it('gives the same result in whatever order the answers came, and changes none of them', () => {
    fc.assert(
      fc.property(arbitrarySheet, ({ key, answers }) => {
        const copy = structuredClone(answers)
        const backwards = Object.fromEntries(Object.entries(answers).reverse())
        expect(evaluate(key, backwards)).toEqual(evaluate(key, answers))
        expect(answers).toEqual(copy)
      })
    )
  })

  it('gives as many steps as there are scores for, each once', () => {
    fc.assert(
      fc.property(arbitrarySheet, ({ key, answers }) => {
        const { steps, dimensions } = evaluate(key, answers)
        const scored = dimensions.filter(({ score }) => score !== null).length
        const wanted = Math.min(scored, key.rules.priorities.steps)
        const keep = steps[0]?.frame === 'keep'
        expect(steps).toHaveLength(keep ? 1 : wanted)
        expect(new Set(steps.map(({ dimension }) => dimension)).size).toBe(steps.length)
        for (const { because } of steps) expect(because).not.toBeNull()
      })
    )
  })

  it('switches off what the key does not name', () => {
    fc.assert(
      fc.property(arbitrarySheet, ({ key, answers }) => {
        const { missingItems, missingDimensions, priorities } = key.rules
        const rules = { missingItems, missingDimensions, priorities, border: 0, notes: {} }
        const result = evaluate({ ...key, rules }, answers, { medianSeconds: 0 })
        expect(result).toMatchObject({
          claim: null,
          field: null,
          origins: [],
          taughtNotOrganised: false,
          pull: null,
          profile: { even: false },
          notes: { unknownHeadline: false, samePosition: false, hurry: false, twoPictures: null }
        })
        expect(result.overall?.cap ?? null).toBeNull()
        expect(result.dimensions.every(({ border }) => border === null)).toBe(true)
      })
    )
  })
})

describe('the flagship with any answers', () => {
  it('names no lowest or highest on an even profile', () => {
    fc.assert(
      fc.property(arbitraryAnswers(flagship), answers => {
        const { profile, dimensions } = evaluate(flagship, answers)
        const shown = dimensions.flatMap(({ score }) => score ?? [])
        const spread = Math.max(...shown) - Math.min(...shown)
        if (shown.length < 2) return
        expect(profile.spread).toBe(spread)
        expect(profile.even).toBe(spread <= 15)
        expect(profile.lowest === null).toBe(profile.even)
        expect(profile.highest === null).toBe(profile.even)
      })
    )
  })
})

describe.each(quizzes)('garbage for %s', (_, quiz) => {
  it('never throws on its way to a report', () => {
    fc.assert(
      fc.property(arbitraryGarbage(quiz.key), garbage => {
        const { answers } = sanitise(quiz.key, garbage)
        const result = evaluate(quiz.key, answers)
        const { dimensions } = report(quiz, answers, result, english)
        expect(dimensions).toHaveLength(quiz.key.dimensions.length)
        expect(sketch(quiz, answers, english).groups.length).toBeLessThanOrEqual(4)
      })
    )
  })

  it('comes out clean: sanitising twice changes and drops nothing more', () => {
    fc.assert(
      fc.property(arbitraryGarbage(quiz.key), garbage => {
        const { answers } = sanitise(quiz.key, garbage)
        expect(sanitise(quiz.key, answers)).toEqual({ answers, dropped: [] })
        expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
      })
    )
  })

  it('survives sanitising whole when it is no garbage', () => {
    fc.assert(
      fc.property(arbitraryAnswers(quiz.key), answers => {
        expect(sanitise(quiz.key, answers)).toEqual({ answers, dropped: [] })
      })
    )
  })
})
