import type { Channel } from '../channel.ts'
import { FLAT_FIELDS, flat, formParcel } from '../parcel.ts'

/** File that shows Netlify the fields when the site is deployed; contacts are posted to it as well. */
export const NETLIFY_FILE = 'contact-fields.html'
export const NETLIFY_FORM = 'contact'
export const NETLIFY_FIELDS = FLAT_FIELDS

/**
 * Netlify Forms, on the same site. It answers with a page that looks the same whoever took the
 * contact, so only a refusal can be told.
 */
export function netlify(base: string): Channel {
  return {
    answer: { kind: 'status' },
    parcel: contact =>
      formParcel(`${base}${NETLIFY_FILE}`, { 'form-name': NETLIFY_FORM, ...flat(contact) })
  }
}
