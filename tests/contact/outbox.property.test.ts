import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Channel } from '../../src/contact/channel.ts'
import type { Contact } from '../../src/domain/contact.ts'
import { CONTACT, HIDDEN, type Reaction, WORD, World } from './world.ts'

/** What an endpoint does with a request, and what of that reaches the page. */
interface Fate {
  /** It stored the contact. */
  readonly stores: boolean
  readonly reaction: Reaction
}

const seconds = fc.integer({ min: 0, max: 20_000 })

/** Every way to fail, each with and without the contact stored; a yes only for what is stored. */
const fate: fc.Arbitrary<Fate> = fc.oneof(
  seconds.map(after => ({
    stores: true,
    reaction: { reply: { text: '{"ok":true}' }, after }
  })),
  fc.record({
    stores: fc.boolean(),
    reaction: fc.oneof(
      fc.record({ reply: fc.constant(null), after: seconds }),
      fc.constant({ late: true as const }),
      fc.record({ reply: failing(), after: seconds })
    )
  })
)

function failing() {
  const html = { type: 'text/html', text: '<!doctype html><title>Thanks!</title>' }
  return fc.oneof(
    fc.constantFrom(500, 502, 503, 504).map(status => ({ status, ...html })),
    fc.constantFrom(200, 201).map(status => ({ status, ...html })),
    fc.constant({ text: '{"ok":tr' }),
    fc.constant({ status: 204, text: '' }),
    fc
      .constantFrom(null, '1', '15', '90', 'never')
      .map(retryAfter => ({ status: 429, retryAfter })),
    fc.constantFrom(400, 403, 404, 413, 422).map(status => ({ status, text: '{"ok":false}' })),
    fc.constant({ text: '{"ok":false}' })
  )
}

/** What visitors and their machines do meanwhile, after some milliseconds. */
const turn = fc.record({
  after: fc.integer({ min: 0, max: 30_000 }),
  what: fc.constantFrom('press', 'reload', 'offline', 'online', 'again', 'nothing')
})

const visit = fc.record({
  fates: fc.array(fate, { minLength: 1, maxLength: 12 }),
  turns: fc.array(turn, { maxLength: 6 })
})

type Visit = typeof visit extends fc.Arbitrary<infer One> ? One : never

/** One contact, from the first press to the end. */
async function live({ fates, turns }: Visit, id: string, channel: Channel, arrived: string[]) {
  const contact: Contact = { ...CONTACT, id }
  const world = new World((parcel, nth) => {
    const { stores, reaction } = fates[nth % fates.length] as Fate
    if (stores) arrived.push((JSON.parse(parcel.body) as Contact).id)
    return reaction
  }, channel)
  world.outbox.post(contact)
  for (const { after, what } of turns) {
    await world.pass(after)
    if (what === 'press') world.outbox.post(contact)
    if (what === 'reload') world.reload()
    if (what === 'offline') world.online = false
    if (what === 'online') world.comeOnline()
    if (what === 'again') world.outbox.again()
  }
  await world.pass(600_000)
  return world
}

describe('1,000 contacts', () => {
  const visits = fc.sample(visit, { numRuns: 1000, seed: 4 })

  it('each arrives, or its visitor was told "not sent"; none is called received that was not', async () => {
    const arrived: string[] = []
    const ends = { received: 0, 'not-sent': 0 }
    for (const [index, one] of visits.entries()) {
      const id = `contact-${index}`
      const world = await live(one, id, WORD, arrived)
      const { at } = world.outbox.$sending.get()
      // After a reload the receipt of the page before is no longer shown: nothing is kept of it.
      const last = world.seen.findLast(({ at }) => at !== 'none')?.at ?? at
      expect(['received', 'not-sent']).toContain(last)
      if (last === 'received') expect(arrived).toContain(id)
      if (!arrived.includes(id)) expect(last).toBe('not-sent')
      if (last === 'not-sent') expect(world.stored).not.toBeNull()
      else expect(world.stored).toBeNull()
      ends[last as keyof typeof ends] += 1
    }
    // An endpoint that looks at the id holds each once.
    const known = new Set(visits.map((_, index) => `contact-${index}`))
    expect([...new Set(arrived)].filter(id => !known.has(id))).toEqual([])
    expect(arrived.length).toBeGreaterThan(new Set(arrived).size)
    // The run would prove nothing if one of the two never happened.
    expect(ends.received).toBeGreaterThan(200)
    expect(ends['not-sent']).toBeGreaterThan(200)
  })

  it('to an endpoint that cannot be read none is called received', async () => {
    const arrived: string[] = []
    for (const [index, one] of visits.slice(0, 300).entries()) {
      const world = await live(one, `contact-${index}`, HIDDEN, arrived)
      expect(world.seen.map(({ at }) => at)).not.toContain('received')
      const last = world.seen.findLast(({ at }) => at !== 'none')?.at
      expect(['handed-over', 'not-sent']).toContain(last)
    }
  })
})

describe('a page', () => {
  it('never has more than one request under way, and never a second after the receipt', async () => {
    await fc.assert(
      fc.asyncProperty(visit, async one => {
        const turns = one.turns.filter(({ what }) => what !== 'reload')
        const world = await live({ ...one, turns }, 'one', WORD, [])
        const received = world.seen.findIndex(({ at }) => at === 'received')
        const later = world.seen.slice(received + 1).map(({ at }) => at)
        if (received >= 0) expect(later.filter(at => at === 'sending')).toEqual([])
        expect(world.most).toBe(1)
        expect(new Set(world.sent.map(({ body }) => body)).size).toBe(1)
      }),
      { numRuns: 300 }
    )
  })
})
