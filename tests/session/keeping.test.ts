import { describe, expect, it } from 'vitest'
import { invitationName } from '../../src/session/keeper.ts'
import type { World } from './world.ts'
import {
  answer,
  DAY,
  fakeShelf,
  given,
  IDS,
  NAME,
  NOW,
  nowOn,
  openTab,
  reload,
  SMALL,
  stored,
  take,
  takeUntil
} from './world.ts'

const WAITING = invitationName(SMALL.id)
const keeping = (world: World) => world.session.$keeping.get()
const answered = (world: World) => world.session.$progress.get().answered

/** A tab with i1 and i2 answered and kept on the device. */
function onDevice() {
  const world = openTab()
  for (const id of ['i1', 'i2']) answer(world, id)
  world.session.remember(true)
  return world
}

describe('in this tab', () => {
  it('stores nothing before the first answer (G1)', () => {
    const world = openTab()
    world.session.start()
    world.session.skip()
    world.session.remember(true)
    world.session.plan({ when: 'x', will: 'y' })
    expect([...world.tab.values, ...world.device.values]).toEqual([])
    expect(keeping(world)).toBe('device')
  })

  it('stores every answer, under one documented name', () => {
    const world = openTab()
    answer(world, 'i1')
    expect([...world.tab.values.keys()]).toEqual([NAME])
    expect(stored(world.tab)).toEqual({
      ...{ v: 1, quiz: 7, edition: 1, changed: NOW, answers: { i1: ['1'] }, at: { i1: NOW } },
      ...{ plan: { when: '', will: '' }, planned: 0, finished: null }
    })
    expect(world.device.values.size).toBe(0)
    expect(keeping(world)).toBe('tab')
  })

  it('stores the time of each answer', () => {
    const world = openTab()
    answer(world, 'i1')
    world.clock.now += 5
    answer(world, 'i2')
    expect(stored(world.tab)?.at).toEqual({ i1: NOW, i2: NOW + 5 })
  })

  it.each(IDS)('resumes after a reload at %s (F6)', id => {
    const world = takeUntil(openTab(), id)
    const before = answered(world)
    const again = reload(world)
    expect(nowOn(again)).toBe(id === 'claim' ? 'claim' : id)
    expect(answered(again)).toBe(before)
    expect(again.session.$welcome.get()).toBe(before > 0 ? 'resumed' : 'fresh')
    takeUntil(again, 'result')
    expect(answered(again)).toBe(8)
  })
})

describe('storage that refuses', () => {
  it.each([
    ['both', 1, 1, 'nowhere'],
    ['the tab', 1, 999, 'nowhere'],
    ['the device', 999, 1, 'tab']
  ])('always, of %s: every answer counts, and the visitor is told (F1)', (_, tab, device, told) => {
    const world = openTab({ tab: fakeShelf({ from: tab }), device: fakeShelf({ from: device }) })
    takeUntil(world, 'result')
    expect(answered(world)).toBe(8)
    expect(nowOn(world)).toBe('result')
    expect(keeping(world)).toBe(told)
  })

  it('offers no device where there is none, as in a kiosk', () => {
    const world = openTab()
    const kiosk = reload({ ...world, env: { ...world.env, device: null } })
    expect([world.session.canRemember, kiosk.session.canRemember]).toEqual([true, false])
  })

  it('is null where the browser forbids it', () => {
    const world = openTab()
    const env = { ...world.env, tab: null, device: null }
    const forbidden = reload({ ...world, env })
    forbidden.session.remember(true)
    takeUntil(forbidden, 'result')
    expect(answered(forbidden)).toBe(8)
    expect(keeping(forbidden)).toBe('nowhere')
    forbidden.session.forget()
    expect(answered(forbidden)).toBe(0)
  })

  it.each(Array.from({ length: 30 }, (_, n) => n + 1))('from call %i on (F2)', from => {
    const world = openTab({ tab: fakeShelf({ from }), device: fakeShelf({ from }) })
    world.session.remember(true)
    takeUntil(world, 'result')
    world.session.recheck()
    expect(answered(world)).toBe(8)
    expect(nowOn(world)).toBe('result')
    if (from < 10) expect(keeping(world)).toBe('nowhere')
    expect(() => world.session.forget()).not.toThrow()
    expect(answered(world)).toBe(0)
  })

  it('for want of room counts every answer, and says when it works again (F2)', () => {
    const world = openTab({ tab: fakeShelf({ room: 150 }) })
    const told: string[] = []
    world.session.$keeping.listen(value => told.push(value))
    for (const id of ['i1', 'i2', 'i3']) answer(world, id)
    world.tab.fault = null
    answer(world, 'i4')
    expect(told).toEqual(['nowhere', 'tab'])
    expect(answered(reload(world))).toBe(4)
  })

  it('on the device only falls back to the tab, and says so', () => {
    const world = openTab({ device: fakeShelf({ room: 0 }) })
    answer(world, 'i1')
    world.session.remember(true)
    expect(keeping(world)).toBe('tab')
  })

  it('in the tab only does not bring older answers back over the newer ones on the device', () => {
    const world = onDevice()
    world.tab.fault = { room: 0 }
    answer(world, 'i3')
    expect(keeping(world)).toBe('device')
    expect(answered(reload(world))).toBe(3)
  })
})

