import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactOf, type Draft, EMPTY, faultsOf } from '../../src/contact/draft.ts'
import { details, FLAT_FIELDS, flat } from '../../src/contact/parcel.ts'
import type { ContactPoint } from '../../src/domain/contact.ts'

const AT = '2026-01-15T10:00:00.000Z'
const READY: Draft = { ...EMPTY, email: ' zoe@home.example ', consent: AT }

const POINT: ContactPoint = {
  endpoint: { adapter: 'webhook', url: 'https://hook.example/', body: 'json' },
  consent: {
    id: 'contact',
    version: 2,
    who: 'The coach',
    what: 'An address',
    why: 'To answer',
    kept: 'A year',
    withdraw: 'Write',
    privacy: 'https://coach.example/privacy'
  },
  newsletter: { id: 'letter', version: 5, why: 'Letters', withdraw: 'Link' }
}
const LIST: ContactPoint = {
  ...POINT,
  endpoint: { adapter: 'kit', url: 'https://app.kit.com/forms/1/subscriptions', details: 'quiz' }
}

const RESULT = { quiz: 'mini', edition: 1, overall: 45, band: 'walking', code: 'q1abc' }
const AROUND = {
  id: 'one',
  page: 'https://quiz.example/',
  locale: 'en',
  params: { ref: 'talk' },
  result: RESULT,
  seconds: 20
}

describe('a draft', () => {
  it('starts empty, with nothing ticked', () => {
    expect(faultsOf(EMPTY)).toEqual({ email: 'missing', consent: 'missing' })
    expect([EMPTY.consent, EMPTY.newsletter, EMPTY.withResult]).toEqual([null, false, false])
  })

  it.each([
    ['zoe@home.example', undefined],
    ['zoë@hôme.example', undefined],
    ["o'neil+quiz@home.co.uk", undefined],
    ['a@b.c', undefined],
    ['', 'missing'],
    ['   ', 'missing'],
    ['zoe.home.example', 'no-at'],
    ['zoe@home', 'incomplete'],
    ['zoe@', 'incomplete'],
    ['@home.example', 'incomplete'],
    ['zoe@home..example', 'incomplete'],
    ['<zoe@home.example>', 'incomplete'],
    ['zoe@home.example, max@home.example', 'several'],
    ['zoe@home.example max@home.example', 'several'],
    ['zoe@home@example.com', 'several'],
    [`${'x'.repeat(250)}@home.example`, 'long']
  ])('with the address "%s": %s', (email, fault) => {
    expect(faultsOf({ ...READY, email }).email).toBe(fault)
  })

  it('may go without a name, and with a long one, but not with an endless one', () => {
    expect(faultsOf(READY)).toEqual({})
    expect(faultsOf({ ...READY, name: 'x'.repeat(100) })).toEqual({})
    expect(faultsOf({ ...READY, name: 'x'.repeat(101) })).toEqual({ name: 'long' })
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (email, name) => {
          const draft = { ...READY, email, name }
          faultsOf(draft)
          flat(contactOf(draft, POINT, AROUND))
        }
      )
    )
  })
})

describe('a contact', () => {
  it('is exactly what the contract says: no result and no newsletter without their ticks', () => {
    expect(contactOf(READY, POINT, AROUND)).toStrictEqual({
      id: 'one',
      email: 'zoe@home.example',
      consent: { textId: 'contact', version: 2, locale: 'en', at: AT, newsletter: false },
      page: 'https://quiz.example/',
      params: { ref: 'talk' }
    })
  })

  it('holds what was ticked and typed', () => {
    const draft = { ...READY, name: ' Zoë\r\nBcc: x ', newsletter: true, withResult: true }
    expect(contactOf(draft, POINT, AROUND)).toStrictEqual({
      id: 'one',
      email: 'zoe@home.example',
      name: 'Zoë Bcc: x',
      consent: {
        textId: 'contact',
        version: 2,
        locale: 'en',
        at: AT,
        newsletter: true,
        newsletterText: { textId: 'letter', version: 5 }
      },
      page: 'https://quiz.example/',
      params: { ref: 'talk' },
      result: RESULT
    })
  })

  it('for a mailing list has the newsletter’s text as its one consent', () => {
    expect(contactOf(READY, LIST, AROUND).consent).toStrictEqual({
      textId: 'letter',
      version: 5,
      locale: 'en',
      at: AT,
      newsletter: true
    })
  })

  it('is marked, not dropped, when a robot may have written it', () => {
    const doubt = (trap: string, seconds: number) =>
      contactOf({ ...READY, trap }, POINT, { ...AROUND, seconds }).doubt
    expect(doubt('', 3)).toBeUndefined()
    expect(doubt('x', 3)).toEqual(['trap'])
    expect(doubt('', 0)).toEqual(['fast'])
    expect(doubt('x', 2.9)).toEqual(['trap', 'fast'])
    expect(faultsOf({ ...READY, trap: 'x' })).toEqual({})
  })
})

describe('flat fields', () => {
  const whole = contactOf(
    { ...READY, name: 'Zoë', newsletter: true, withResult: true, trap: 'x' },
    POINT,
    { ...AROUND, params: { ref: 'a b', 'utm=x': '&' } }
  )

  it('hold all of a contact, and the list of names is complete', () => {
    expect(Object.keys(flat(whole)).toSorted()).toEqual(FLAT_FIELDS.toSorted())
    expect(flat(whole)).toMatchObject({
      name: 'Zoë',
      newsletter: 'yes',
      newsletter_text: 'letter',
      params: 'ref=a%20b&utm%3Dx=%26',
      overall: '45',
      doubt: 'trap'
    })
  })

  it('leave out what is not there', () => {
    const result = { ...RESULT, overall: null, band: null }
    const fields = flat(contactOf({ ...READY, withResult: true }, POINT, { ...AROUND, result }))
    expect(Object.keys(fields)).not.toContain('overall')
    expect(Object.values(fields).join()).not.toMatch(/null|undefined/)
  })

  it('fit in one line, without address and name', () => {
    expect(details(whole)).toMatch(/^id=one; page=.*; consent=contact; .*code=q1abc$/)
    expect(details(whole)).not.toMatch(/Zoë|zoe@/)
  })
})
