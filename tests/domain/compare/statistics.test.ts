import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  meanDeviation,
  quantile,
  rwg,
  rwgJ,
  standardDeviation,
  standardErrorOfDifference,
  uniformVariance,
  variance
} from '../../../src/domain/statistics.ts'

const five = (values: readonly number[]) => ({ values, options: 5 })
const steps = fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 30 })

describe('the oracles of the instrument', () => {
  it('(4, 4, 3): rWG .8333, AD .4444', () => {
    expect(rwg(five([4, 4, 3]))).toBeCloseTo(0.8333, 4)
    expect(meanDeviation([4, 4, 3])).toBeCloseTo(0.4444, 4)
  })

  it('(0, 2, 4): rWG −1, so 0; AD 1.3333', () => {
    expect(1 - (variance([0, 2, 4]) ?? 0) / uniformVariance(5)).toBeCloseTo(-1, 12)
    expect(rwg(five([0, 2, 4]))).toBe(0)
    expect(meanDeviation([0, 2, 4])).toBeCloseTo(1.3333, 4)
  })

  it('four items: rWG(4) = .952381', () => {
    const items = [
      [4, 4, 3],
      [2, 3, 3],
      [1, 2, 2],
      [3, 3, 4]
    ]
    expect(rwgJ(items.map(five))).toBeCloseTo(0.952381, 6)
  })

  it('a scale of five has a uniform variance of 2, one of two .25', () => {
    expect(uniformVariance(5)).toBe(2)
    expect(uniformVariance(2)).toBe(0.25)
  })
})

describe('the sample standard deviation', () => {
  it('divides by n − 1', () => {
    expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 12)
    expect(standardDeviation([1, 3])).toBeCloseTo(Math.SQRT2, 12)
  })

  it('needs two values', () => {
    expect(standardDeviation([])).toBeNull()
    expect(standardDeviation([7])).toBeNull()
    expect(standardDeviation([7, 7])).toBe(0)
  })
})

describe('a quantile', () => {
  it.each([
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.75, 3.25],
    [[40, 10, 20, 50, 30], 0.25, 20],
    [[7], 0.75, 7],
    [[9, 1], 0, 1],
    [[9, 1], 1, 9]
  ])('of %j at %d is %d, as R-7 has it', (values, share, expected) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 12)
  })

  it('of nothing is nothing, and it leaves its values as they were', () => {
    const values = [3, 1, 2]
    expect(quantile([], 0.5)).toBeNull()
    expect(quantile(values, 0.5)).toBe(2)
    expect(values).toEqual([3, 1, 2])
  })
})

describe('agreement', () => {
  it('is perfect when all say the same', () => {
    expect(rwg(five([3, 3, 3, 3]))).toBe(1)
    expect(rwgJ([five([3, 3]), five([1, 1])])).toBe(1)
    expect(meanDeviation([3, 3])).toBe(0)
  })

  it('knows other numbers of options', () => {
    // s² = 1 over a uniform variance of (4² − 1) / 12 = 1.25.
    expect(rwg({ values: [0, 1, 2], options: 4 })).toBeCloseTo(0.2, 12)
    expect(rwgJ([{ values: [0, 1, 2], options: 4 }])).toBeCloseTo(0.2, 12)
  })

  it('is 0 beyond chance, for several items, too', () => {
    expect(rwgJ([five([0, 4, 0, 4]), five([4, 0, 4, 0])])).toBe(0)
  })

  it('needs two values, two options and an item', () => {
    expect(rwg(five([3]))).toBeNull()
    expect(rwg({ values: [0, 0], options: 1 })).toBeNull()
    expect(rwgJ([])).toBeNull()
    expect(rwgJ([five([3, 3]), five([3])])).toBeNull()
    expect(meanDeviation([])).toBeNull()
  })

  it('lies within 0 and 1, and a second item like the first raises it', () => {
    fc.assert(
      fc.property(steps, values => {
        const [one, two] = [rwgJ([five(values)]) ?? -1, rwgJ([five(values), five(values)]) ?? -1]
        expect(rwg(five(values))).toBeCloseTo(one, 12)
        expect(one).toBeGreaterThanOrEqual(0)
        expect(two).toBeLessThanOrEqual(1)
        expect(two).toBeGreaterThanOrEqual(one)
      })
    )
  })

  it('does not depend on order or on where the scale starts', () => {
    fc.assert(
      fc.property(steps, values => {
        const turned = values.map(value => 4 - value).toReversed()
        expect(rwg(five(turned))).toBeCloseTo(rwg(five(values)) ?? -1, 10)
        expect(meanDeviation(turned)).toBeCloseTo(meanDeviation(values) ?? -1, 10)
      })
    )
  })
})

describe('the standard error of a difference', () => {
  it('adds the squared errors of both means', () => {
    expect(standardErrorOfDifference({ n: 9, sd: 9 }, { n: 4, sd: 8 })).toBe(5)
  })
})
