import { type Channel, fieldOf, type SettingsOf } from '../channel.ts'
import { flat, jsonParcel } from '../parcel.ts'

/** Web3Forms is made for browsers: JSON in, `{ "success": true, … }` out. Its key is public by design. */
export function web3forms({ url, key }: SettingsOf<'web3forms'>): Channel {
  return {
    answer: { kind: 'word', accepts: body => fieldOf(body, 'success') === true },
    parcel: contact => jsonParcel(url, { access_key: key, ...flat(contact) })
  }
}
