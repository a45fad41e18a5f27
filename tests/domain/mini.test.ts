import { describe, expect, it } from 'vitest'
import { report } from '../../src/domain/compose.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import { collaborate, english, mini } from './support/content.ts'
import { flagship } from './support/flagship.ts'
import { plain } from './support/plain.ts'

describe('the flagship in content', () => {
  it('scores by the key that the instrument gives', () => {
    expect(collaborate.key).toEqual(flagship)
  })
})

describe('a second quiz', () => {
  const given = {
    why: ['3'],
    who: ['2'],
    off: ['short'],
    turns: ['1'],
    doubt: ['3'],
    cut: ['0'],
    list: ['0'],
    late: ['1']
  }
  const { result, ...words } = report(mini, given, evaluate(mini.key, given), english)

  it('scores mixed scales by their own maximum', () => {
    // purpose: 3/3, 2/3, 1/3; talk: 1/3, 3/3, 0/2; follow: 0/3, 1/2.
    expect(result.dimensions.map(({ score }) => score)).toEqual([67, 44, 25])
    expect(result.overall).toMatchObject({ score: 45, band: 'walking', cap: null })
    expect(result.profile).toMatchObject({ lowest: 'follow', highest: 'purpose' })
  })

  it('has its own width of border and its own cap', () => {
    expect(result.dimensions.map(({ border }) => border)).toEqual(['dancing', 'sitting', null])
    const low = {
      ...given,
      why: ['3'],
      who: ['3'],
      off: ['3'],
      turns: ['3'],
      cut: ['2'],
      late: ['0']
    }
    const { overall } = evaluate(mini.key, low)
    expect(overall).toMatchObject({ score: 67, band: 'walking', border: null })
  })

  it('takes the worst habit across scales, and one step', () => {
    expect(result.pull).toEqual({ score: 75, cut: 'rushed', worst: 'cut' })
    expect(plain(words.pull?.text ?? null)).toContain(': cutting each other short.')
    expect(words.steps.map(({ dimension }) => dimension)).toEqual(['follow'])
    expect(result.steps[0]?.because).toBe('list')
  })

  it('has nothing that its key does not name', () => {
    expect(words).toMatchObject({
      field: null,
      fields: null,
      origins: [],
      taught: null,
      reaction: null,
      pattern: null,
      shift: null,
      headline: null
    })
  })
})
