import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../src/domain/code/encode.ts'
import { findCodes } from '../../../src/domain/code/find.ts'
import { answersOf, profileOf } from '../../../src/domain/code/records.ts'
import { seal } from '../../../src/domain/code/symbols.ts'
import { flagship } from '../support/flagship.ts'
import { arbitraryCode, outcome } from './support.ts'

const one = encode(flagship, answersOf(flagship, { s1: ['3'] }, 'Zoë'))
const two = encode(flagship, profileOf(flagship, { s1: ['3'] }))

describe('findCodes', () => {
  it.each([
    ['a bare code', one],
    ['a link', `https://quiz.example/result/33a/#${one}`],
    ['a link with an escaped #', `https://quiz.example/result/%23${one}`],
    ['a link in capitals', `HTTPS://QUIZ.EXAMPLE/RESULT/#${one.toUpperCase()}`],
    ['a link inside a link', `https://filter.example/?u=https%3A%2F%2Fq.example%2F%23${one}&d=1`],
    ['a sentence', `Mine is ${one}. And yours?`],
    ['brackets', `[my result](https://quiz.example/result/#${one}).`],
    ['a tracked link', `https://quiz.example/result/#${one}&fbclid=IwAR0`],
    ['letters in front', `faq1x q1 xyz${one}`],
    [
      'soft breaks of a mail',
      `<a href=3D"https://q.example/#${one.slice(0, 19)}=\r\n${one.slice(19)}">`
    ],
    ['hard breaks of a mail', `${one.slice(0, 3)}\n${one.slice(3, 30)}\r\n  ${one.slice(30)}\n`],
    ['a quoted mail', `> see ${one.slice(0, 25)}\n> ${one.slice(25)}\n> Bye`],
    ['groups of four', one.replace(/.{4}/g, '$& ')],
    ['groups with hyphens', one.replace(/.{4}/g, '$&-').replace(/-$/, '')],
    ['invisible breaks', `${one.slice(0, 9)}\u200b${one.slice(9, 20)}\u00ad${one.slice(20)}`],
    ['emphasis', `**${one}** _sic_`]
  ])('finds it in %s', (_, text) => {
    expect(findCodes(text)).toContain(one)
    expect(outcome(text)).toBe(one)
  })

  it.each(['.', ' ', '\n', ',', ' and ', '/', '&c=', '\u3001'])('parts two at "%s"', gap => {
    expect(findCodes(`#${one}${gap}${two}`)).toEqual([one, two])
  })

  it('finds all, in order, and leaves doubles to the page', () => {
    const codes = fc.array(arbitraryCode, { maxLength: 8 })
    const property = fc.property(codes, all => {
      expect(findCodes(all.join('.'))).toEqual(all)
      expect(findCodes(all.map(code => `Hello, https://q.example/#${code}\n`).join(''))).toEqual(
        all
      )
    })
    fc.assert(property, { numRuns: 100 })
  })

  it('hands on what was a code, so that the page can name it', () => {
    const damaged = one.replace('u', '0')
    const cut = one.slice(0, 20)
    const later = seal([9, 8, 7, 6, 5, 4, 3, 2])
    const found = findCodes(`${damaged}, ${cut}, ${later}`)
    expect(found.map(outcome)).toEqual(['damaged', 'cut', 'newer-version'])
  })

  it.each(['Our Q1 results', 'faq1pqqp', 'Q1planning', 'q1', ''])('leaves "%s" alone', text => {
    expect(findCodes(text)).toEqual([])
  })

  it('does not join a code with words that fit by length only', () => {
    expect(outcome(`${two.slice(0, 19)} feet`)).toBe('cut')
    expect(outcome(`${two}feet`)).toBe('damaged')
  })

  it('takes no Kelvin sign for a letter', () => {
    const codes = [...'ABCDEFGH'].map(label => encode(flagship, profileOf(flagship, {}, label)))
    const code = codes.find(text => text.includes('k')) ?? ''
    expect(code).toContain('k')
    expect(outcome(code.replace('k', '\u212a'))).not.toBe(code)
  })
})
