import { expect, it } from 'vitest'
import { bridgeTo, type Hand } from '../../src/contact/adapters/bridge.ts'
import { attempt } from '../../src/contact/attempt.ts'
import { CONTACT, World } from './world.ts'

const told = (hand: Hand | null) =>
  attempt(CONTACT, 'bridge', { ...new World([]).env, bridge: bridgeTo(hand) }).outcome

it.each([
  ['received', 'received'],
  ['handed-over', 'handed-over'],
  ['none', 'refused'],
  ['yes', 'refused'],
  ['', 'refused']
])('a page that says %j of a contact: %s', async (said, end) => {
  expect(await told(() => Promise.resolve(said))).toEqual({ end })
})

it('gets the contact, and the same as flat fields for its form', async () => {
  const handed: unknown[] = []
  await told(given => {
    handed.push(given)
    return Promise.resolve('received')
  })
  expect(handed).toEqual([
    {
      contact: CONTACT,
      values: expect.objectContaining({
        id: 'one',
        email: 'visitor@home.example',
        newsletter: 'no'
      })
    }
  ])
})

it('without a page that may have it nobody took it; a page that breaks took nothing', async () => {
  expect(await told(null)).toEqual({ end: 'refused' })
  expect(await told(() => Promise.reject(new Error('gone')))).toEqual({ end: 'refused' })
})

it('a page that never answers is asked again, with the same id, and nothing is claimed', async () => {
  const ids: string[] = []
  const bridge = bridgeTo(({ contact }) => {
    ids.push(contact.id)
    return new Promise(() => {})
  })
  const world = new World([], 'bridge', { bridge })
  world.outbox.post(CONTACT)
  await world.pass(600_000)
  expect(ids).toEqual(['one', 'one', 'one', 'one'])
  expect(world.story().at(-1)).toBe('not-sent unreachable')
})
