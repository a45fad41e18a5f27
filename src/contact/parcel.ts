import type { Contact } from '../domain/contact.ts'
import type { Parcel } from './environment.ts'

export type Fields = Readonly<Record<string, string>>

/** JSON with its own media type: other hosts are asked beforehand (CORS preflight). */
export function jsonParcel(url: string, value: unknown): Parcel {
  return { ...textParcel(url, value), type: 'application/json' }
}

/** JSON as plain text: no question beforehand, for hosts that cannot answer one. */
export function textParcel(url: string, value: unknown): Parcel {
  const body = JSON.stringify(value, null, 2)
  return { url, type: 'text/plain', body, hidden: false, shown: body }
}

/** As a form on a page would send it. */
export function formParcel(url: string, fields: Fields, hidden = false): Parcel {
  const pairs = Object.entries(fields)
  const encoded = pairs.map(pair => pair.map(encodeURIComponent).join('='))
  return {
    url,
    type: 'application/x-www-form-urlencoded',
    body: encoded.join('&'),
    hidden,
    shown: pairs.map(([name, value]) => `${name}: ${value}`).join('\n')
  }
}

/** A contact as flat fields, for endpoints that know no groups; what is not there has no field. */
export function flat(contact: Contact): Fields {
  const { id, email, name, page } = contact
  return present({ id, email, name, page, ...consentFields(contact), ...resultFields(contact) })
}

/** Every field that `flat` can ever give, for tools that must be told beforehand. */
export const FLAT_FIELDS: readonly string[] = [
  'id',
  'email',
  'name',
  'page',
  'consent',
  'consent_version',
  'consent_locale',
  'consent_at',
  'newsletter',
  'newsletter_text',
  'newsletter_version',
  'params',
  'doubt',
  'quiz',
  'edition',
  'overall',
  'band',
  'code'
]

/** All but address and name in one line, for tools with one free field. */
export function details(contact: Contact): string {
  const { email: _e, name: _n, ...rest } = flat(contact)
  return Object.entries(rest)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')
}

function consentFields({ consent, params, doubt }: Contact) {
  const { newsletterText } = consent
  const passed = Object.entries(params).map(pair => pair.map(encodeURIComponent).join('='))
  return {
    consent: consent.textId,
    consent_version: String(consent.version),
    consent_locale: consent.locale,
    consent_at: consent.at,
    newsletter: consent.newsletter ? 'yes' : 'no',
    newsletter_text: newsletterText?.textId,
    newsletter_version: newsletterText && String(newsletterText.version),
    params: passed.length > 0 ? passed.join('&') : undefined,
    doubt: doubt?.join(',')
  }
}

function resultFields({ result }: Contact) {
  if (!result) return {}
  const { quiz, edition, overall, band, code } = result
  return {
    quiz,
    edition: String(edition),
    overall: overall === null ? undefined : String(overall),
    band: band ?? undefined,
    code
  }
}

function present(fields: Readonly<Record<string, string | undefined>>): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )
}
