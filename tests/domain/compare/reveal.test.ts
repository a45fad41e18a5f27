import { describe, expect, it } from 'vitest'
import {
  backward,
  onward,
  outSoFar,
  type Reveal,
  revealed,
  revealOf
} from '../../../src/domain/compare/reveal.ts'

const dimensions = ['share', 'trust', 'align', 'steer'].map(id => ({
  id,
  show: 'nothing' as const,
  n: 0
}))
const team = { dimensions, disagree: ['trust', 'steer'] }

/** Every step of a reveal, up to the end and beyond. */
function steps(first: Reveal): readonly Reveal[] {
  return Array.from({ length: 6 }).reduce<readonly Reveal[]>(
    all => [...all, onward(all.at(-1) ?? first)],
    [first]
  )
}

describe('a reveal', () => {
  const all = steps(revealOf(team))

  it('starts with nothing', () => {
    expect(revealed(revealOf(team))).toEqual({ at: 'nothing' })
    expect(outSoFar(revealOf(team))).toEqual([])
  })

  it('shows what is seen alike first and the widest apart last, then the whole, and stays there', () => {
    expect(all.map(revealed)).toEqual([
      { at: 'nothing' },
      { at: 'dimension', id: 'share', n: 1 },
      { at: 'dimension', id: 'align', n: 2 },
      { at: 'dimension', id: 'steer', n: 3 },
      { at: 'dimension', id: 'trust', n: 4 },
      { at: 'whole' },
      { at: 'whole' }
    ])
  })

  it('holds back what has not been out', () => {
    expect(all.map(outSoFar)).toEqual([
      [],
      ['share'],
      ['share', 'align'],
      ['share', 'align', 'steer'],
      ['share', 'align', 'steer', 'trust'],
      ['share', 'align', 'steer', 'trust'],
      ['share', 'align', 'steer', 'trust']
    ])
  })

  it('goes back the same way, and not behind its start', () => {
    const second = onward(onward(revealOf(team)))
    expect(revealed(backward(second))).toEqual({ at: 'dimension', id: 'share', n: 1 })
    expect(revealed(backward(backward(backward(second))))).toEqual({ at: 'nothing' })
  })
})