describe('on this device', () => {
  it('keeps answers after the visitor asked for it, for another tab too', () => {
    const world = onDevice()
    expect(keeping(world)).toBe('device')
    const later = openTab({ device: world.device, now: NOW + 29 * DAY })
    expect(answered(later)).toBe(2)
    expect(keeping(later)).toBe('device')
  })

  it('deletes them after 30 days without a change', () => {
    const world = onDevice()
    const later = openTab({ device: world.device, now: NOW + 30 * DAY + 1 })
    expect(answered(later)).toBe(0)
    expect(later.session.$welcome.get()).toBe('fresh')
    expect(later.device.values.size).toBe(0)
    expect(keeping(later)).toBe('tab')
  })

  it('counts the 30 days from the last change', () => {
    const world = onDevice()
    world.clock.now += 20 * DAY
    answer(world, 'i3')
    expect(answered(openTab({ device: world.device, now: NOW + 45 * DAY }))).toBe(3)
  })

  it('takes them off the device again, and keeps them in the tab', () => {
    const world = onDevice()
    world.session.remember(false)
    expect(world.device.values.size).toBe(0)
    expect(keeping(world)).toBe('tab')
    answer(world, 'i3')
    expect(world.device.values.size).toBe(0)
    expect(answered(reload(world))).toBe(3)
  })

  it('keeps them in the tab when they had come from the device', () => {
    const other = openTab({ device: onDevice().device })
    other.session.remember(false)
    expect(answered(reload(other))).toBe(2)
  })
})

describe('a clock that is wrong or jumps (F18)', () => {
  it('back does not delete or hide what was saved in the future', () => {
    const world = onDevice()
    const earlier = openTab({ device: world.device, now: NOW - 20 * DAY })
    expect(answered(earlier)).toBe(2)
    earlier.session.choose('i1', '2')
    expect(given(reload(earlier), 'i1')).toEqual(['2'])
    expect(given(openTab({ device: world.device }), 'i1')).toEqual(['2'])
  })

  it('leaves no time in the future', () => {
    const world = reload(takeUntil(openTab(), 'result'))
    const earlier = openTab({ tab: world.tab, now: NOW - DAY })
    expect(earlier.session.$finished.get()).toBe(NOW - DAY)
  })

  it.each([Number.NaN, -5, Number.POSITIVE_INFINITY])('to %d loses no answer', now => {
    const world = openTab({ now })
    takeUntil(world, 'result')
    expect(answered(world)).toBe(8)
    expect(answered(reload(world))).toBe(8)
  })
})

