import { type Channel, isNoRefusal, type SettingsOf } from '../channel.ts'
import { jsonParcel, textParcel } from '../parcel.ts'

/**
 * The contact as JSON to an address of the coach's own. Received: an answer in JSON that does not
 * say `"ok": false` or name an `error`.
 */
export function webhook({ url, body }: SettingsOf<'webhook'>): Channel {
  const write = body === 'json' ? jsonParcel : textParcel
  return { answer: { kind: 'word', accepts: isNoRefusal }, parcel: contact => write(url, contact) }
}
