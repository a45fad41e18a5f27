import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Point, pathThrough, radar } from '../../src/domain/radar.ts'

const size = { size: 200, radius: 100, labelGap: 10 }

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

const scores = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), {
  minLength: 3,
  maxLength: 12
})

describe('a radar of four', () => {
  const four = radar([100, 50, 0, 20], size)

  it('starts at the top and goes clockwise', () => {
    expect(four.dots).toEqual([
      { x: 100, y: 0 },
      { x: 150, y: 100 },
      { x: 100, y: 100 },
      { x: 80, y: 100 }
    ])
  })

  it('has rings at every twenty, the outermost through the ends of the axes', () => {
    expect(four.rings.map(({ value }) => value)).toEqual([20, 40, 60, 80, 100])
    expect(four.rings.at(-1)?.points).toEqual(four.axes.map(({ end }) => end))
    expect(four.rings[0]?.points[1]).toEqual({ x: 120, y: 100 })
  })

  it('sets labels outside, each reading away from the chart', () => {
    expect(four.axes.map(({ label }) => label)).toEqual([
      { x: 100, y: -10 },
      { x: 210, y: 100 },
      { x: 100, y: 210 },
      { x: -10, y: 100 }
    ])
    expect(four.axes.map(({ anchor }) => anchor)).toEqual(['middle', 'start', 'middle', 'end'])
  })

  it('closes its line', () => {
    expect(four.lines).toEqual([{ points: four.dots, closed: true }])
  })
})

describe('gaps', () => {
  const lines = (...given: (number | null)[]) => {
    const { dots, lines } = radar(given, size)
    const index = (point: Point) => dots.indexOf(point)
    return lines.map(({ points, closed }) => `${points.map(index)}${closed ? ' closed' : ''}`)
  }

  it('open the line where a score is missing', () => {
    expect(lines(10, null, 30, 40, 50, 60)).toEqual(['2,3,4,5,0'])
    expect(lines(null, 20, 30, 40, 50, 60)).toEqual(['1,2,3,4,5'])
    expect(lines(10, 20, 30, 40, 50, null)).toEqual(['0,1,2,3,4'])
  })

  it('keep a run across the top in one piece', () => {
    expect(lines(10, 20, null, 40, null, 60)).toEqual(['5,0,1'])
    expect(lines(10, 20, null, 40, 50, null)).toEqual(['3,4', '0,1'])
  })

  it('leave a lone score its dot, without a line', () => {
    expect(lines(10, null, 30, null)).toEqual([])
    expect(radar([10, null, 30, null], size).dots.filter(dot => dot !== null)).toHaveLength(2)
  })

  it('are all there is without a score', () => {
    expect(lines(null, null, null)).toEqual([])
    expect(radar([null, null, null]).axes).toHaveLength(3)
  })
})

describe('any radar', () => {
  it('sets each dot as far out as its score, on its axis', () => {
    fc.assert(
      fc.property(scores, given => {
        const { dots, centre, radius, axes } = radar(given)
        given.forEach((score, axis) => {
          const dot = dots[axis] ?? null
          expect(dot === null).toBe(score === null)
          if (dot === null || score === null) return
          expect(distance(dot, centre)).toBeCloseTo((radius * score) / 100, 1)
          const end = axes[axis]?.end ?? centre
          expect(distance(dot, end)).toBeCloseTo(radius - (radius * score) / 100, 1)
        })
      })
    )
  })

  it('spaces its axes evenly and keeps them inside the picture', () => {
    fc.assert(
      fc.property(scores, given => {
        const { axes, size } = radar(given)
        const between = axes.map(({ end }, n) => distance(end, axes.at(n - 1)?.end ?? end))
        for (const length of between) expect(length).toBeCloseTo(between[0] ?? 0, 1)
        for (const { label } of axes) {
          expect(Math.min(label.x, label.y)).toBeGreaterThanOrEqual(0)
          expect(Math.max(label.x, label.y)).toBeLessThanOrEqual(size)
        }
      })
    )
  })

  it('draws between neighbours only: as many stretches as neighbours with scores', () => {
    fc.assert(
      fc.property(scores, given => {
        const pairs = given.filter((score, n) => score !== null && given.at(n - 1) !== null).length
        const stretches = radar(given).lines.reduce(
          (sum, { points, closed }) => sum + points.length - (closed ? 0 : 1),
          0
        )
        expect(stretches).toBe(pairs)
      })
    )
  })
})

describe('a path', () => {
  const points = [
    { x: 1, y: 2.5 },
    { x: 3, y: -4 },
    { x: 0, y: 0 }
  ]

  it('is what SVG draws', () => {
    expect(pathThrough(points, true)).toBe('M1 2.5L3 -4L0 0Z')
    expect(pathThrough(points.slice(0, 2), false)).toBe('M1 2.5L3 -4')
    expect(pathThrough([], true)).toBe('')
  })
})
