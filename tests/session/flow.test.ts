import { describe, expect, it } from 'vitest'
import {
  answer,
  browserBack,
  nowOn,
  openTab,
  pageBack,
  reload,
  SMALL,
  take,
  takeUntil,
  watch
} from './world.ts'

describe('the way up', () => {
  it('shows every question in order, the sketch after its part, and the result', () => {
    const world = openTab()
    const seen = watch(world)
    takeUntil(world, 'result')
    expect(seen).toEqual([
      ...['claim', 'origin', 'i1', 'i2', 'i3', 'sketch'],
      ...['i4', 'i5', 'i6', 'result']
    ])
    expect(world.trail.past()).toEqual([
      '',
      ...['claim', 'origin', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6'].map(id => `question-${id}`),
      'result'
    ])
  })

  it('stays at Continue without an answer, until one is chosen', () => {
    const world = takeUntil(openTab(), 'claim')
    const missing: boolean[] = []
    world.session.$missing.listen(value => missing.push(value))
    world.session.next()
    world.session.next()
    expect(nowOn(world)).toBe('claim')
    answer(world, 'claim')
    expect(missing).toEqual([true, false])
    world.session.next()
    expect(nowOn(world)).toBe('origin')
  })

  it('forgets a missing answer when the visitor leaves the question', () => {
    const world = takeUntil(openTab(), 'origin')
    world.session.next()
    pageBack(world)
    expect(world.session.$missing.get()).toBe(false)
  })

  it('goes on without an answer by skipping, and sketches only what was answered', () => {
    const world = openTab()
    world.session.start()
    for (let n = 0; n < 5; n += 1) world.session.skip()
    expect(nowOn(world)).toBe('i4')
    expect(world.session.$open.get()).toHaveLength(8)
  })

  it('passes the landing by when the question after it is answered', () => {
    const world = takeUntil(openTab(), 'i5')
    const again = reload(world)
    again.trail.follow('question-i3')
    again.session.next()
    expect(nowOn(again)).toBe('i4')
  })

  it('has no landing after the last part', () => {
    const texts = { parts: [{ from: 'claim', landing: true } as const] }
    expect(nowOn(takeUntil(openTab({ quiz: { ...SMALL, texts } }), 'result'))).toBe('result')
  })

  it('starts at the first open question when there are answers', () => {
    const world = takeUntil(openTab(), 'i2')
    const again = openTab({ tab: world.tab })
    expect(nowOn(again)).toBe('start')
    again.session.start()
    expect(nowOn(again)).toBe('i2')
  })

  it('starts at the result when nothing is open', () => {
    const world = takeUntil(openTab(), 'i6')
    answer(world, 'i6')
    const again = openTab({ tab: world.tab })
    again.session.start()
    expect(nowOn(again)).toBe('result')
    expect(again.trail.past()).toEqual(['', 'result'])
  })

  it('ignores a second tap on Start', () => {
    const world = openTab()
    world.session.start()
    world.session.start()
    expect(world.trail.past()).toEqual(['', 'question-claim'])
  })
})

describe('the landing', () => {
  it('gives its entry to the next question, so that Back leads to the one before', () => {
    const world = takeUntil(openTab(), 'sketch')
    expect(world.trail.past().at(-1)).toBe('sketch')
    world.session.goOn()
    expect(world.trail.past().slice(-2)).toEqual(['question-i3', 'question-i4'])
    expect(browserBack(world)).toBe('i3')
  })

  it('stops without an entry, and can still go on or back', () => {
    const world = takeUntil(openTab(), 'sketch')
    const entries = world.trail.past()
    world.session.stop()
    expect(nowOn(world)).toBe('sketch, stopped')
    expect(world.trail.past()).toEqual(entries)
    world.session.goOn()
    expect(nowOn(world)).toBe('i4')
    expect(pageBack(world)).toBe('i3')
  })

  it('tells two landings apart', () => {
    const parts = [
      { from: 'claim', landing: true },
      { from: 'i1', landing: true },
      { from: 'i4' }
    ] as const
    const world = openTab({ quiz: { ...SMALL, texts: { parts } } })
    const seen = watch(world)
    takeUntil(world, 'i4')
    expect(seen).toEqual(['claim', 'origin', 'sketch', 'i1', 'i2', 'i3', 'sketch', 'i4'])
  })
})

describe('the check', () => {
  /** At the check, with i1 and i4 open. */
  function atCheck() {
    const world = openTab()
    world.session.start()
    while (nowOn(world) !== 'check') {
      if (['i1', 'i4'].includes(nowOn(world))) world.session.skip()
      else take(world)
    }
    return world
  }

  it('comes before the result while anything is open', () => {
    expect(atCheck().session.$open.get()).toEqual(['i1', 'i4'])
  })

  it('comes again after a question visited from it, in its own entry', () => {
    const world = atCheck()
    const entries = world.trail.past()
    world.session.visit('i1')
    expect(nowOn(world)).toBe('i1 from check')
    take(world)
    expect(nowOn(world)).toBe('check')
    expect(world.trail.past()).toEqual(entries)
  })

  it('makes way for the result after the last open question', () => {
    const world = atCheck()
    for (const id of ['i1', 'i4']) {
      world.session.visit(id)
      take(world)
    }
    expect(nowOn(world)).toBe('result')
    expect(world.trail.past().slice(-2)).toEqual(['question-i6', 'result'])
    expect(browserBack(world)).toBe('i6')
  })

  it('comes again when a visited question is skipped', () => {
    const world = atCheck()
    world.session.visit('i1')
    world.session.skip()
    world.trail.settle()
    expect(nowOn(world)).toBe('check')
  })

  it('knows after a reload that the question was visited from it', () => {
    const world = atCheck()
    world.session.visit('i4')
    const again = reload(world)
    expect(nowOn(again)).toBe('i4 from check')
    expect(pageBack(again)).toBe('check')
  })

  it('is replaced by the result when the visitor finishes', () => {
    const world = atCheck()
    world.session.finish()
    expect(nowOn(world)).toBe('result')
    expect(world.trail.past()).not.toContain('check')
    expect(browserBack(world)).toBe('i6')
    expect(world.session.$answers.get()).toHaveProperty('i6', ['1'])
  })
})

describe('a result', () => {
  it('remembers the moment it was first reached', () => {
    const world = takeUntil(openTab(), 'i6')
    expect(world.session.$finished.get()).toBeNull()
    world.clock.now += 1000
    take(world)
    const first = world.session.$finished.get()
    expect(first).toBe(world.clock.now)
    world.clock.now += 1000
    pageBack(world)
    take(world)
    expect(world.session.$finished.get()).toBe(first)
  })

  it('survives a reload, and Back from it leads to the last question with all answers', () => {
    const world = reload(takeUntil(openTab(), 'result'))
    expect(nowOn(world)).toBe('result')
    expect(pageBack(world)).toBe('i6')
    expect(world.session.$progress.get()).toEqual({ answered: 8, of: 8 })
  })
})
