import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/domain/code/decode.ts'
import { encode } from '../../../src/domain/code/encode.ts'
import { findCodes } from '../../../src/domain/code/find.ts'
import type { CodeRecord, KeyOf } from '../../../src/domain/code/record.ts'
import { answersOf, profileOf } from '../../../src/domain/code/records.ts'
import { seal, unseal } from '../../../src/domain/code/symbols.ts'
import { evaluate, evaluateProfile } from '../../../src/domain/evaluate.ts'
import type { ScoringKey } from '../../../src/domain/key.ts'
import { arbitraryKey } from '../support/arbitrary.ts'
import { flagship } from '../support/flagship.ts'
import { arbitraryRecord, arbitraryText, outcome, read } from './support.ts'

const code = encode(flagship, answersOf(flagship, { s1: ['3'] }))
const shelf: KeyOf = (quiz, edition) => {
  if (quiz !== flagship.quiz) return 'other-quiz'
  return edition === flagship.edition ? flagship : 'newer-edition'
}

describe('decode', { timeout: 60_000 }, () => {
  it('takes any text', () => {
    const text = fc.oneof(
      arbitraryText({ maxLength: 700 }),
      fc.string({ unit: fc.constantFrom(...'q1Q ac-=\n.%2'), maxLength: 700 }),
      fc.webUrl({ withFragments: true })
    )
    const property = fc.property(text, anything => {
      expect(read(anything).ok).toBe(false)
      for (const found of findCodes(anything)) expect(read(found).ok).toBe(false)
    })
    fc.assert(property, { numRuns: 1000 })
  })

  it('takes any value', () => {
    const property = fc.property(fc.anything(), value => {
      expect(read(value).ok).toBe(false)
    })
    fc.assert(property, { numRuns: 1000 })
  })

  it.each([null, undefined, 7, {}, [code], Symbol('q1'), new String(code)])(
    'finds nothing in %s',
    value => {
      expect(outcome(value)).toBe('none')
    }
  )

  it.each(['', '#main', 'Results of Q1', 'faq', '#'])('finds no code in "%s"', text => {
    expect(outcome(text)).toBe('none')
  })

  it.each(['q', 'q1', 'q1p', 'q1ppqpqpq', `${code} `, 'q1p q q q ', 'x', 'q1\n', ' '])(
    'and findCodes stay quick on 10 MB of "%s"',
    piece => {
      const text = piece.repeat(Math.ceil(10_000_000 / piece.length)).normalize()
      const start = performance.now()
      decode(text, shelf)
      const middle = performance.now()
      findCodes(text)
      // Quiet machine: 10 and 100 ms. Squared time would take minutes.
      expect(middle - start).toBeLessThan(500)
      expect(performance.now() - middle).toBeLessThan(5000)
    }
  )
})

describe('a sound code', () => {
  const [version = 0, kind = 0, ...rest] = unseal(code) ?? []
  const profile = encode(flagship, profileOf(flagship, {}))
  const body = unseal(profile)?.slice(8) ?? []
  /** Of flagship, edition 1: a header by hand. */
  const head = (length: number, edition = 1) => [1, 1, 0, 1, 0, edition, 0, length]

  it.each([
    ['of a later version', [version + 1, kind, ...rest], 'newer-version'],
    ['of a later version, in its own way', [9, 8, 7], 'newer-version'],
    ['of a later kind', [version, 2, ...rest], 'newer-version'],
    ['of a later edition', [...head(body.length, 2), ...body], 'newer-edition'],
    ['of another quiz', [1, 1, 0, 2, 0, 1, 0, 0], 'other-quiz'],
    ['with too little data', [...head(6), ...body.slice(1)], 'not-valid'],
    ['with more data than the edition can hold', [...head(7), ...body.fill(31)], 'not-valid'],
    ['without data', head(0), 'not-valid']
  ])('%s is refused as such', (_, symbols, why) => {
    expect(decode(seal(symbols), shelf)).toEqual({ ok: false, why })
  })

  it('wins over others around it', () => {
    const later = seal([9, 8, 7])
    expect(decode(`${later} ${code.slice(0, 20)} ${code}`, shelf)).toMatchObject({ ok: true, code })
    expect(decode(`${code.slice(0, 20)}. ${later}`, shelf)).toMatchObject({ why: 'newer-version' })
  })

  it('of a key that is not the one asked for is refused', () => {
    expect(decode(code, () => ({ ...flagship, edition: 2 }))).toMatchObject({ why: 'not-valid' })
  })
})

describe('a code read with a key that changed without a new edition', { timeout: 60_000 }, () => {
  it('is refused or gives numbers', () => {
    const pairs = fc.tuple(arbitraryKey, arbitraryKey).chain(([key, other]) =>
      fc.record({
        other: fc.constant(other),
        text: arbitraryRecord(key).map(record => encode(key, record))
      })
    )
    const property = fc.property(pairs, ({ other, text }) => {
      const decoded = decode(text, () => other)
      if (decoded.ok) expect(numbersOf(other, decoded.record).every(isScore)).toBe(true)
    })
    fc.assert(property, { numRuns: 100 })
  })
})

function numbersOf(key: ScoringKey, record: CodeRecord): readonly (number | null)[] {
  const { dimensions, overall } =
    record.kind === 'profile' ? evaluateProfile(key, record) : evaluate(key, record.answers)
  return [...dimensions.map(({ exact }) => exact), overall?.exact ?? null]
}

function isScore(score: number | null): boolean {
  return score === null || (score >= 0 && score <= 100)
}
