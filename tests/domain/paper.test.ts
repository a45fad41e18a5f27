import { describe, expect, it } from 'vitest'
import { paperKey } from '../../src/domain/paper.ts'
import { mini } from './support/content.ts'
import { flagship } from './support/flagship.ts'

const paper = paperKey(flagship)

describe('the key for paper', () => {
  it('has every item at its number on screen, with its points in display order', () => {
    expect(paper.dimensions.map(({ id }) => id)).toEqual(flagship.dimensions)
    expect(paper.dimensions[0]?.items).toEqual([
      { id: 's1', number: 5, points: [0, 1, 2, 3, 4] },
      { id: 's2', number: 11, points: [4, 3, 2, 1, 0] },
      { id: 's3', number: 17, points: [0, 1, 2, 3, 4] },
      { id: 's4', number: 23, points: [4, 3, 2, 1, 0] }
    ])
  })

  it('needs one table for dimensions that count alike', () => {
    const [table, ...others] = paper.lookUps
    expect(others).toEqual([])
    expect(table?.answered).toEqual([4, 3])
    expect(table?.rows.map(({ sum }) => sum)).toEqual(Array.from({ length: 17 }, (_, n) => n))
    expect(table?.rows[2]?.cells).toEqual([
      { score: 13, share: 6 },
      { score: 17, share: 8 }
    ])
    expect(table?.rows[13]?.cells).toEqual([{ score: 81, share: 39 }, null])
  })

  it('says from which total on a name holds, for as few dimensions as still give one', () => {
    expect(paper.totals.map(({ scored, divisor }) => [scored, divisor])).toEqual([
      [6, 2.88],
      [5, 2.4]
    ])
    expect(paper.totals[1]?.bands).toEqual([
      { id: 'standing-start', from: 0, to: 82 },
      { id: 'run-up', from: 83, to: 130 },
      { id: 'take-off', from: 131, to: 178 },
      { id: 'leapfrog', from: 179, to: 240 }
    ])
  })

  it('brings items of different length to one measure', () => {
    const { dimensions, lookUps } = paperKey(mini.key)
    expect(lookUps.length).toBeGreaterThan(1)
    for (const { items, lookUp } of dimensions) {
      const most = items.map(({ points }) => Math.max(...points))
      expect(new Set(most).size).toBe(1)
      expect(lookUps[lookUp]?.rows.at(-1)?.cells[0]?.score).toBe(100)
    }
  })
})
