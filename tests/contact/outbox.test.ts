import { describe, expect, it } from 'vitest'
import { PATIENCE } from '../../src/contact/attempt.ts'
import { DEADLINE, JITTER, PAUSES } from '../../src/contact/outbox.ts'
import {
  CONTACT,
  HIDDEN,
  late,
  none,
  page,
  type Reaction,
  status,
  WORD,
  World,
  yes
} from './world.ts'

/** Longer than any round. */
const LONG = 10 * DEADLINE

async function told(reactions: readonly Reaction[], channel = WORD): Promise<World> {
  const world = new World(reactions, channel)
  world.outbox.post(CONTACT)
  await world.pass(LONG)
  return world
}

const ids = ({ sent }: World) => sent.map(({ body }) => (JSON.parse(body) as { id: string }).id)

describe('a contact', () => {
  it('is received when the endpoint says so, and is kept nowhere then', async () => {
    const world = await told([yes])
    expect(world.story()).toEqual(['none', 'sending', 'received'])
    expect(world.stored).toBeNull()
  })

  it('is only handed over where the answer cannot be read', async () => {
    const world = await told([status(0, { type: '', text: '' })], HIDDEN)
    expect(world.story()).toEqual(['none', 'sending', 'handed-over'])
    expect(world.stored).toBeNull()
  })

  it('is only handed over where a page answers whatever happened', async () => {
    const world = await told([page], { ...WORD, answer: { kind: 'status' } })
    expect(world.story()).toEqual(['none', 'sending', 'handed-over'])
  })

  it('leaves with the same id on every try, and then it is enough', async () => {
    const world = await told([none, status(500), page, late, yes])
    expect(ids(world)).toEqual(['one', 'one', 'one', 'one'])
    expect(world.story()).toEqual([
      'none',
      'sending',
      'not-sent unreachable, trying',
      'sending',
      'not-sent unreachable, trying',
      'sending',
      'not-sent unreachable, trying',
      'sending',
      'not-sent unreachable'
    ])
    expect(JSON.parse(world.stored ?? '')).toMatchObject({ contact: CONTACT, over: true })
  })

  it('pauses longer each time, with some chance in it', async () => {
    const world = new World([none, none, none, none])
    world.outbox.post(CONTACT)
    const pauses = PAUSES.map(pause => pause * (1 + JITTER / 2))
    for (const [index, pause] of pauses.entries()) {
      await world.pass(pause - 1)
      expect(world.sent).toHaveLength(index + 1)
      await world.pass(1)
      expect(world.sent).toHaveLength(index + 2)
    }
  })

  it.each([400, 403, 404, 405, 413, 422])('is not tried again after %i', async code => {
    const world = await told([status(code), yes])
    expect(world.story()).toEqual(['none', 'sending', 'not-sent refused'])
    expect(world.sent).toHaveLength(1)
  })

  it('is not tried again after a clear no in the answer', async () => {
    const world = await told([{ reply: { text: '{"ok":false}' } }, yes])
    expect(world.story().at(-1)).toBe('not-sent refused')
  })

  it.each([
    ['a page where JSON was promised', page],
    ['a page that calls itself JSON', { reply: { text: '<p>ok</p>' } }],
    ['nothing at all', { reply: { status: 204, type: '', text: '' } }],
    ['a word that is no answer', { reply: { text: '"ok"' } }],
    ['503', status(503)],
    ['no answer', none]
  ])('never counts %s as received', async (_, reaction) => {
    const world = await told([reaction, reaction, reaction, reaction])
    expect(world.story()).not.toContain('received')
    expect(world.sent).toHaveLength(4)
  })

  it('waits at most eight seconds for an answer; what comes later does not count', async () => {
    const world = new World([
      { ...yes, after: PATIENCE + 500 },
      { ...yes, after: PATIENCE - 1 }
    ])
    world.outbox.post(CONTACT)
    await world.pass(PATIENCE)
    expect(world.story().at(-1)).toBe('not-sent unreachable, trying')
    await world.pass(LONG)
    expect(world.story().at(-1)).toBe('received')
    expect(world.sent).toHaveLength(2)
  })

  it.each([
    ['seconds', '20'],
    ['a date', new Date(Date.UTC(2026, 0, 15) + 20_000).toUTCString()]
  ])('waits as long as the endpoint asks, in %s', async (_, retryAfter) => {
    const world = new World([status(429, { retryAfter }), yes])
    world.outbox.post(CONTACT)
    await world.pass(19_999)
    expect(world.sent).toHaveLength(1)
    await world.pass(1)
    expect(world.story().at(-1)).toBe('received')
  })

  it('is not tried again when the endpoint asks for more than the deadline', async () => {
    const world = await told([status(429, { retryAfter: '3600' }), yes])
    expect(world.story().at(-1)).toBe('not-sent unreachable')
    expect(world.sent).toHaveLength(1)
  })

  it('takes its own pause when the endpoint says nothing that can be read', async () => {
    const world = await told([status(429, { retryAfter: 'soon' }), status(429), yes])
    expect(world.story().at(-1)).toBe('received')
  })
})

