import { describe, expect, it } from 'vitest'
import { answer, fakeShelf, given, openTab, reload, stored, take, takeUntil } from './world.ts'

/** The origin answer after choosing these options, one after another. */
function chosen(...options: string[]) {
  const world = openTab()
  for (const option of options) world.session.choose('origin', option)
  return given(world, 'origin')
}

describe('choosing', () => {
  it('replaces the answer of a question with one answer', () => {
    const { session } = openTab()
    session.choose('i1', '0')
    session.choose('i1', '2')
    expect(session.$answers.get()).toEqual({ i1: ['2'] })
  })

  it.each([
    [['mil'], ['mil']],
    [
      ['job', 'mil'],
      ['mil', 'job']
    ],
    [['mil', 'job', 'mil'], ['job']],
    [['mil', 'mil'], undefined],
    [['mil', 'job', 'none'], ['none']],
    [['none', 'school'], ['school']],
    [['none', 'none'], undefined]
  ])('%j of several leaves %j', (options, expected) => {
    expect(chosen(...options)).toEqual(expected)
  })

  it('knows "I do not know" for items, as an answer of its own', () => {
    const { session } = openTab()
    session.unknown('i1')
    session.unknown('claim')
    expect(session.$answers.get()).toEqual({ i1: 'unknown' })
    expect(session.$progress.get()).toEqual({ answered: 1, of: 8 })
    session.choose('i1', '0')
    expect(session.$answers.get()).toEqual({ i1: ['0'] })
  })

  it('ignores questions and options that are not there', () => {
    const { session } = openTab()
    session.choose('nobody', '0')
    session.choose('i1', '9')
    session.choose('__proto__', '0')
    session.unknown('constructor')
    expect(session.$answers.get()).toEqual({})
  })

  it('takes a question back into what is open', () => {
    const world = takeUntil(openTab(), 'i1')
    world.session.choose('origin', 'job')
    expect(world.session.$open.get()[0]).toBe('origin')
    expect(reload(world).session.$open.get()[0]).toBe('origin')
  })

  it('tells its listeners once a change', () => {
    const { session } = openTab()
    const counts: number[] = []
    session.$progress.listen(({ answered }) => counts.push(answered))
    session.choose('i1', '0')
    session.choose('i1', '1')
    session.plan({ when: 'Monday', will: 'call' })
    session.choose('i2', '0')
    expect(counts).toEqual([1, 1, 2])
  })
})

describe('answers from the page before the script', () => {
  it('are taken where the question is open', () => {
    const world = openTab()
    answer(world, 'i1')
    world.session.adopt({ i1: ['0'], claim: ['1'], origin: ['job', 'mil'] })
    expect(world.session.$answers.get()).toEqual({
      i1: ['1'],
      claim: ['1'],
      origin: ['mil', 'job']
    })
    expect(stored(world.tab)?.answers).toEqual(world.session.$answers.get())
  })

  it('are dropped where they make no sense', () => {
    const world = openTab()
    world.session.adopt({ i1: ['9'], claim: 'unknown', nobody: ['1'], origin: [] })
    expect(world.session.$answers.get()).toEqual({})
    expect(world.tab.values.size).toBe(0)
  })
})

describe('pace', () => {
  /** Answers the items one after another, each after so many seconds. */
  function paceOf(...seconds: number[]) {
    const world = takeUntil(openTab(), 'i1')
    for (const time of seconds) {
      world.clock.elapsed += time * 1000
      take(world)
      if (world.session.$screen.get().at === 'sketch') take(world)
    }
    return world
  }

  it.each([
    [[], null],
    [[4, 8], null],
    [[4, 8, 1], 4],
    [[4, 8, 1, 6], 5]
  ])('of items answered after %j seconds is %j', (seconds, expected) => {
    expect(paceOf(...seconds).session.pace()).toBe(expected)
  })

  it('counts the first answer only, and no context question', () => {
    const world = paceOf(2, 2, 2)
    world.clock.elapsed += 60_000
    world.session.choose('i3', '0')
    world.session.choose('claim', '0')
    expect(world.session.pace()).toBe(2)
  })

  it('ignores the device clock, and starts anew after deleting', () => {
    const world = paceOf(3, 3, 3)
    world.clock.now -= 1e9
    expect(world.session.pace()).toBe(3)
    world.session.forget()
    expect(world.session.pace()).toBeNull()
  })

  it('does not time the screen that the page opened with', () => {
    const world = takeUntil(openTab(), 'i1')
    const again = reload(world)
    again.clock.elapsed += 1
    for (let n = 0; n < 3; n += 1) take(again)
    expect(again.session.pace()).toBeNull()
  })

  it('is not kept', () => {
    expect(reload(paceOf(1, 1, 1, 1)).session.pace()).toBeNull()
  })
})

describe('a plan', () => {
  const plan = { when: 'Monday, 9:00', will: 'call them' }

  it('is kept and comes back', () => {
    const world = takeUntil(openTab(), 'result')
    world.session.plan(plan)
    expect(reload(world).session.$plan.get()).toEqual(plan)
  })

  it('can be emptied, on the device too, within the same millisecond', () => {
    const world = takeUntil(openTab(), 'result')
    world.session.remember(true)
    world.session.plan(plan)
    world.session.plan({ when: '', will: '' })
    const elsewhere = openTab({ device: world.device, tab: fakeShelf() })
    expect(elsewhere.session.$plan.get()).toEqual({ when: '', will: '' })
  })

  it('of any length leaves the answers readable', () => {
    const world = takeUntil(openTab(), 'result')
    world.session.plan({ when: '\u0001'.repeat(1e6), will: '' })
    expect(reload(world).session.$progress.get().answered).toBe(8)
  })
})
