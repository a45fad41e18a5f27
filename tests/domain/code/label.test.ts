import { bech32m, utf8 } from '@scure/base'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../src/domain/code/encode.ts'
import { cleanLabel, labelFrom, labelSymbols } from '../../../src/domain/code/label.ts'
import { profileOf } from '../../../src/domain/code/records.ts'
import { seal, unseal } from '../../../src/domain/code/symbols.ts'
import { flagship } from '../support/flagship.ts'
import { arbitraryLabel, arbitraryText, read } from './support.ts'

const anyText = fc.oneof(
  arbitraryText({ maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(
      'e',
      '\u0301',
      '\u200d',
      '\ud83d',
      '\udc00',
      ' ',
      '\u212b',
      '\u1100',
      '<'
    ),
    maxLength: 60
  })
)

/** A code that carries this text where a label stands, whatever it is. */
function forged(text: string): string {
  const plain = unseal(encode(flagship, profileOf(flagship, {}))) ?? []
  const label = bech32m.toWords(utf8.decode(text))
  const length = plain.length - 8 + label.length
  return seal([...plain.slice(0, 6), length >> 5, length & 31, ...plain.slice(8), ...label])
}

describe('cleanLabel', () => {
  it.each([
    ['Zoë', 'Zoë'],
    ['Zoe\u0308', 'Zoë'],
    ['  two   words\t\n', 'two words'],
    ["'t Hooft & Zn. (Utrecht)", "'t Hooft & Zn. (Utrecht)"],
    ['team 7, north-west + south', 'team 7, north-west + south'],
    ['مريم', 'مريم'],
    ['漢'.repeat(50), '漢'.repeat(40)],
    ['𝒜'.repeat(50), '𝒜'.repeat(40)],
    ['<img src=x onerror=alert(1)>', 'img srcx onerroralert(1)'],
    ['https://evil.example/', 'httpsevil.example'],
    ['a@b', 'ab'],
    ['\u202eevil\u2066', 'evil'],
    ['\ufeffA\0B\u200d', 'AB'],
    ['\ud83dA\udc00', 'A'],
    ['🦊 fox', 'fox'],
    ['\u0301\u0301A', 'A'],
    ['\u3164\u115f', null],
    ['...', null],
    ['', null],
    ['🦊', null]
  ])('makes of %j %j', (text, label) => {
    expect(cleanLabel(text)).toBe(label)
  })

  it('returns again what it returned, and nothing that it should not', () => {
    const property = fc.property(anyText, text => {
      const label = cleanLabel(text)
      if (label === null) return
      expect(cleanLabel(label)).toBe(label)
      expect(label).toBe(label.normalize('NFC'))
      expect([...label].length).toBeLessThanOrEqual(40)
      expect(label).toMatch(/^[\p{L}\p{M}\p{N} .,'’&()+-]+$/u)
      expect(label).toMatch(/^\S(.*\S)?$/u)
    })
    fc.assert(property, { numRuns: 3000 })
  })

  it('does not read a whole book', () => {
    const start = performance.now()
    cleanLabel('e\u0301 '.repeat(4_000_000))
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('the label of a code', () => {
  it('comes back as it was', () => {
    const property = fc.property(arbitraryLabel, label => {
      expect(labelFrom(labelSymbols(label))).toBe(label)
    })
    fc.assert(property)
  })

  it.each([
    '<b>Zoë</b>',
    'Zoe\u0308',
    ' Zoë',
    '\u202eZoë',
    'a\0b',
    '\ufeffA',
    '\u0301A',
    'A'.repeat(41),
    'http://x',
    '...'
  ])('is dropped when it is %j, and the result shown without it', text => {
    const decoded = read(forged(text))
    const profile = profileOf(flagship, {})
    expect(decoded).toMatchObject({ ok: true, code: encode(flagship, profile) })
    expect(decoded.ok && decoded.record).toEqual(profile)
  })

  it.each([
    ['is no UTF-8', [31, 31, 31, 31, 31, 31, 31, 28]],
    ['is cut within a byte', [8]],
    ['is filled up with something', [8, 5]]
  ])('is dropped when it %s', (_, symbols) => {
    expect(labelFrom(symbols)).toBeNull()
  })

  it('would be kept by the forger if it were one', () => {
    expect(read(forged('Zoë'))).toMatchObject({ record: { label: 'Zoë' } })
  })
})
