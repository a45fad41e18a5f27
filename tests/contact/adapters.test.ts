import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { attempt, type Outcome } from '../../src/contact/attempt.ts'
import type { Channel } from '../../src/contact/channel.ts'
import { channelOf } from '../../src/contact/channels.ts'
import type { ContactPoint } from '../../src/domain/contact.ts'
import { send } from '../../src/ui/contact/environment.ts'
import { browserLike } from './browser-like.ts'
import { type Documented, documented, texts } from './documented.ts'
import { type Endpoint, openEndpoint, type Trouble } from './endpoint.ts'
import { CONTACT, World } from './world.ts'

let endpoint: Endpoint

beforeAll(async () => {
  endpoint = await openEndpoint()
  vi.stubGlobal('fetch', browserLike('https://quiz.example', globalThis.fetch))
})

afterAll(async () => {
  vi.unstubAllGlobals()
  await endpoint.close()
})

/** Patience as it is; only for an endpoint that never answers, a fraction of it. */
function environment(trouble: Trouble) {
  const faster = trouble === 'hanging' ? 400 : 1
  return {
    ...new World([]).env,
    send,
    after(milliseconds: number, run: () => void) {
      const timer = setTimeout(run, milliseconds / faster)
      return () => clearTimeout(timer)
    }
  }
}

function channelTo({ settings }: Documented): Channel {
  const point: ContactPoint = { ...texts, endpoint: settings(endpoint.url) }
  const channel = channelOf(point, `${endpoint.url}/`)
  if (typeof channel === 'string') throw new Error('This adapter sends no request.')
  return channel
}

async function sent(one: Documented, trouble: Trouble, contact = one.contact): Promise<Outcome> {
  endpoint.behave(one.manners, trouble)
  return attempt(contact, channelTo(one), environment(trouble)).outcome
}

const all = documented.map(one => [one.name, one] as const)

describe.each(all)('%s', (_, one) => {
  it('takes what it documents, and the visitor is told what is true', async () => {
    expect(await sent(one, 'none')).toEqual({ end: one.told })
    expect(endpoint.letters).toHaveLength(1)
    expect(endpoint.letters[0]).toMatchObject({ method: 'POST', path: one.path, cookie: null })
    expect(endpoint.letters[0]?.type).toMatch(one.type)
    expect(one.read(endpoint.letters[0]?.body ?? '')).toEqual(one.body)
  })

  it('gets nothing that was not typed or ticked', async () => {
    const { name: _n, result: _r, doubt: _d, ...bare } = one.contact
    await sent(one, 'none', { ...bare, consent: CONTACT.consent, params: {} })
    expect(endpoint.letters[0]?.body).not.toMatch(/q1abc|undefined|null|Zo/)
  })

  it('says no as it documents, and is not asked again', async () => {
    const no = await sent(one, 'none', { ...one.contact, email: 'refused@home.example' })
    expect(no).toEqual({ end: one.told === 'received' || one.page ? 'refused' : 'handed-over' })
  })

  it.each([
    ['500', 'again'],
    ['html', one.page ? 'handed-over' : 'again'],
    ['400', 'refused'],
    ['hanging', 'again'],
    ['reset', 'again'],
    ['slow', one.told]
  ] as const)('%s: %s', async (trouble, end) => {
    const blind = one.told === 'handed-over' && !one.page && /^(500|html|400)$/.test(trouble)
    expect((await sent(one, trouble)).end).toBe(blind ? 'handed-over' : end)
  })

  it('follows a redirect of its own', async () => {
    expect(await sent(one, 'redirect')).toEqual({ end: one.told })
    expect(endpoint.letters.map(({ path }) => path)).toContain('/moved')
  })
})

describe.each(all.filter(([, { told }]) => told === 'received'))('%s', (_, one) => {
  it('is asked again later when it has too much to do', async () => {
    expect(await sent(one, '429')).toEqual({ end: 'again', wait: 7_000 })
  })

  it('that does not let other sites read its answer has received nothing', async () => {
    expect(await sent(one, 'closed')).toEqual({ end: 'again' })
  })
})

describe('every request', () => {
  it('is shown to the visitor word for word beforehand', async () => {
    for (const one of documented) {
      const parcel = channelTo(one).parcel(one.contact)
      const fields = parcel.type.includes('urlencoded')
        ? [...new URLSearchParams(parcel.body)].map(pair => pair.join(': ')).join('\n')
        : parcel.body
      expect(parcel.shown, one.name).toBe(fields)
    }
  })

  it('holds the address, the id and the proof of consent', () => {
    for (const one of documented) {
      const { shown } = channelTo(one).parcel(one.contact)
      for (const part of ['zoe@home.example', one.contact.id, one.contact.consent.textId])
        expect(shown, one.name).toContain(part)
    }
  })
})
