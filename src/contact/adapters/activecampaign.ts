import { type Channel, hiddenForm, nameAs, type SettingsOf } from '../channel.ts'
import { details } from '../parcel.ts'

/** ActiveCampaign's form processor. Its answer cannot be read from another site. */
export function activecampaign(settings: SettingsOf<'activecampaign'>): Channel {
  const number = String(settings.form)
  return hiddenForm(settings.url, contact => ({
    u: number,
    f: number,
    s: '',
    c: '0',
    m: '0',
    act: 'sub',
    v: '2',
    email: contact.email,
    ...nameAs('firstname', contact),
    [`field[${settings.details}]`]: details(contact)
  }))
}
