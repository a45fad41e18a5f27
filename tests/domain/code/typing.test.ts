import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../src/domain/code/encode.ts'
import { profileOf } from '../../../src/domain/code/records.ts'
import { checkTyping } from '../../../src/domain/code/typing.ts'
import { flagship } from '../support/flagship.ts'
import { arbitraryCode, arbitraryText } from './support.ts'

const code = encode(flagship, profileOf(flagship, { s1: ['3'] }))

describe('checkTyping', () => {
  it('follows a code from the first character to the last', () => {
    const property = fc.property(arbitraryCode, text => {
      for (let typed = 1; typed < text.length; typed += 1) {
        const of = typed < 10 ? null : text.length
        expect(checkTyping(text.slice(0, typed))).toEqual({ state: 'more', typed, of })
      }
      expect(checkTyping(text)).toEqual({ state: 'complete', code: text })
    })
    fc.assert(property, { numRuns: 50 })
  })

  it.each([
    ['capitals', code.toUpperCase()],
    ['groups', code.replace(/.{4}/g, '$& ')],
    ['a link', `https://quiz.example/result/#${code}`],
    ['a full stop', `${code}.`]
  ])('does not mind %s', (_, text) => {
    expect(checkTyping(text)).toEqual({ state: 'complete', code })
  })

  it.each(['', ' ', '-\n'])('has nothing to say on "%s"', text => {
    expect(checkTyping(text)).toEqual({ state: 'empty' })
  })

  it.each(['h', 'https', 'https://quiz.example/result/#', 'www.quiz.example/re'])(
    'waits for the code behind "%s"',
    text => {
      expect(checkTyping(text)).toEqual({ state: 'more', typed: 0, of: null })
    }
  )

  it.each([
    ['q1pp1', 4, 5, '1', ['l']],
    ['q1ppi', 4, 5, 'i', ['l']],
    ['q1ppO', 4, 5, 'o', ['0']],
    ['q1 ppB zz', 5, 5, 'b', ['8', '6']],
    ['q1pp*q', 4, 5, '*', []],
    ['q1p\ud83e\udd8a1', 3, 4, '\ud83e\udd8a', []],
    ['q1pé', 3, 4, 'é', []],
    ['q1ppq1', 5, 6, '1', ['l']],
    ['ql', 1, 2, 'l', ['1']],
    ['qI', 1, 2, 'i', ['1']],
    ['qq', 1, 2, 'q', []],
    ['x', 0, 1, 'x', ['q']],
    [`https://q1.example/#q1pb`, 23, 4, 'b', ['8', '6']]
  ])('points at the wrong character of "%s"', (text, at, place, character, likely) => {
    expect(checkTyping(text)).toEqual({ state: 'wrong-character', at, place, character, likely })
  })

  it.each([
    [
      'one character is another',
      code.slice(0, 15) + (code[15] === 'q' ? 'p' : 'q') + code.slice(16)
    ],
    ['there is one too many', `${code}q`]
  ])('says that it does not fit when %s', (_, text) => {
    expect(checkTyping(text)).toEqual({ state: 'does-not-fit' })
  })

  it('takes any text', () => {
    const text = fc.oneof(
      arbitraryText({ maxLength: 100 }),
      fc.string({ unit: fc.constantFrom(...'q1lp# '), maxLength: 60 })
    )
    const property = fc.property(text, any => checkTyping(any).state.length > 0)
    fc.assert(property, { numRuns: 1000 })
  })
})
