import { type Channel, fieldOf, type SettingsOf } from '../channel.ts'
import { textParcel } from '../parcel.ts'

/**
 * A web app of Google Apps Script. It cannot answer a question beforehand, so JSON travels as plain
 * text; the answer of our recipe's script comes by way of a redirect: `{ "ok": true }`.
 */
export function google({ url }: SettingsOf<'google'>): Channel {
  return {
    answer: { kind: 'word', accepts: body => fieldOf(body, 'ok') === true },
    parcel: contact => textParcel(url, contact)
  }
}
