import {
  type Contact,
  type ContactPoint,
  type ContactResult,
  type Doubt,
  isList
} from '../domain/contact.ts'

/** What stands in the form now. */
export interface Draft {
  readonly email: string
  readonly name: string
  /** When the box was ticked, in ISO 8601; null: it is not. */
  readonly consent: string | null
  readonly newsletter: boolean
  readonly withResult: boolean
  /** What stands in the field that nobody sees. */
  readonly trap: string
}

/** Nothing filled in, nothing ticked. */
export const EMPTY: Draft = {
  email: '',
  name: '',
  consent: null,
  newsletter: false,
  withResult: false,
  trap: ''
}

/** What keeps a draft from being sent; each in its own field. */
export interface Faults {
  readonly email?: 'missing' | 'no-at' | 'several' | 'incomplete' | 'long'
  readonly name?: 'long'
  readonly consent?: 'missing'
}

/** RFC 5321: a path of 256 characters with its two brackets. */
const LONGEST_EMAIL = 254
const LONGEST_NAME = 100

/** What is still wrong; an empty group: it can be sent. */
export function faultsOf(draft: Draft): Faults {
  const email = emailFault(draft.email.trim())
  return {
    ...(email === undefined ? {} : { email }),
    ...(plain(draft.name).length > LONGEST_NAME ? { name: 'long' } : {}),
    ...(draft.consent === null ? { consent: 'missing' } : {})
  }
}

/** Only what cannot be an address: whether somebody reads it, no form can know. */
function emailFault(email: string): Faults['email'] {
  if (email === '') return 'missing'
  if (email.length > LONGEST_EMAIL) return 'long'
  if (/[,;]|\s\S*@/.test(email) || email.split('@').length > 2) return 'several'
  if (!email.includes('@')) return 'no-at'
  return /^[^\s<>()[\]\\"]+@[^\s@.<>]+(?:\.[^\s@.<>]+)+$/.test(email) ? undefined : 'incomplete'
}

/** What a contact holds beside what was typed. */
export interface Circumstances {
  readonly id: string
  readonly page: string
  readonly locale: string
  readonly params: Readonly<Record<string, string>>
  /** Null: there is none to send. */
  readonly result: ContactResult | null
  /** Seconds since the form was first seen, by a clock that cannot jump. */
  readonly seconds: number
  /** Consent before the tick, in a preview. */
  readonly at?: string
}

/** Seconds; faster than this, no person has filled in the form, though a browser may have. */
export const FAST = 3

/** The contact that this draft stands for. */
export function contactOf(draft: Draft, point: ContactPoint, around: Circumstances): Contact {
  const name = plain(draft.name)
  const doubt = doubtsOf(draft, around)
  return {
    id: around.id,
    email: draft.email.trim(),
    ...(name === '' ? {} : { name }),
    consent: consentOf(draft, point, around),
    page: around.page,
    params: around.params,
    ...(draft.withResult && around.result ? { result: around.result } : {}),
    ...(doubt.length > 0 ? { doubt } : {})
  }
}

function consentOf(draft: Draft, point: ContactPoint, { locale, at = '' }: Circumstances) {
  const list = isList(point.endpoint)
  const text = list ? point.newsletter : point.consent
  const newsletter = list || draft.newsletter
  const own = newsletter && !list && point.newsletter
  return {
    textId: text?.id ?? '',
    version: text?.version ?? 0,
    locale,
    at: draft.consent ?? at,
    newsletter,
    ...(own ? { newsletterText: { textId: own.id, version: own.version } } : {})
  }
}

function doubtsOf({ trap }: Draft, { seconds }: Circumstances): readonly Doubt[] {
  return [...(trap === '' ? [] : ['trap' as const]), ...(seconds < FAST ? ['fast' as const] : [])]
}

/** One line: a line break in a name would end up in the head of somebody's mail. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
}