describe('the visitor', () => {
  it('sends once, however often the button is pressed', async () => {
    const world = new World([{ ...yes, after: 3_000 }])
    world.outbox.post(CONTACT)
    world.outbox.post(CONTACT)
    await world.pass(1)
    world.outbox.post({ ...CONTACT, id: 'two' })
    await world.pass(LONG)
    world.outbox.post(CONTACT)
    await world.pass(LONG)
    expect(world.sent).toHaveLength(1)
  })

  it('can try again by hand, with the same id', async () => {
    const world = await told([status(500), status(500), status(500), status(500), yes])
    world.outbox.again()
    await world.pass(LONG)
    expect(new Set(ids(world))).toEqual(new Set(['one']))
    expect(world.story().at(-1)).toBe('received')
  })

  it('can mend what was refused', async () => {
    const world = await told([status(422), yes])
    world.outbox.post({ ...CONTACT, email: 'other@home.example' })
    await world.pass(LONG)
    expect(JSON.parse(world.sent[1]?.body ?? '')).toMatchObject({ email: 'other@home.example' })
    expect(world.story().at(-1)).toBe('received')
  })

  it('deletes everything at any moment, and nothing is sent after that', async () => {
    const world = new World([none, yes])
    world.outbox.post(CONTACT)
    await world.pass(10)
    world.outbox.clear()
    await world.pass(LONG)
    expect(world.sent).toHaveLength(1)
    expect(world.stored).toBeNull()
    expect(world.story().at(-1)).toBe('none')
  })

  it('deletes it while an answer is awaited: the answer changes nothing', async () => {
    const world = new World([{ ...yes, after: 3_000 }])
    world.outbox.post(CONTACT)
    await world.pass(10)
    world.outbox.clear()
    await world.pass(LONG)
    expect(world.story()).toEqual(['none', 'sending', 'none'])
  })
})

describe('without a network', () => {
  it('nothing is tried until it is back', async () => {
    const world = new World([yes])
    world.online = false
    world.outbox.post(CONTACT)
    await world.pass(LONG)
    expect(world.story()).toEqual(['none', 'not-sent offline, trying'])
    expect(world.sent).toEqual([])
    world.comeOnline()
    await world.pass(LONG)
    expect(world.story().at(-1)).toBe('received')
  })

  it('a network that comes back in a pause ends the pause', async () => {
    const world = new World([none, yes])
    world.outbox.post(CONTACT)
    await world.pass(10)
    world.comeOnline()
    await world.pass(10)
    expect(world.story().at(-1)).toBe('received')
    await world.pass(LONG)
    expect(world.sent).toHaveLength(2)
  })
})

describe('a reload in the same tab', () => {
  it('goes on with what was under way', async () => {
    const world = new World([late, yes])
    world.outbox.post(CONTACT)
    await world.pass(100)
    world.reload()
    await world.pass(LONG)
    expect(ids(world)).toEqual(['one', 'one'])
    expect(world.story().at(-1)).toBe('received')
    expect(world.stored).toBeNull()
  })

  it('shows what was not sent, and does not send it by itself', async () => {
    const world = await told([status(422), yes])
    world.reload()
    await world.pass(LONG)
    expect(world.sent).toHaveLength(1)
    expect(world.outbox.$sending.get()).toMatchObject({ at: 'not-sent', contact: CONTACT })
  })

  it.each([
    ['broken', '{'],
    ['of another version', JSON.stringify({ v: 2, contact: CONTACT, over: false })],
    [
      'without an address',
      JSON.stringify({ v: 1, contact: { ...CONTACT, email: 4 }, over: false })
    ],
    ['with a foreign result', JSON.stringify({ v: 1, contact: { ...CONTACT, result: 1 } })],
    ['with foreign words', JSON.stringify({ v: 1, contact: { ...CONTACT, params: { a: {} } } })],
    ['far too long', JSON.stringify({ v: 1, contact: { ...CONTACT, name: 'x'.repeat(30_000) } })]
  ])('removes a value that is %s', async (_, text) => {
    const world = new World([yes])
    world.stored = text
    world.reload()
    await world.pass(LONG)
    expect(world.stored).toBeNull()
    expect(world.sent).toEqual([])
  })
})

describe('the page around the quiz', () => {
  it.each([
    ['received', 'received'],
    ['handed-over', 'handed-over'],
    ['none', 'not-sent refused']
  ] as const)('that answers %s: %s', async (answer, told) => {
    const world = new World([], 'bridge', { bridge: () => Promise.resolve(answer) })
    world.outbox.post(CONTACT)
    await world.pass(LONG)
    expect(world.story().at(-1)).toBe(told)
  })

  it('that breaks, or never answers, took nothing', async () => {
    const broken = new World([], 'bridge', { bridge: () => Promise.reject(new Error('no')) })
    const silent = new World([], 'bridge', { bridge: () => new Promise(() => {}) })
    for (const world of [broken, silent]) {
      world.outbox.post(CONTACT)
      await world.pass(LONG)
      expect(world.story().at(-1)).toMatch(/^not-sent/)
    }
  })
})
