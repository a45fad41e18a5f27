import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerOf, chosenOption } from '../../src/domain/answers.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import type { ScoringKey } from '../../src/domain/key.ts'
import { paperKey } from '../../src/domain/paper.ts'
import { arbitraryAnswers, arbitraryKey } from './support/arbitrary.ts'
import { flagship } from './support/flagship.ts'

/** Adds up and looks up, as somebody with a pencil would. */
function countByHand(key: ScoringKey, answers: Parameters<typeof evaluate>[1]) {
  const paper = paperKey(key)
  const cells = paper.dimensions.map(({ items, lookUp }) => {
    const points = items.flatMap(({ id, points }) => {
      const question = key.questions.find(one => one.id === id)
      if (question?.kind !== 'item' || answerOf(answers, id) === 'unknown') return []
      const option = chosenOption(question, answers)
      return option ? [points[question.options.indexOf(option)] ?? Number.NaN] : []
    })
    const table = paper.lookUps[lookUp]
    const column = table?.answered.indexOf(points.length) ?? -1
    const sum = points.reduce((total, one) => total + one, 0)
    return table?.rows[sum]?.cells[column] ?? null
  })
  const shares = cells.flatMap(cell => cell?.share ?? [])
  const sum = shares.reduce((total, share) => total + share, 0)
  const total = paper.totals.find(({ scored }) => scored === shares.length)
  const overall = total ? Math.floor(sum / total.divisor + 0.5 + 1e-9) : null
  const band = total?.bands.find(({ from, to }) => from <= sum && sum <= to)?.id ?? null
  return { scores: cells.map(cell => cell?.score ?? null), shares, overall, band }
}

function expectAlike(key: ScoringKey, answers: Parameters<typeof evaluate>[1]) {
  const hand = countByHand(key, answers)
  const { dimensions, overall } = evaluate(key, answers)
  expect(hand.scores).toEqual(dimensions.map(({ score }) => score))
  expect(hand.overall).toBe(overall?.score ?? null)
  expect(hand.band).toBe(overall ? (overall.cap?.uncapped ?? overall.band) : null)
  expect(hand.shares.every(Number.isInteger)).toBe(true)
}

describe('counting on paper', () => {
  it('gives the scores of the screen, whatever is missing', () => {
    fc.assert(
      fc.property(arbitraryAnswers(flagship), answers => expectAlike(flagship, answers)),
      { numRuns: 2000 }
    )
  })

  it('does so for every quiz', () => {
    const both = arbitraryKey.chain(key => arbitraryAnswers(key).map(answers => ({ key, answers })))
    fc.assert(
      fc.property(both, ({ key, answers }) => expectAlike(key, answers)),
      { numRuns: 200 }
    )
  })
})
