import { type Channel, hiddenForm, nameAs, type SettingsOf } from '../channel.ts'
import { details } from '../parcel.ts'

/** The address of a Mailchimp sign-up form. Its answer cannot be read from another site. */
export function mailchimp(settings: SettingsOf<'mailchimp'>): Channel {
  return hiddenForm(settings.url, contact => ({
    EMAIL: contact.email,
    ...nameAs('FNAME', contact),
    [settings.details]: details(contact)
  }))
}
