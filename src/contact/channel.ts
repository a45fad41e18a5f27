import type { AdapterName, Contact, Endpoint } from '../domain/contact.ts'
import type { Parcel } from './environment.ts'
import { type Fields, formParcel } from './parcel.ts'

/** What an endpoint's answer is worth: its word, its silence, or that it did not refuse. */
export type Answer =
  /** JSON that says whether the contact arrived. */
  | { readonly kind: 'word'; readonly accepts: (body: unknown) => boolean }
  /** Only a status, from which a refusal can be told but not a receipt. */
  | { readonly kind: 'status' }
  /** Another host's answer that no page may read. */
  | { readonly kind: 'hidden' }

/** One endpoint: how a contact is written for it, and how its answer is read. */
export interface Channel {
  readonly answer: Answer
  parcel(contact: Contact): Parcel
}

/** The settings of one adapter. */
export type SettingsOf<Name extends AdapterName> = Endpoint extends infer One
  ? One extends { readonly adapter: infer Names }
    ? Name extends Names
      ? One
      : never
    : never
  : never

/** A tool's own form, sent as from a page of its own: its answer is another host's. */
export function hiddenForm(url: string, fieldsOf: (contact: Contact) => Fields): Channel {
  return {
    answer: { kind: 'hidden' },
    parcel: contact => formParcel(url, fieldsOf(contact), true)
  }
}

/** The name under the tool's word for it; no field where nobody typed one. */
export function nameAs(field: string, { name }: Contact): Fields {
  return name === undefined ? {} : { [field]: name }
}

/** JSON that does not say `"ok": false` or name an `error`. */
export function isNoRefusal(body: unknown): boolean {
  return fieldOf(body, 'ok') !== false && !fieldOf(body, 'error')
}

/** A field of a JSON answer, whatever the answer is. */
export function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}
