import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/domain/code/decode.ts'
import { encode } from '../../../src/domain/code/encode.ts'
import { guessSymbols } from '../../../src/domain/code/guess.ts'
import { labelFrom, labelSymbols } from '../../../src/domain/code/label.ts'
import { answersOf, profileOf } from '../../../src/domain/code/records.ts'
import { seal, unseal } from '../../../src/domain/code/symbols.ts'
import type { ScoringKey } from '../../../src/domain/key.ts'
import { flagship } from '../support/flagship.ts'
import { answers, everywhere } from '../support/notation.ts'
import { read } from './support.ts'

const given = answers(`${everywhere(3)} c1=7`)
const marks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const plain = encode(flagship, answersOf(flagship, given))

/** A code with these symbols behind its data, whatever they are. */
function forged(code: string, more: readonly number[]): string {
  const symbols = unseal(code) ?? []
  const length = symbols.length - 8 + more.length
  return seal([...symbols.slice(0, 6), length >> 5, length & 31, ...symbols.slice(8), ...more])
}

describe('a guess of the other’s mark', () => {
  it.each(marks)('%i comes back, with the label beside it', guess => {
    const record = answersOf(flagship, given, 'Zoë', guess)
    expect(record).toMatchObject({ guess, label: 'Zoë' })
    const code = encode(flagship, record)
    expect(read(code)).toMatchObject({ ok: true, record, code })
  })

  it('makes a code two characters longer, and none that has no guess', () => {
    expect(encode(flagship, answersOf(flagship, given, '', 4))).toHaveLength(plain.length + 2)
    expect(encode(flagship, answersOf(flagship, given, '', null))).toBe(plain)
  })

  it('is dropped when the scale does not have it, and when there is no scale', () => {
    for (const guess of [-1, 11, 2.5, Number.NaN])
      expect(answersOf(flagship, given, '', guess)).toEqual(answersOf(flagship, given))
    const key: ScoringKey = { ...flagship, questions: flagship.questions.slice(1) }
    expect(answersOf(key, given, '', 4)).toEqual(answersOf(key, given))
    const code = forged(encode(key, answersOf(key, given)), guessSymbols(flagship, 4))
    expect(decode(code, () => key)).toMatchObject({ ok: true, record: answersOf(key, given) })
  })

  it('that no scale has is not written', () => {
    const record = { ...answersOf(flagship, given), guess: 11 }
    expect(() => encode(flagship, record)).toThrow(RangeError)
  })

  it.each([
    ['beyond the scale', [31, 11]],
    ['without a mark', [31]],
    ['beyond the scale, before a label', [31, 30, ...labelSymbols('Zoë')]]
  ])('forged %s is dropped, and the answers stand', (_, more) => {
    const decoded = read(forged(plain, more))
    expect(decoded).toMatchObject({ ok: true, code: plain })
    expect(decoded.ok && decoded.record).toEqual(answersOf(flagship, given))
  })

  it('stands in no profile: scores alone go with no single answer', () => {
    const profile = profileOf(flagship, given)
    const decoded = read(forged(encode(flagship, profile), guessSymbols(flagship, 4)))
    expect(decoded.ok && decoded.record).toEqual(profile)
  })

  it('is no label to a program that knows of no guess: it shows the answers without it', () => {
    for (const guess of marks)
      for (const label of ['', 'Zoë', '漢字'.repeat(20)])
        expect(labelFrom([...guessSymbols(flagship, guess), ...labelSymbols(label)])).toBeNull()
  })

  it('is nothing that a label begins with', () => {
    for (const label of ['A', 'é', '漢', '\u{10ffff}'])
      expect(labelSymbols(label)[0]).toBeLessThan(31)
  })
})
