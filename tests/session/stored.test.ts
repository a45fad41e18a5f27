import { describe, expect, it } from 'vitest'
import { fakeShelf, KEY, NAME, NOW, openTab, reload, SMALL, stored, takeUntil } from './world.ts'

const GOOD = {
  v: 1,
  quiz: 7,
  edition: 1,
  changed: NOW,
  answers: { i1: ['1'], i2: 'unknown', origin: ['mil', 'job'] },
  at: { i1: NOW, i2: NOW, origin: NOW },
  plan: { when: 'Monday', will: 'call' },
  planned: NOW,
  finished: NOW
}
const json = (changes: object) => JSON.stringify({ ...GOOD, ...changes })

/** A tab that finds this in its shelf. */
function found(text: string) {
  const tab = fakeShelf()
  tab.values.set(NAME, text)
  const world = openTab({ tab })
  const { $welcome, $answers } = world.session
  return { world, tab, welcome: $welcome.get(), answers: $answers.get() }
}

const BROKEN: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a space', ' '],
  ['no JSON', 'answers'],
  ['JSON cut off', json({}).slice(0, 80)],
  ['JSON cut at the end', json({}).slice(0, -1)],
  ['JSON and more', `${json({})}}`],
  ['a NUL', `\u0000${json({})}`],
  ['null', 'null'],
  ['true', 'true'],
  ['a number', '42'],
  ['a string', '"answers"'],
  ['a list', '[]'],
  ['a list of it', `[${json({})}]`],
  ['an empty object', '{}'],
  ['another program', '{"theme":"dark"}'],
  ['no version', json({ v: undefined })],
  ['a version as text', json({ v: '1' })],
  ['an older version', json({ v: 0 })],
  ['a future version', json({ v: 2 })],
  ['a version that is a list', json({ v: [1] })],
  ['no quiz', json({ quiz: undefined })],
  ['another quiz', json({ quiz: 8 })],
  ['a quiz as text', json({ quiz: '7' })],
  ['no answers', json({ answers: undefined })],
  ['answers null', json({ answers: null })],
  ['answers as a list', json({ answers: [['i1', ['1']]] })],
  ['answers as text', json({ answers: 'i1' })],
  ['only strangers', json({ answers: { nobody: ['1'] } })],
  ['only unknown options', json({ answers: { i1: ['9'], claim: ['7'] } })],
  ['answers as numbers', json({ answers: { i1: 1, i2: 2 } })],
  ['numbers in lists', json({ answers: { i1: [1] } })],
  ['objects in lists', json({ answers: { i1: [{ id: '1' }] } })],
  ['two answers to one', json({ answers: { i1: ['0', '1'] } })],
  ['unknown where it is not offered', json({ answers: { claim: 'unknown' } })],
  ['an exclusive answer among others', json({ answers: { origin: ['mil', 'none'] } })],
  [
    'only a prototype',
    json({}).replace(/"answers":\{.*?\}/, '"answers":{"__proto__":{"i1":["1"]}}')
  ],
  ['5 MB', json({ plan: { when: 'x'.repeat(5e6), will: '' } })],
  ['deep nesting', '['.repeat(90_000)]
]

describe('a stored value that is broken (F3)', () => {
  it('has at least 30 forms', () => {
    expect(new Set(BROKEN.map(([, text]) => text)).size).toBeGreaterThanOrEqual(30)
  })

  it.each(BROKEN)('%s: is dropped, the visitor is told once and starts clean', (_, text) => {
    const { world, tab, welcome, answers } = found(text)
    expect(answers).toEqual({})
    expect(welcome).toBe('damaged')
    expect(tab.values.size).toBe(0)
    expect(reload(world).session.$welcome.get()).toBe('fresh')
    takeUntil(world, 'result')
    expect(world.session.$open.get()).toEqual([])
  })

  it.each(BROKEN)('%s: in the tab does not hide good answers on the device', (_, text) => {
    const tab = fakeShelf()
    const device = fakeShelf()
    tab.values.set(NAME, text)
    device.values.set(NAME, json({}))
    const { session } = openTab({ tab, device })
    expect(session.$answers.get()).toEqual(GOOD.answers)
    expect(session.$welcome.get()).toBe('resumed')
  })
})

describe('a stored value that is good', () => {
  it('is taken up whole', () => {
    const { world, welcome, answers } = found(json({}))
    expect(welcome).toBe('resumed')
    expect(answers).toEqual(GOOD.answers)
    expect(world.session.$plan.get()).toEqual(GOOD.plan)
    expect(world.session.$finished.get()).toBe(NOW)
  })

  it.each([
    ['times', { at: 'x', planned: 'x', finished: {}, changed: null }],
    ['a negative time', { at: { i1: -1 }, finished: -1 }],
    ['a plan', { plan: ['when'] }],
    ['half a plan', { plan: { when: 'Monday' } }]
  ])('loses no answer for odd %s beside them', (_, odd) => {
    const { welcome, answers, world } = found(json(odd))
    expect(answers).toEqual(GOOD.answers)
    expect(welcome).toBe('resumed')
    expect(() => takeUntil(world, 'result')).not.toThrow()
  })

  it('keeps what is good beside what is not, and says that something changed', () => {
    const { welcome, answers } = found(json({ answers: { ...GOOD.answers, i1: ['9'] } }))
    expect(answers).toEqual({ i2: 'unknown', origin: ['mil', 'job'] })
    expect(welcome).toBe('changed')
  })

  it('pollutes no prototype (S7)', () => {
    const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'
    for (const name of ['"answers":{', '"at":{', '"plan":{', '{']) {
      const { world } = found(json({}).replace(name, `${name}${poison},`))
      takeUntil(world, 'result')
    }
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('another edition of the quiz (F14)', () => {
  const questions = KEY.questions
  const next = (change: typeof questions) => ({
    ...SMALL,
    key: { ...KEY, edition: 2, questions: change }
  })
  const halfWay = () => takeUntil(openTab(), 'i3')

  it.each([
    ['the same questions', questions, ['claim', 'i1', 'i2', 'origin']],
    ['a question removed', questions.filter(({ id }) => id !== 'i1'), ['claim', 'i2', 'origin']],
    ['questions reordered', [...questions].reverse(), ['claim', 'i1', 'i2', 'origin']],
    [
      'an option renamed',
      questions.map(one =>
        one.kind === 'item' && one.id === 'i2'
          ? { ...one, options: [{ id: 'new', points: 1 }] }
          : one
      ),
      ['claim', 'i1', 'origin']
    ],
    ['no question left', [], []]
  ])('with %s keeps what still exists', (_, changed, kept) => {
    const { session } = reload(halfWay(), next(changed))
    expect(Object.keys(session.$answers.get()).sort()).toEqual(kept)
    expect(session.$welcome.get()).toBe('changed')
  })

  it('is told once: the next saved answer is of this edition', () => {
    const world = reload(halfWay(), next(questions))
    world.session.choose('i3', '1')
    expect(stored(world.tab)?.edition).toBe(2)
    expect(reload(world).session.$welcome.get()).toBe('resumed')
  })
})
