import type { Contact } from '../domain/contact.ts'
import type { Shelf } from './environment.ts'

/** A contact that has not arrived, kept in the tab so that a reload does not lose it. */
export interface Stored {
  readonly contact: Contact
  /** No further try by itself: the visitor has been told so. */
  readonly over: boolean
}

const VERSION = 1
const LONGEST = 20_000

/** What an earlier page of this tab left, or null; what cannot be used is removed. */
export function load(shelf: Shelf): Stored | null {
  const text = shelf.read()
  if (text === null) return null
  const found = parse(text)
  if (!found) shelf.erase()
  return found
}

export function save(shelf: Shelf, { contact, over }: Stored): void {
  shelf.write(JSON.stringify({ v: VERSION, contact, over }))
}

function parse(text: string): Stored | null {
  if (text.length > LONGEST) return null
  try {
    const { v, contact, over } = JSON.parse(text) as Record<string, unknown>
    return v === VERSION && isContact(contact) ? { contact, over: over === true } : null
  } catch {
    return null
  }
}

/** Written by this site, in this tab; the shape is looked at so that nothing later can throw. */
function isContact(value: unknown): value is Contact {
  const { id, email, name, page, params, consent, result, doubt } = group(value) ?? {}
  const texts = [id, email, page]
  return (
    texts.every(one => typeof one === 'string' && one !== '') &&
    (name === undefined || typeof name === 'string') &&
    isTexts(params) &&
    isConsent(consent) &&
    (result === undefined || isResult(result)) &&
    (doubt === undefined || (Array.isArray(doubt) && doubt.every(isText)))
  )
}

function isConsent(value: unknown): boolean {
  const { textId, version, locale, at, newsletter, newsletterText } = group(value) ?? {}
  const texts = [textId, locale, at].every(isText)
  const own = group(newsletterText) ?? { textId: '', version: 0 }
  return (
    texts &&
    typeof version === 'number' &&
    typeof newsletter === 'boolean' &&
    isText(own.textId) &&
    typeof own.version === 'number'
  )
}

function isResult(value: unknown): boolean {
  const { quiz, edition, overall, band, code } = group(value) ?? {}
  return (
    isText(quiz) &&
    typeof edition === 'number' &&
    (overall === null || typeof overall === 'number') &&
    (band === null || isText(band)) &&
    isText(code)
  )
}

function isTexts(value: unknown): boolean {
  const found = group(value)
  return found !== null && Object.values(found).every(isText)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function group(value: unknown): Record<string, unknown> | null {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isGroup ? (value as Record<string, unknown>) : null
}
