import { describe, expect, it } from 'vitest'
import { bandIndex, bandOf, borderOf } from '../../src/domain/bands.ts'
import { compare, isLess, lowestBy, mean, percent, roundHalfUp } from '../../src/domain/numbers.ts'
import { inTieOrder } from '../../src/domain/order.ts'
import { flagship } from './support/flagship.ts'

describe('rounding half up', () => {
  it.each([
    [34.49, 34],
    [34.5, 35],
    [54.999, 55],
    [0, 0],
    [100, 100],
    [0.5, 1],
    // 34.5 as floating point may meet it, from below.
    [34.5 - 1e-12, 35],
    [34.499999, 34]
  ])('shows %d as %d', (value, shown) => {
    expect(roundHalfUp(value)).toBe(shown)
  })

  it('agrees with whole-number arithmetic for every mean of up to 12 dimensions', () => {
    // Dimensions of items with 4 points each: a mean of n dimensions is k / (16 n) of 100.
    for (let n = 1; n <= 12; n++) {
      for (let k = 0; k <= 16 * n; k++) {
        const parts = Array.from({ length: n }, (_, i) => Math.min(16, Math.max(0, k - 16 * i)))
        const value = mean(parts.map(part => percent(part, 16))) ?? 0
        const exact = Math.floor((200 * k + 16 * n) / (32 * n))
        expect(roundHalfUp(value)).toBe(exact)
      }
    }
  })
})

describe('comparing', () => {
  it('takes a difference that only floating point made for none', () => {
    const third = 100 / 3
    expect(compare(third + third + third, 100)).toBe(0)
    expect(isLess(0.1 + 0.2, 0.3)).toBe(false)
    expect(compare(1, 2)).toBe(-1)
    expect(compare(2, 1)).toBe(1)
  })

  it('finds the first of several lowest', () => {
    const list = [
      ['a', 2],
      ['b', 1],
      ['c', 1 - 1e-12]
    ] as const
    expect(lowestBy(list, ([, value]) => value)?.[0]).toBe('b')
    expect(lowestBy([], () => 0)).toBeUndefined()
  })

  it('settles equals by the order of ties, and the first value decides before the second', () => {
    const list = [
      { id: 'learn', a: 1, b: 0 },
      { id: 'share', a: 0, b: 2 },
      { id: 'align', a: 0, b: 2 },
      { id: 'trust', a: 0, b: 1 }
    ]
    const ids = inTieOrder(
      flagship,
      list,
      ({ a }) => a,
      ({ b }) => b
    ).map(({ id }) => id)
    expect(ids).toEqual(['trust', 'align', 'share', 'learn'])
  })
})

describe('of nothing', () => {
  it('there is no mean, and 0 percent', () => {
    expect(mean([])).toBeNull()
    expect(percent(0, 0)).toBe(0)
  })
})

describe('bands', () => {
  const { bands } = flagship

  it.each([
    [0, 'standing-start'],
    [34, 'standing-start'],
    [35, 'run-up'],
    [54, 'run-up'],
    [55, 'take-off'],
    [74, 'take-off'],
    [75, 'leapfrog'],
    [100, 'leapfrog']
  ])('put %d into %s', (score, band) => {
    expect(bandOf(bands, score)).toBe(band)
  })

  it.each([
    [31, null],
    [32, 'run-up'],
    [34, 'run-up'],
    [35, 'standing-start'],
    [38, 'standing-start'],
    [39, null],
    [72, 'leapfrog'],
    [78, 'take-off'],
    [79, null],
    [0, null],
    [100, null]
  ])('at %d have %s nearby', (score, near) => {
    expect(borderOf(bands, score, 3)).toBe(near)
  })

  it('have nothing nearby when the note is off, not even on the cut', () => {
    expect(borderOf(bands, 35, 0)).toBeNull()
  })

  it('name the nearer of two cuts, the lower when both are as near', () => {
    const narrow = [
      { id: 'a', from: 0 },
      { id: 'b', from: 40 },
      { id: 'c', from: 44 }
    ]
    expect([40, 41, 42, 43, 44].map(score => borderOf(narrow, score, 3))).toEqual([
      'a',
      'a',
      'a',
      'c',
      'b'
    ])
  })

  it('take what lies below the first cut into the first band', () => {
    expect(bandIndex([{ id: 'a', from: 10 }], 5)).toBe(0)
    expect(bandOf([], 5)).toBe('')
  })
})
