import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/domain/compare/compare.ts'
import type { Comparison } from '../../../src/domain/compare/comparison.ts'
import { overTime } from '../../../src/domain/compare/over-time.ts'
import type { Opening, Party } from '../../../src/domain/compare/party.ts'
import { team } from '../../../src/domain/compare/team.ts'
import { tellComparison } from '../../../src/domain/compare/tell-comparison.ts'
import { evaluate } from '../../../src/domain/evaluate.ts'
import { arbitraryAnswers, arbitraryKey } from '../support/arbitrary.ts'
import { english } from '../support/content.ts'
import { labelled } from '../support/labelled.ts'
import { OPEN } from './support/sides.ts'

const opening: fc.Arbitrary<Opening> = fc.record(
  {
    opened: fc.constantFrom('dimensions', 'answers'),
    guess: fc.record({ a: fc.option(fc.integer()), b: fc.option(fc.nat({ max: 7 })) })
  },
  { requiredKeys: ['opened'] }
)

/** Any quiz, and two sides of it that answered as they liked or sent a profile only. */
const two = arbitraryKey.chain(key => {
  const party: fc.Arbitrary<Party> = fc
    .tuple(arbitraryAnswers(key), fc.boolean())
    .map(([answers, sent]) => ({ result: evaluate(key, answers), answers: sent ? answers : null }))
  return fc.record({ key: fc.constant(key), a: party, b: party, opening })
})

function swapped({ guess, opened }: Opening): Opening {
  return guess ? { opened, guess: { a: guess.b, b: guess.a } } : { opened }
}

/** The same comparison seen from the other side. */
function turned(comparison: Comparison): Comparison {
  const turn = <Sides extends { readonly a: unknown; readonly b: unknown }>(one: Sides): Sides => ({
    ...one,
    a: one.b,
    b: one.a
  })
  const { pairs, unscored, facts, guesses, dependence } = comparison
  return {
    ...comparison,
    pairs: pairs.map(turn),
    unscored: unscored.map(turn),
    facts: facts && { different: facts.different.map(turn), alike: facts.alike.map(turn) },
    guesses: turn(guesses),
    dependence: dependence && turn(dependence)
  }
}

describe('any comparison', () => {
  it('seen from the other side swaps the sides and nothing else', () => {
    fc.assert(
      fc.property(two, ({ key, a, b, opening }) => {
        const there = compare({ key }, a, b, opening)
        const back = compare({ key }, b, a, swapped(opening))
        expect(back).toEqual(there && turned(there))
      })
    )
  })

  it('holds every dimension once and every fact once', () => {
    fc.assert(
      fc.property(two, ({ key, a, b, opening }) => {
        const found = compare({ key }, a, b, opening)
        fc.pre(found !== null)
        const ids = [...found.pairs, ...found.unscored].map(({ id }) => id)
        expect(ids.toSorted()).toEqual(key.dimensions.toSorted())
        const facts = [...(found.facts?.different ?? []), ...(found.facts?.alike ?? [])]
        const items = facts.map(({ item }) => item)
        expect(new Set(items).size).toBe(items.length)
      })
    )
  })

  it('names at most two gaps and three points, and stands from the widest gap down', () => {
    fc.assert(
      fc.property(two, ({ key, a, b, opening }) => {
        const found = compare({ key }, a, b, opening)
        fc.pre(found !== null)
        expect(found.top.gaps.length).toBeLessThanOrEqual(2)
        expect(found.agenda.length).toBeLessThanOrEqual(3)
        const gaps = found.pairs.map(({ gap }) => gap)
        expect(gaps).toEqual(gaps.toSorted((x, y) => y - x))
      })
    )
  })

  it('can be told in words, none of them empty', () => {
    fc.assert(
      fc.property(two, ({ key, a, b, opening }) => {
        const found = compare({ key }, a, b, opening)
        fc.pre(found !== null)
        const told = tellComparison(labelled(key), found, english)
        const texts = [...told.lines, ...told.unscored, ...told.agenda].map(({ text }) => text)
        expect([told.opening, ...texts, ...told.top].every(text => text.length > 0)).toBe(true)
      })
    )
  })
})

describe('a result beside itself', () => {
  it('has no gap, no fact seen differently and nobody who leans harder', () => {
    fc.assert(
      fc.property(two, ({ key, a }) => {
        const rule = key.rules.compare
        fc.pre(rule !== undefined && Math.min(rule.talk, rule.apart) > 0)
        fc.pre(rule.facts?.steps !== 0 && rule.dependence !== 0)
        const found = compare({ key }, a, a, OPEN)
        expect(found?.pairs.filter(({ gap }) => gap !== 0)).toEqual([])
        expect(found?.top.gaps).toEqual([])
        expect(found?.facts?.different ?? []).toEqual([])
        expect(found?.dependence?.apart ?? false).toBe(false)
      })
    )
  })

  it('has not changed over time', () => {
    fc.assert(
      fc.property(two, ({ key, a }) => {
        const changes = overTime({ key }, a.result, a.result)?.dimensions ?? []
        expect(changes.filter(({ change }) => change !== 0 && change !== null)).toEqual([])
      })
    )
  })
})

describe('any team', () => {
  it('shows the same whatever the order of its results', () => {
    fc.assert(
      fc.property(two, ({ key, a, b }) => {
        const results = [a, b, a, b, b].map(({ result }) => result)
        const [there, back] = [results, results.toReversed()].map(list => team(key, list))
        expect(back?.disagree).toEqual(there?.disagree)
        expect(back?.dimensions.map(({ show, n }) => [show, n])).toEqual(
          there?.dimensions.map(({ show, n }) => [show, n])
        )
      })
    )
  })
})
