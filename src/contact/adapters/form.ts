import { type Channel, isNoRefusal, type SettingsOf } from '../channel.ts'
import { flat, formParcel } from '../parcel.ts'

/** Flat fields, as a form on a page sends them. Unless the address is known to answer in JSON, its answer stays unread. */
export function form({ url, answer }: SettingsOf<'form'>): Channel {
  const hidden = answer === 'hidden'
  return {
    answer: hidden ? { kind: 'hidden' } : { kind: 'word', accepts: isNoRefusal },
    parcel: contact => formParcel(url, flat(contact), hidden)
  }
}
