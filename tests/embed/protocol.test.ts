import { describe, expect, it } from 'vitest'
import { FROM_FRAME, FROM_HOST, read, SOURCE, written } from '../../src/embed/protocol.ts'

const envelope = { source: SOURCE, v: 1, id: 'q1' }

describe('a message', () => {
  it.each([
    ['hello', { title: 'Quiz', close: 'Close' }],
    ['height', { height: 480.5 }],
    ['progress', { answered: 3, of: 29 }],
    ['result', { overall: null, band: null, dimensions: { share: 40, trust: null }, code: 'q1' }],
    ['ready', {}]
  ])('of a frame is read as it was written: %s', (type, fields) => {
    expect(read(FROM_FRAME, written('q1', type, fields))).toEqual({ type, fields })
  })

  it('of a host is not one of a frame', () => {
    expect(read(FROM_HOST, written('q1', 'focus'))).toEqual({ type: 'focus', fields: {} })
    expect(read(FROM_FRAME, written('q1', 'focus'))).toBeNull()
  })

  it('gives nothing but its own fields', () => {
    const sent = { ...envelope, type: 'height', height: 3, email: 'someone@mail.example' }
    expect(read(FROM_FRAME, sent)).toEqual({ type: 'height', fields: { height: 3 } })
  })

  it.each([
    ['text', 'collaborationQuizSubmitted'],
    ['nothing', null],
    ['another source', { ...envelope, source: 'other', type: 'ready' }],
    ['another version', { ...envelope, v: 2, type: 'ready' }],
    ['no id', { source: SOURCE, v: 1, type: 'ready' }],
    ['an id without end', { ...envelope, id: 'q'.repeat(1000), type: 'ready' }],
    ['no type', envelope],
    ['a type that every object knows', { ...envelope, type: 'constructor' }],
    ['the prototype for a type', { ...envelope, type: '__proto__' }],
    ['a height in words', { ...envelope, type: 'height', height: '480' }],
    ['no number for a height', { ...envelope, type: 'height', height: Number.NaN }],
    ['a height without end', { ...envelope, type: 'height', height: Number.POSITIVE_INFINITY }],
    ['half a progress', { ...envelope, type: 'progress', answered: 3 }],
    [
      'scores in words',
      { ...envelope, type: 'result', overall: 1, band: 'a', dimensions: { a: 'b' }, code: 'q1' }
    ]
  ])('that is %s is dropped', (_, data) => {
    expect(read(FROM_FRAME, data)).toBeNull()
  })
})
