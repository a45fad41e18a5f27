import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sanitise } from '../../src/domain/sanitise.ts'
import type { Session } from '../../src/session/session.ts'
import {
  FakeTrail,
  type Fault,
  FramedTrail,
  fakeShelf,
  IDS,
  KEY,
  openTab,
  reload,
  take,
  takeUntil,
  type World
} from './world.ts'

type Act = (world: World) => World
const acting =
  (act: (session: Session) => void): Act =>
  world => {
    act(world.session)
    return world
  }
const moving =
  (move: (trail: FakeTrail) => void): Act =>
  world => {
    move(world.trail)
    return world
  }
const ids = fc.constantFrom(...IDS, 'nobody', '__proto__')
const options = fc.constantFrom('0', '1', '2', 'mil', 'job', 'none', 'nothing')
const fragments = fc.constantFrom(
  '',
  'main',
  'sketch',
  'check',
  'result',
  ...IDS.map(id => `question-${id}`)
)

const navigation: fc.Arbitrary<Act> = fc.oneof(
  fc
    .constantFrom('start', 'next', 'skip', 'back', 'finish', 'stop', 'goOn', 'recheck')
    .map(name => acting(session => session[name as 'next']())),
  ids.map(id => acting(session => session.visit(id))),
  fc.constantFrom<1 | -1>(1, -1).map(steps => moving(trail => trail.go(steps))),
  fragments.map(fragment => moving(trail => trail.follow(fragment))),
  fc.constant<Act>(moving(trail => trail.settle())),
  fc.constant<Act>(world => reload(world)),
  fc.boolean().map(device => acting(session => session.remember(device))),
  fc.integer({ min: -1e11, max: 1e11 }).map(
    (jump): Act =>
      world => {
        world.clock.now += jump
        return world
      }
  )
)
const answering: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(ids, options).map(([id, option]) => acting(session => session.choose(id, option))),
  ids.map(id => acting(session => session.unknown(id))),
  fc
    .tuple(ids, options)
    .map(([id, option]) => acting(session => session.adopt({ [id]: [option] }))),
  fc.constant<Act>(acting(session => session.plan({ when: 'x', will: 'y' })))
)
const anything = fc.oneof(
  { weight: 6, arbitrary: navigation },
  { weight: 4, arbitrary: answering },
  { weight: 1, arbitrary: fc.constant<Act>(acting(session => session.forget())) }
)
const faults: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1, max: 40 }).map(from => ({ from })),
  fc.integer({ min: 0, max: 600 }).map(room => ({ room }))
)
const trails = fc.boolean().map(framed => (framed ? new FramedTrail() : new FakeTrail()))

function expectSound({ session, trail }: World): void {
  const screen = session.$screen.get()
  const answers = session.$answers.get()
  if (screen.at === 'question') expect(IDS).toContain(screen.id)
  if (screen.at === 'result') expect(session.$finished.get()).not.toBeNull()
  expect(sanitise(KEY, answers)).toEqual({ answers, dropped: [] })
  expect(session.$open.get()).toEqual(IDS.filter(id => !Object.hasOwn(answers, id)))
  expect(trail.index).toBeLessThan(trail.entries.length)
}

describe('any sequence of actions', () => {
  it('throws nothing and leaves a screen and answers that exist, whatever storage does', () => {
    const cases = fc.tuple(trails, faults, faults, fc.array(anything, { maxLength: 60 }))
    fc.assert(
      fc.property(cases, ([trail, tab, device, acts]) => {
        let world = openTab({ trail, tab: fakeShelf(tab), device: fakeShelf(device) })
        for (const act of acts) {
          world = act(world)
          expectSound(world)
        }
      }),
      { numRuns: 400 }
    )
  })

  it('of moving about, with good storage, loses no answer', () => {
    const cases = fc.tuple(trails, fc.array(navigation, { maxLength: 40 }))
    fc.assert(
      fc.property(cases, ([trail, acts]) => {
        let world = takeUntil(openTab({ trail }), 'i5')
        const answers = world.session.$answers.get()
        for (const act of acts) world = act(world)
        expect(world.session.$answers.get()).toEqual(answers)
      }),
      { numRuns: 200 }
    )
  })

  it('leaves a way to the result from wherever it led', () => {
    const cases = fc.tuple(trails, fc.array(anything, { maxLength: 40 }))
    fc.assert(
      fc.property(cases, ([trail, acts]) => {
        let world = openTab({ trail })
        for (const act of acts) world = act(world)
        world.trail.settle()
        if (world.session.$screen.get().at === 'start') world.session.start()
        for (let n = 0; n < 30 && world.session.$screen.get().at !== 'result'; n += 1) {
          take(world)
          world.session.finish()
        }
        expect(world.session.$screen.get()).toEqual({ at: 'result' })
      }),
      { numRuns: 200 }
    )
  })
})

describe('the order of answering', () => {
  it('leaves no trace in the answers', () => {
    const choices: [string, string][] = [
      ...IDS.filter(id => id !== 'origin').map((id): [string, string] => [id, '1']),
      ...['job', 'mil', 'school'].map((id): [string, string] => ['origin', id])
    ]
    const answersTo = (order: typeof choices) => {
      const { session } = openTab()
      for (const [id, option] of order) session.choose(id, option)
      return session.$answers.get()
    }
    const expected = answersTo(choices)
    fc.assert(
      fc.property(fc.shuffledSubarray(choices, { minLength: choices.length }), order => {
        expect(answersTo(order)).toEqual(expected)
      })
    )
  })
})

describe('a stored value of any JSON', () => {
  it('is taken or dropped, never thrown at the visitor', () => {
    const near = fc.record(
      {
        v: fc.oneof(fc.constant(1), fc.jsonValue()),
        quiz: fc.oneof(fc.constant(7), fc.jsonValue()),
        edition: fc.oneof(fc.constant(1), fc.jsonValue()),
        answers: fc.oneof(fc.dictionary(ids, fc.jsonValue()), fc.jsonValue()),
        at: fc.oneof(fc.dictionary(ids, fc.jsonValue()), fc.jsonValue()),
        plan: fc.jsonValue(),
        finished: fc.jsonValue()
      },
      { requiredKeys: [] }
    )
    fc.assert(
      fc.property(fc.oneof(near, fc.jsonValue()), value => {
        const tab = fakeShelf()
        tab.values.set('collaboration-quiz:small', JSON.stringify(value))
        const world = openTab({ tab })
        expectSound(world)
        expectSound(takeUntil(world, 'result'))
      }),
      { numRuns: 500 }
    )
  })
})
