import { describe, expect, it } from 'vitest'
import {
  answerOf,
  chosenIds,
  chosenOption,
  chosenOptions,
  questionOf,
  questionOfKind
} from '../../src/domain/answers.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import type { ScoringKey } from '../../src/domain/key.ts'
import { sanitise } from '../../src/domain/sanitise.ts'
import { flagship } from './support/flagship.ts'

describe('sanitise', () => {
  it('keeps what the key knows', () => {
    const stored = { s1: ['3'], t1: 'unknown', c1: ['10'], o1: ['mil', 'job'], e1: ['sure'] }
    expect(sanitise(flagship, stored)).toEqual({ answers: stored, dropped: [] })
  })

  it.each([
    ['an unknown question', { s9: ['3'] }],
    ['an option it does not have', { s1: ['5'] }],
    ['two options for one', { s1: ['3', '4'] }],
    ['no option', { s1: [] }],
    ['a bare id', { s1: '3' }],
    ['a number for an id', { s1: [3] }],
    ['null', { s1: null }],
    ['a nested list', { s1: [['3']] }],
    ['an object like a list', { s1: { 0: '3', length: 1 } }],
    ['unknown for a claim', { c1: 'unknown' }],
    ['unknown for an origin', { o1: 'unknown' }],
    ['an origin that excludes the other', { o1: ['none', 'mil'] }],
    ['no origin', { o1: [] }],
    ['only strange origins', { o1: ['moon', 7] }]
  ])('drops %s and says so', (_, stored) => {
    expect(sanitise(flagship, stored)).toEqual({ answers: {}, dropped: Object.keys(stored) })
  })

  it('keeps the valid origins, each once, in the order of the key', () => {
    const { answers } = sanitise(flagship, { o1: ['job', 'moon', 'mil', 'job'] })
    expect(answers).toEqual({ o1: ['mil', 'job'] })
  })

  it('keeps an exclusive origin alone', () => {
    expect(sanitise(flagship, { o1: ['none'] }).answers).toEqual({ o1: ['none'] })
  })

  it.each([null, undefined, 7, 'text', true, [], [['s1', ['3']]]])('takes %j for empty', value => {
    expect(sanitise(flagship, value)).toEqual({ answers: {}, dropped: [] })
  })

  it('is not misled by names that every object has', () => {
    const stored: unknown = JSON.parse('{"__proto__": ["3"], "constructor": ["3"], "s1": ["2"]}')
    const { answers, dropped } = sanitise(flagship, stored)
    expect(answers).toEqual({ s1: ['2'] })
    expect(dropped).toEqual(['__proto__', 'constructor'])
    expect(({} as { s1?: unknown }).s1).toBeUndefined()
  })

  it('ignores inherited answers', () => {
    expect(sanitise(flagship, Object.create({ s1: ['3'] })).answers).toEqual({})
  })
})

describe('a question whose id every object has', () => {
  const options = [0, 1].map(points => ({ id: String(points), points }))
  const question = {
    kind: 'item',
    id: 'constructor',
    dimension: 'a',
    form: 'ladder',
    options
  } as const
  const key: ScoringKey = { ...flagship, dimensions: ['a'], questions: [question] }

  it('is open until it is answered', () => {
    expect(answerOf({}, 'constructor')).toBeUndefined()
    expect(chosenIds({}, 'toString')).toEqual([])
    expect(evaluate(key, {}).notes.open).toBe(1)
  })

  it('can be stored and scored', () => {
    const { answers } = sanitise(key, JSON.parse('{"constructor": ["1"]}'))
    expect(evaluate(key, answers).dimensions[0]?.score).toBe(100)
  })
})

describe('lookups', () => {
  const claim = questionOfKind(flagship, 'claim')

  it('find a question by id', () => {
    expect(questionOf(flagship, 'l4')).toMatchObject({ kind: 'item', dimension: 'learn' })
    expect(questionOf(flagship, 'toString')).toBeUndefined()
  })

  it('take an option that is not there for no answer', () => {
    expect(chosenOption(claim, { c1: ['11'] })).toBeUndefined()
    expect(chosenOption(claim, { c1: ['10'] })).toMatchObject({ value: 10 })
    expect(chosenOption(undefined, {})).toBeUndefined()
    expect(chosenOptions(undefined, {})).toEqual([])
  })
})
