import { type Channel, hiddenForm, nameAs, type SettingsOf } from '../channel.ts'
import { details } from '../parcel.ts'

/** The address of a Brevo form. Its answer cannot be read from another site; its own trap stays empty. */
export function brevo(settings: SettingsOf<'brevo'>): Channel {
  return hiddenForm(settings.url, contact => ({
    EMAIL: contact.email,
    ...nameAs('FIRSTNAME', contact),
    OPT_IN: '1',
    [settings.details]: details(contact),
    email_address_check: '',
    locale: contact.consent.locale
  }))
}
