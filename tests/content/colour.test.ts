import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, nearestColour } from '../../src/authoring/colour/contrast.ts'
import { fromOklab, mix, toOklab } from '../../src/authoring/colour/oklab.ts'

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map(value => `#${value.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  it('is 21 between black and white, 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrast('#123456', '#123456')).toBe(1)
  })

  it.each([
    ['#16211d', '#f1f3ee', 14.8],
    ['#ffffff', '#0e5b49', 8],
    ['#1b1405', '#f6b62e', 10.1],
    [mix('#16211d', 0.74, '#f1f3ee'), '#f1f3ee', 7.4],
    [mix('#16211d', 0.6, '#f1f3ee'), '#f1f3ee', 4.8]
  ])('of %s on %s is what the browser shows', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 0)
  })

  it('does not depend on which of the two is in front', () => {
    fc.assert(fc.property(hex, hex, (a, b) => contrast(a, b) === contrast(b, a)))
  })
})

describe('OKLab', () => {
  it('comes back to the colour it started from', () => {
    fc.assert(fc.property(hex, colour => fromOklab(toOklab(colour)) === colour))
  })

  it.each([
    ['#ffffff', [1, 0, 0]],
    ['#000000', [0, 0, 0]],
    ['#ff0000', [0.62796, 0.22486, 0.12585]],
    ['#0000ff', [0.45201, -0.03246, -0.31153]]
  ])('knows %s', (colour, expected) => {
    for (const [i, value] of toOklab(colour).entries())
      expect(value).toBeCloseTo(expected[i] ?? 9, 3)
  })

  it('mixes to either end', () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        expect([mix(a, 1, b), mix(a, 0, b)]).toEqual([a, b])
      })
    )
  })
})

describe('the nearest colour', () => {
  it('always passes, and is the colour itself where that passes', () => {
    fc.assert(
      fc.property(hex, hex, (colour, ground) => {
        const passes = (found: string) => contrast(found, ground) >= 4.5
        const found = nearestColour(colour, passes)
        expect(found !== undefined && passes(found)).toBe(true)
        if (passes(colour)) expect(found).toBe(colour)
      })
    )
  })

  it('is none where nothing passes', () => {
    expect(nearestColour('#808080', () => false)).toBeUndefined()
  })
})
