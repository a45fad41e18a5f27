import { type Channel, fieldOf, type SettingsOf } from '../channel.ts'
import { flat, formParcel } from '../parcel.ts'

/** Formspree answers in JSON to whoever asks for it: `{ "ok": true, "next": … }`, else `{ "errors": […] }`. */
export function formspree({ url }: SettingsOf<'formspree'>): Channel {
  return {
    answer: { kind: 'word', accepts: body => fieldOf(body, 'ok') === true },
    parcel: contact => formParcel(url, flat(contact))
  }
}
