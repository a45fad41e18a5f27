import { describe, expect, it } from 'vitest'
import { questionsToLanding } from '../../src/domain/parts.ts'
import { sketch } from '../../src/domain/sketch.ts'
import type { Quiz } from '../../src/domain/texts.ts'
import { collaborate, english, mini } from './support/content.ts'
import { flagship } from './support/flagship.ts'
import { labelled } from './support/labelled.ts'
import { answers } from './support/notation.ts'
import { plain } from './support/plain.ts'

const quiz = labelled(flagship, [
  { name: 'first', from: 'c1' },
  { name: 'landing', from: 's1', landing: true },
  { name: 'later', from: 's2' }
])

function sketched(notation: string) {
  const { groups, move, closing } = sketch(quiz, answers(notation), english)
  const words = Object.fromEntries(groups.map(({ id, text }) => [id, plain(text)]))
  return { words, order: groups.map(({ id }) => id), move, closing: plain(closing) }
}

function withParts(parts: Quiz['texts']['parts']): Quiz {
  return { ...collaborate, texts: { ...collaborate.texts, parts } }
}

describe('the way to the landing', () => {
  it('is four context questions and one item a dimension', () => {
    expect(questionsToLanding(collaborate).map(({ id }) => id)).toEqual(
      'c1 e1 d1 o1 s1 t1 a1 g1 r1 l1'.split(' ')
    )
  })

  it('is empty without a landing, and everything when the landing comes last', () => {
    expect(questionsToLanding(mini)).toEqual([])
    const last = withParts([{ name: 'All of it', from: 'c1', landing: true }])
    expect(questionsToLanding(last)).toHaveLength(29)
  })
})

describe('sketch', () => {
  it('groups dimensions by what their first answer says, in radar order', () => {
    const { words, order, move } = sketched('S3 T2 A1 G4 R? L-')
    expect(order).toEqual(['agreed', 'ours', 'open', 'unknown'])
    expect(words).toEqual({
      agreed: expect.stringMatching(/=SHARE and STEER$/),
      ours: expect.stringMatching(/=TRUST$/),
      open: expect.stringMatching(/=ALIGN$/),
      unknown: expect.stringMatching(/=RESOLVE and LEARN$/)
    })
    expect(move).toEqual({
      dimension: 'align',
      text: 'align standing-start 1.'
    })
  })

  it('leaves out groups without members', () => {
    expect(sketched('S4 T4 A3 G4 R3 L3').order).toEqual(['agreed'])
  })

  it('settles a tie for the weakest by the order of ties', () => {
    expect(sketched('S1 T1 A2 G1 R1 L1').move?.dimension).toBe('trust')
  })

  it('takes the move from the level of that one answer', () => {
    expect(sketched('S4 T4 A2 G4 R4 L4').move?.text).toBe('align run-up 1.')
    expect(sketched('S4 T4 A4 G4 R4 L4').move?.text).toBe('align leapfrog 1.')
  })

  it('has no move when nothing was answered, and no numbers at all', () => {
    const { move, words, closing } = sketched('S? T? A? G? R? L?')
    expect(move).toBeNull()
    expect([...Object.values(words), closing].join(' ')).not.toMatch(/\d/)
  })

  it('ignores what comes after the landing', () => {
    expect(sketched('S3000 T3000 A3000 G3000 R3000 L3000').order).toEqual(['agreed'])
  })

  it('is empty for a quiz without a landing', () => {
    const { groups, move } = sketch(mini, { why: ['0'] }, english)
    expect({ groups, move }).toEqual({ groups: [], move: null })
  })
})
