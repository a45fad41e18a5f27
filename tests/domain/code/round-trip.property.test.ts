import { bech32m } from '@scure/base'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/domain/code/decode.ts'
import { encode } from '../../../src/domain/code/encode.ts'
import { answersOf, profileOf } from '../../../src/domain/code/records.ts'
import type { ScoringKey } from '../../../src/domain/key.ts'
import { sanitise } from '../../../src/domain/sanitise.ts'
import { arbitraryAnswers as anyAnswers, arbitraryKey } from '../support/arbitrary.ts'
import { flagship } from '../support/flagship.ts'
import { answers, everywhere } from '../support/notation.ts'
import { arbitraryAnswers, arbitraryRecord, outcome, read } from './support.ts'

const withCode = arbitraryRecord(flagship).map(record => ({
  record,
  code: encode(flagship, record)
}))

describe('encode and decode', { timeout: 60_000 }, () => {
  it('give back what they were given', () => {
    const property = fc.property(withCode, ({ record, code }) => {
      expect(read(code)).toMatchObject({ ok: true, record, code })
    })
    fc.assert(property, { numRuns: 1000 })
  })

  it.each([
    ['in capitals', (code: string) => code.toUpperCase()],
    ['before a bracket and a full stop', (code: string) => `(see ${code}).`],
    ['before a tracking parameter', (code: string) => `#${code}%20&fbclid=IwAR0q1x`],
    ['behind an escaped #', (code: string) => `https://quiz.example/result/%23${code}`],
    ['behind a # escaped twice', (code: string) => `https://quiz.example/result/%2523${code}`]
  ])('work %s', (_, wrap) => {
    const property = fc.property(withCode, ({ code }) => outcome(wrap(code)) === code)
    fc.assert(property, { numRuns: 200 })
  })

  it('work for quizzes unlike the flagship', () => {
    const quizzes = arbitraryKey.chain(key =>
      fc.record({ key: fc.constant(key), given: anyAnswers(key) })
    )
    const property = fc.property(quizzes, ({ key, given }) => {
      for (const record of [profileOf(key, given), answersOf(key, given, 'A')]) {
        expect(decode(encode(key, record), () => key)).toMatchObject({ ok: true, record })
      }
    })
    fc.assert(property, { numRuns: 100 })
  })

  it('keep every answer', () => {
    const property = fc.property(arbitraryAnswers(flagship), given => {
      const decoded = read(encode(flagship, answersOf(flagship, given)))
      const kept = decoded.ok && decoded.record.kind === 'answers' && decoded.record.answers
      expect(kept).toEqual(sanitise(flagship, given).answers)
    })
    fc.assert(property, { numRuns: 500 })
  })

  it('write bech32m, as its reference reads it', () => {
    const property = fc.property(withCode, ({ code }) => {
      expect(bech32m.decode(code, 1023).prefix).toBe('q')
      expect(code).toMatch(/^q1[a-z0-9]+$/)
      if (code.length > 90) expect(bech32m.decode(code.slice(0, 90)).prefix).toBe('q')
    })
    fc.assert(property, { numRuns: 500 })
  })

  it('write codes short enough to read aloud', () => {
    const given = answers(`${everywhere(3)} c1=7 c2=5 e1=sure d1=50 o1=mil+job`)
    expect(encode(flagship, profileOf(flagship, given))).toHaveLength(23)
    expect(encode(flagship, answersOf(flagship, given))).toHaveLength(34)
  })
})

describe('encode', () => {
  const profile = profileOf(flagship, answers(everywhere(3)))
  const [first, ...others] = profile.dimensions

  it.each([
    ['of another quiz', { quiz: 2 }],
    ['of another edition', { edition: 2 }],
    ['with too few dimensions', { dimensions: others }],
    ['with points beyond the scale', { dimensions: [{ answered: 4, points: 17 }, ...others] }],
    ['with too many answers', { dimensions: [{ answered: 5, points: 0 }, ...others] }],
    ['with half a point', { dimensions: [{ answered: 4, points: 1.5 }, ...others] }],
    ['that gives a lone answer away', { dimensions: [{ answered: 1, points: 4 }, ...others] }]
  ])('refuses a profile %s', (_, change) => {
    expect(first).toEqual({ answered: 4, points: 12 })
    expect(() => encode(flagship, { ...profile, ...change })).toThrow(RangeError)
  })

  it.each([1024, -1, 1.5, Number.NaN])('has no room for the quiz number %s', quiz => {
    const key: ScoringKey = { ...flagship, quiz }
    expect(() => encode(key, profileOf(key, {}))).toThrow(RangeError)
  })
})
