import { describe, expect, it } from 'vitest'
import { read, SOURCE, written } from '../../src/embed/protocol.ts'

const envelope = { source: SOURCE, v: 1, id: 'q1' }

describe('a message', () => {
  it.each([
    ['hello', { title: 'Quiz', close: 'Close' }],
    ['result', { overall: null, band: null, dimensions: { share: 40, trust: null }, code: 'q1' }],
    ['ready', {}],
    ['answer', { contact: 'one', status: 'received' }]
  ])('is read as it was written: %s', (type, fields) => {
    expect(read(written('q1', type, fields))).toEqual({ type, fields })
  })

  it.each([
    ['text', 'collaborationQuizSubmitted'],
    ['nothing', null],
    ['another source', { ...envelope, source: 'other', type: 'ready' }],
    ['another version', { ...envelope, v: 2, type: 'ready' }],
    ['no id', { source: SOURCE, v: 1, type: 'ready' }],
    ['no type', envelope],
    ['a type that is no text', { ...envelope, type: ['ready'] }]
  ])('that is %s is dropped', (_, data) => {
    expect(read(data)).toBeNull()
  })
})
