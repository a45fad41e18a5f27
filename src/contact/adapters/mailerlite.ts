import { type Channel, hiddenForm, nameAs, type SettingsOf } from '../channel.ts'
import { details } from '../parcel.ts'

/** The address of a MailerLite form. Whether another site may read the answer is not documented, so it stays unread. */
export function mailerlite(settings: SettingsOf<'mailerlite'>): Channel {
  return hiddenForm(settings.url, contact => ({
    'fields[email]': contact.email,
    ...nameAs('fields[name]', contact),
    [`fields[${settings.details}]`]: details(contact),
    'ml-submit': '1',
    anticsrf: 'true'
  }))
}
