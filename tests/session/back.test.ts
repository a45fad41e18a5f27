import { describe, expect, it } from 'vitest'
import {
  browserBack,
  FramedTrail,
  IDS,
  nowOn,
  openTab,
  pageBack,
  reload,
  takeUntil
} from './world.ts'

const FORWARD = [...IDS, 'sketch', 'result']

describe('Back', () => {
  it.each(FORWARD)('on the page and in the browser lead to the same place from %s', screen => {
    const page = takeUntil(openTab(), screen)
    const browser = takeUntil(openTab(), screen)
    expect(pageBack(page)).toBe(browserBack(browser))
    expect(page.trail.past()).toEqual(browser.trail.past())
  })

  it.each(FORWARD)('works after a reload at %s', screen => {
    const page = reload(takeUntil(openTab(), screen))
    const browser = reload(takeUntil(openTab(), screen))
    expect(pageBack(page)).toBe(browserBack(browser))
    expect(page.trail.past()).toEqual(browser.trail.past())
  })

  it('leads three questions back in three steps, and Forward up again (F11)', () => {
    const world = takeUntil(openTab(), 'i2')
    expect([browserBack(world), browserBack(world), browserBack(world)]).toEqual([
      'i1',
      'origin',
      'claim'
    ])
    world.trail.go(1)
    expect(nowOn(world)).toBe('origin')
  })

  it('takes two taps faster than the browser moves as one, and stays in the page', () => {
    const world = takeUntil(openTab(), 'claim')
    world.session.back()
    world.session.back()
    world.trail.settle()
    expect(nowOn(world)).toBe('start')
    expect(world.trail.past()).toEqual([''])
  })

  it('takes two such taps on Continue as one', () => {
    const world = openTab()
    world.session.start()
    for (let n = 0; n < 8; n += 1) world.session.skip()
    world.session.visit('i2')
    world.session.skip()
    world.session.skip()
    world.trail.settle()
    expect(nowOn(world)).toBe('check')
    expect(world.trail.past().at(-1)).toBe('check')
  })

  it('leads to the question before, even where the browser came from elsewhere', () => {
    const world = openTab({ tab: takeUntil(openTab(), 'i3').tab })
    world.session.start()
    expect(nowOn(world)).toBe('i3')
    expect(pageBack(world)).toBe('i2')
    expect(world.trail.past()).toEqual(['', 'question-i2'])
  })

  it('from the first question leads to the start, and no further', () => {
    const world = takeUntil(openTab(), 'claim')
    expect(pageBack(world)).toBe('start')
    expect(pageBack(world)).toBe('start')
    expect(world.trail.past()).toEqual([''])
  })

  it('inside a frame leaves the history of the page around it alone', () => {
    const world = takeUntil(openTab({ trail: new FramedTrail() }), 'result')
    expect(world.trail.entries).toHaveLength(1)
    expect(['i6', 'i5', 'i4', 'i3'].map(() => pageBack(world))).toEqual(['i6', 'i5', 'i4', 'i3'])
  })

  it('inside a frame returns from a question to the check', () => {
    const world = openTab({ trail: new FramedTrail() })
    world.session.start()
    for (let n = 0; n < 8; n += 1) world.session.skip()
    expect(nowOn(world)).toBe('check')
    world.session.visit('i2')
    world.session.skip()
    expect(nowOn(world)).toBe('check')
    world.session.visit('i2')
    expect(pageBack(world)).toBe('check')
  })
})

describe('an address', () => {
  const some = () => takeUntil(openTab(), 'i2').tab
  const finished = () => takeUntil(openTab(), 'result').tab
  it.each([
    ['question-claim', 'claim', 'claim'],
    ['question-i4', 'start', 'i4'],
    ['question-nobody', 'start', 'start'],
    ['question-', 'start', 'start'],
    ['sketch', 'start', 'sketch'],
    ['check', 'start', 'check'],
    ['result', 'start', 'check'],
    ['constructor', 'start', 'start'],
    ['', 'start', 'start']
  ])('#%s shows %s without answers and %s with some', (fragment, without, withSome) => {
    expect(nowOn(openTab({ fragment }))).toBe(without)
    expect(nowOn(openTab({ fragment, tab: some() }))).toBe(withSome)
  })

  it('#result shows the result once it was reached', () => {
    expect(nowOn(openTab({ fragment: 'result', tab: finished() }))).toBe('result')
  })

  it('of ours that may not be shown is corrected; a foreign one is left alone', () => {
    expect(openTab({ fragment: 'question-i4' }).trail.past()).toEqual([''])
    expect(openTab({ fragment: 'somewhere' }).trail.past()).toEqual(['somewhere'])
  })

  it('that is foreign is the start from then on', () => {
    const world = takeUntil(openTab({ fragment: 'somewhere' }), 'origin')
    expect(world.trail.past()).toEqual(['somewhere', 'question-claim', 'question-origin'])
    expect([browserBack(world), browserBack(world)]).toEqual(['claim', 'start'])
    const other = takeUntil(openTab({ fragment: 'somewhere' }), 'claim')
    expect(pageBack(other)).toBe('start')
    expect(other.trail.past()).toEqual(['somewhere'])
  })

  it('followed to a foreign fragment leaves the visitor on the question, Back included', () => {
    const world = takeUntil(openTab(), 'i1')
    world.trail.follow('main')
    expect(nowOn(world)).toBe('i1')
    takeUntil(world, 'i2')
    expect(browserBack(world)).toBe('i1')
    takeUntil(world, 'i2')
    expect(pageBack(world)).toBe('i1')
  })

  it('followed to a question goes there', () => {
    const world = openTab()
    world.trail.follow('question-claim')
    expect(nowOn(world)).toBe('claim')
    expect(pageBack(world)).toBe('start')
  })

  it('of a visited question is good without answers in the same page', () => {
    const world = openTab()
    world.session.start()
    world.session.skip()
    browserBack(world)
    world.trail.go(1)
    expect(nowOn(world)).toBe('origin')
  })
})