describe('Delete my answers (G2)', () => {
  it('empties every shelf and goes back to the start', () => {
    const world = takeUntil(openTab(), 'result')
    world.session.remember(true)
    world.session.plan({ when: 'x', will: 'y' })
    world.session.forget()
    expect([...world.tab.values, ...world.device.values]).toEqual([])
    expect(nowOn(world)).toBe('start')
    expect(world.session.$answers.get()).toEqual({})
    expect(world.session.$plan.get()).toEqual({ when: '', will: '' })
    expect(world.session.$finished.get()).toBeNull()
    expect(keeping(world)).toBe('tab')
    expect(world.session.$welcome.get()).toBe('fresh')
  })

  it('forgets an invitation that waits in the tab', () => {
    const world = takeUntil(openTab(), 'i3')
    world.tab.setItem(WAITING, 'q1…')
    world.session.forget()
    expect([...world.tab.values]).toEqual([])
  })

  it('starting again is another thing: whoever invites still waits', () => {
    const world = onDevice()
    world.tab.setItem(WAITING, 'q1…')
    world.session.restart()
    expect([...world.tab.values.keys()]).toEqual([WAITING])
    expect(world.device.values.size).toBe(0)
    expect(answered(world)).toBe(0)
    expect(nowOn(world)).toBe('start')
  })

  it('takes back what was said at the start', () => {
    const world = reload(takeUntil(openTab(), 'i3'))
    expect(world.session.$welcome.get()).toBe('resumed')
    world.session.forget()
    expect(world.session.$welcome.get()).toBe('fresh')
  })

  it('leaves nothing for Back to find', () => {
    const world = takeUntil(openTab(), 'i3')
    world.session.forget()
    world.trail.go(-1)
    expect(nowOn(world)).toBe('start')
  })

  it('lets the visitor begin again', () => {
    const world = takeUntil(openTab(), 'i3')
    world.session.forget()
    takeUntil(world, 'result')
    expect(answered(reload(world))).toBe(8)
  })
})

describe('two tabs on one device (F5)', () => {
  function twoTabs() {
    const one = onDevice()
    return { one, two: openTab({ device: one.device }) }
  }

  it('answer alternately: neither jumps, both finish with their own answers', () => {
    const { one, two } = twoTabs()
    for (const world of [one, two]) world.session.start()
    for (let n = 0; n < 10; n += 1) {
      for (const world of [one, two]) {
        const screen = world.session.$screen.get()
        world.clock.now += 1
        if (screen.at === 'question') world.session.choose(screen.id, world === one ? '0' : '1')
        if (screen.at === 'question' && screen.id === 'origin')
          world.session.choose('origin', 'job')
        take(world)
      }
    }
    expect([nowOn(one), nowOn(two)]).toEqual(['result', 'result'])
    expect(given(one, 'i4')).toEqual(['0'])
    expect(given(two, 'i4')).toEqual(['1'])
  })

  it('write, question by question, the newer answer', () => {
    const { one, two } = twoTabs()
    two.clock.now += 5
    two.session.choose('i1', '2')
    one.clock.now += 10
    one.session.choose('i2', '0')
    one.session.choose('i3', '0')
    expect(stored(one.device)?.answers).toEqual({ i1: ['2'], i2: ['0'], i3: ['0'] })
    expect(given(one, 'i1')).toEqual(['1'])
  })

  it('write the newer plan, and the result of whoever reached it', () => {
    const { one, two } = twoTabs()
    takeUntil(two, 'result')
    two.session.plan({ when: 'Monday', will: 'call' })
    one.clock.now += 5
    one.session.plan({ when: 'Friday', will: 'write' })
    two.clock.now += 10
    two.session.choose('i6', '0')
    const { session } = openTab({ device: one.device, now: NOW + DAY })
    expect(session.$plan.get()).toEqual({ when: 'Friday', will: 'write' })
    expect(session.$finished.get()).toBe(NOW)
  })

  it('keep an answer taken back from coming back', () => {
    const { one, two } = twoTabs()
    one.session.choose('origin', 'job')
    two.clock.now += 5
    two.session.choose('origin', 'job')
    two.session.choose('origin', 'job')
    one.clock.now += 10
    one.session.choose('i3', '0')
    expect(stored(one.device)?.answers).not.toHaveProperty('origin')
  })

  it('respect what the other deleted, keep their own answers, and say so', () => {
    const { one, two } = twoTabs()
    one.session.forget()
    expect(keeping(two)).toBe('device')
    two.session.choose('i4', '1')
    expect(two.device.values.size).toBe(0)
    expect(keeping(two)).toBe('tab')
    expect(answered(two)).toBe(3)
  })

  it('notice on coming back from the page cache (F8)', () => {
    const { one, two } = twoTabs()
    two.session.recheck()
    expect(keeping(two)).toBe('device')
    one.session.forget()
    two.session.recheck()
    expect(keeping(two)).toBe('nowhere')
    expect(answered(two)).toBe(2)
  })

  it('can be put on the device again', () => {
    const { one, two } = twoTabs()
    one.session.forget()
    two.session.remember(true)
    expect(keeping(two)).toBe('device')
    expect(stored(two.device)?.answers).toEqual({ i1: ['1'], i2: ['1'] })
  })
})
