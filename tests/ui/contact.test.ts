import { describe, expect, it } from 'vitest'
import type { ContactPoint } from '../../src/domain/contact.ts'
import { contactLetter, linkTo, plainLetter, resultOf } from '../../src/ui/contact/letter.ts'
import { bookingLink } from '../../src/ui/result/Call.tsx'
import { viewOfAnswers } from '../../src/ui/result/view.ts'
import { texts } from '../contact/documented.ts'
import { CONTACT } from '../contact/world.ts'
import { answers } from '../domain/support/notation.ts'
import { flagship } from './support/late.ts'

const worked = answers('S3222 T2313 A2322 G2211 R1121 L11?2 c1=9 d1=75 e1=sure o1=mil+knocks c2=7')
const view = viewOfAnswers(flagship, worked, null)
const point: ContactPoint = {
  ...texts,
  endpoint: { adapter: 'webhook', url: 'https://hook.example/', body: 'json' }
}

const bodyOf = (href: string) => new URL(href).searchParams.get('body')

describe('a mail', () => {
  it('holds all of a contact, each line its own, through any mail program', () => {
    const contact = { ...CONTACT, name: 'Zoë & Max?', result: resultOf(view) }
    const { href, text } = contactLetter(view, point, contact)
    expect(href).toMatch(/^mailto:coach@quiz\.example\?subject=/)
    expect(bodyOf(href)).toBe(text.replaceAll('\n', '\r\n'))
    expect(href).not.toMatch(/[#\s]|&(?!body=)/)
    for (const part of [
      'Zoë & Max?',
      CONTACT.email,
      CONTACT.id,
      'The coach may answer me.',
      linkTo(view, view.code)
    ])
      expect(text).toContain(part)
  })

  it('says nothing of a result that was not ticked, and nothing of a name that was not given', () => {
    const { name: _, ...bare } = CONTACT
    const { text } = contactLetter(view, point, bare)
    expect(text).not.toMatch(/q1|of 100|Name:|undefined/)
  })

  it('for a mailing list asks for the list, in the newsletter’s words', () => {
    const list: ContactPoint = {
      ...texts,
      endpoint: { adapter: 'kit', url: 'https://app.kit.com/forms/1/subscriptions', details: 'q' }
    }
    const consent = { ...CONTACT.consent, newsletter: true }
    const { text } = contactLetter(view, list, { ...CONTACT, consent })
    expect(text).toContain('mailing list')
    expect(text).toContain('Send me letters.')
    expect(text).not.toContain('The coach may answer me.')
  })

  it('of the visitor’s own brings the result only when asked to', () => {
    expect(plainLetter(view, 'a@b.example', false).text).not.toContain('q1')
    expect(plainLetter(view, 'a@b.example', true).text).toContain(`#${view.code}`)
    expect(plainLetter(view, 'a@b.example', true).href).toMatch(/^mailto:a@b\.example\?/)
  })

  it('has no result to bring when nothing was scored', () => {
    const blank = viewOfAnswers(flagship, {}, null)
    expect(resultOf(blank)).toMatchObject({ overall: null, band: null })
    expect(plainLetter(blank, 'a@b.example', true).text).not.toMatch(/null|undefined/)
  })
})

describe('the booking link', () => {
  const booking = (href: string, result?: string) => {
    const offer = { ...view.site.offer, href, ...(result === undefined ? {} : { result }) }
    return bookingLink({ ...view, site: { ...view.site, offer } })
  }

  it('puts the result into the one field that the coach named', () => {
    const url = new URL(booking('https://cal.example/ann?month=1', 'a1'))
    expect(url.origin + url.pathname).toBe('https://cal.example/ann')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      month: '1',
      a1: linkTo(view, view.code)
    })
    expect(url.hash).toBe('')
  })

  it('is the coach’s address where no field is named', () => {
    expect(booking('https://cal.example/ann')).toBe('https://cal.example/ann')
  })
})
