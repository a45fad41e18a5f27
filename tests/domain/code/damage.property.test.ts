import { bech32m } from '@scure/base'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../src/domain/code/encode.ts'
import { answersOf } from '../../../src/domain/code/records.ts'
import { flagship } from '../support/flagship.ts'
import { alphabet, arbitraryRecord, isSafe, outcome, read } from './support.ts'

/** How many changed codes have been tried in this file. */
let tried = 0

function refuses(changed: string): boolean {
  tried += 1
  return !read(changed).ok
}

function safe(changed: string, code: string): boolean {
  tried += 1
  return isSafe(changed, code)
}

function put(code: string, place: number, text: string, instead = 1): string {
  return code.slice(0, place) + text + code.slice(place + instead)
}

/** Every code with one other character of the alphabet behind `q1`. */
function* substitutions(code: string): Generator<string> {
  for (let place = 2; place < code.length; place += 1) {
    for (const character of alphabet) {
      if (character !== code[place]) yield put(code, place, character)
    }
  }
}

/** Without a label: what most people share. */
const shortCode = codes('')
/** With the longest label. */
const longCode = codes('漢字'.repeat(20))

function codes(label: string): fc.Arbitrary<string> {
  const records = arbitraryRecord(flagship, fc.constant(label))
  return records.map(record => encode(flagship, record))
}

const anyCode = fc.oneof(
  { weight: 8, arbitrary: shortCode },
  { weight: 4, arbitrary: codes('Zoë') },
  { weight: 1, arbitrary: longCode }
)

/** The header of a profile of the flagship, whose data and checksum are 13 characters. */
const PROFILE = 'q1ppqpqpq8'

function times(count: number, holds: (index: number) => boolean): boolean {
  return Array.from({ length: count }, (_, index) => index).every(holds)
}

/** Numbers below a limit that look random: quicker than an arbitrary each, and from one seed. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A code with so many characters changed, all in different places. */
function change(code: string, count: number, roll: (below: number) => number): string {
  const places = new Set<number>()
  while (places.size < count) places.add(2 + roll(code.length - 2))
  return [...places].reduce((text, at) => {
    const other = (alphabet.indexOf(text[at] ?? '') + 1 + roll(31)) % 32
    return put(text, at, alphabet[other] ?? '')
  }, code)
}

/** Shifts, doublings, losses: what fingers, ears and clipboards do. */
const slips: readonly ((code: string, at: number, character: string) => string)[] = [
  (code, at) => put(code, at, (code[at + 1] ?? '') + (code[at] ?? ''), 2),
  (code, at) => put(code, at, ''),
  (code, at) => put(code, at, '', 2),
  (code, at, character) => put(code, at, character, 0),
  (code, at) => put(code, at, code[at] ?? '', 0),
  (code, at) => code.slice(0, at),
  (code, at, character) => code.slice(0, at) + character.repeat(code.length - at),
  (code, at, character) => put(code, at, character.toUpperCase(), 3),
  (code, at) => code.slice(at) + code.slice(0, at)
]

/* The time limits are for a machine that does much else; alone, all takes some seconds. */
describe('a code', { timeout: 60_000 }, () => {
  it('is refused with any one character changed', () => {
    const property = fc.property(shortCode, code => [...substitutions(code)].every(refuses))
    fc.assert(property, { numRuns: 200 })
  })

  it('is refused with any one character changed, however long', () => {
    const property = fc.property(longCode, code => [...substitutions(code)].every(refuses))
    fc.assert(property, { numRuns: 2 })
  })

  it('is refused with two to four characters changed', () => {
    const property = fc.property(anyCode, fc.nat(), (code, seed) => {
      const roll = dice(seed)
      return times(400, i => refuses(change(code, 2 + (i % 3), roll)))
    })
    fc.assert(property, { numRuns: 150 })
  })

  it('is refused with any end missing', () => {
    const property = fc.property(anyCode, code =>
      Array.from(code, (_, length) => code.slice(0, length)).every(refuses)
    )
    fc.assert(property, { numRuns: 60 })
  })

  it('is refused or still itself after swaps, losses, insertions and mixtures', () => {
    const property = fc.property(anyCode, fc.nat(), (code, seed) => {
      const roll = dice(seed)
      return slips.every(slip =>
        times(40, () => safe(slip(code, 2 + roll(code.length - 2), alphabet[roll(32)] ?? ''), code))
      )
    })
    fc.assert(property, { numRuns: 150 })
  })

  it('does not come out of noise, not even behind a header', () => {
    const property = fc.property(fc.nat(), seed => {
      const roll = dice(seed)
      const noise = (length: number) => Array.from({ length }, () => alphabet[roll(32)]).join('')
      return times(200, i => refuses(`q1${noise(i)}`) && refuses(`${PROFILE}${noise(13)}`))
    })
    fc.assert(property, { numRuns: 50 })
  })

  it('was tried with enough changes', () => {
    expect(tried).toBeGreaterThan(300_000)
  })
})

describe('what is wrong with a code', () => {
  const code = encode(flagship, answersOf(flagship, { s1: ['3'] }))

  it.each([
    ['a character changed', put(code, 20, code[20] === 'q' ? 'p' : 'q'), 'damaged'],
    ['a character that no code has', put(code, 20, 'b'), 'damaged'],
    ['a second beginning in it', put(code, 20, 'q1', 2), 'damaged'],
    ['letters behind it', `${code}qq`, 'damaged'],
    ['its end missing', code.slice(0, 20), 'cut'],
    ['its header cut', code.slice(0, 5), 'cut'],
    ['a stranger in its place', put(code, 20, '*'), 'cut']
  ])('%s', (_, text, why) => {
    expect(outcome(text)).toBe(why)
  })
})

describe('a long code', { timeout: 60_000 }, () => {
  it('has a checksum of its own for every 90 characters', () => {
    const property = fc.property(longCode, fc.nat({ max: 5 }), (code, digit) => {
      expect(code.length).toBeGreaterThan(180)
      const { words } = bech32m.decode(code, 1023)
      const at = 82 + digit
      const forged = words.map((word, index) => (index === at ? (word + 1) % 32 : word))
      const resealed = bech32m.encode('q', forged, 1023)
      expect(outcome(resealed)).toBe('damaged')
    })
    fc.assert(property, { numRuns: 50 })
  })

  it('is refused with one to four characters changed, wherever its stretches meet', () => {
    const property = fc.property(longCode, fc.nat(), (code, seed) => {
      const roll = dice(seed)
      return times(100, i => {
        const from = 70 + roll(40)
        const middle = change(`q1${code.slice(from, from + 12)}`, 1 + (i % 4), roll).slice(2)
        return refuses(put(code, from, middle, 12))
      })
    })
    fc.assert(property, { numRuns: 20 })
  })
})
