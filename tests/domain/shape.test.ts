import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasShapes, previewPath, scoresOf, shapeOf, shapesOf } from '../../src/domain/shape.ts'

const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
  minLength: 1,
  maxLength: 6
})

describe('the shape of a result', () => {
  it.each([
    [[0, 33, 34, 66, 67, 100], '112233'],
    [[33.49, 33.5, 66.49, 66.5], '1223'],
    [[50, null, 50], null],
    [[], null]
  ])('of %j is %j', (of, shape) => {
    expect(shapeOf(of)).toBe(shape)
  })

  it('is one of those listed, whatever the scores', () => {
    fc.assert(
      fc.property(scores, of => {
        expect(shapesOf(of.length)).toContain(shapeOf(of))
      })
    )
  })

  it('is drawn where its own scores would be', () => {
    for (const shape of shapesOf(4)) expect(shapeOf(scoresOf(shape))).toBe(shape)
  })

  it('never falls when a score rises', () => {
    fc.assert(
      fc.property(scores, of => {
        const risen = of.map(score => Math.min(100, score + 7))
        expect(Number(shapeOf(risen))).toBeGreaterThanOrEqual(Number(shapeOf(of)))
      })
    )
  })
})

describe('the list of shapes', () => {
  it.each([
    [3, 27],
    [6, 729]
  ])('of %i dimensions has %i, each once and in order', (dimensions, many) => {
    const shapes = shapesOf(dimensions)
    expect(shapes).toHaveLength(many)
    expect([...new Set(shapes)].sort()).toEqual(shapes)
  })

  it('is too long from seven dimensions on', () => {
    expect([3, 6, 7, 12].map(hasShapes)).toEqual([true, true, false, false])
  })
})

describe('the path of a preview', () => {
  it('is the shape, or nothing where a score is missing', () => {
    expect(previewPath([10, 50, 90], 'lift')).toBe('123')
    expect(previewPath([10, null, 90], 'lift')).toBeNull()
  })

  it('is the band where shapes are too many', () => {
    expect(previewPath([1, 2, 3, 4, 5, 6, 7], 'lift')).toBe('lift')
    expect(previewPath([1, 2, 3, 4, 5, 6, 7], null)).toBeNull()
  })
})
