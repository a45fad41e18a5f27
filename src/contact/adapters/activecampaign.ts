import type { Channel, SettingsOf } from '../channel.ts'
import { details, formParcel } from '../parcel.ts'

/** ActiveCampaign's form processor. Its answer cannot be read from another site. */
export function activecampaign(settings: SettingsOf<'activecampaign'>): Channel {
  const number = String(settings.form)
  return {
    answer: { kind: 'hidden' },
    parcel: contact =>
      formParcel(
        settings.url,
        {
          u: number,
          f: number,
          s: '',
          c: '0',
          m: '0',
          act: 'sub',
          v: '2',
          email: contact.email,
          ...(contact.name === undefined ? {} : { firstname: contact.name }),
          [`field[${settings.details}]`]: details(contact)
        },
        true
      )
  }
}
