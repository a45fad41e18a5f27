import type { Channel, SettingsOf } from '../channel.ts'
import { details, formParcel } from '../parcel.ts'

/** The address of a MailerLite form. Whether another site may read the answer is not documented, so it stays unread. */
export function mailerlite(settings: SettingsOf<'mailerlite'>): Channel {
  return {
    answer: { kind: 'hidden' },
    parcel: contact =>
      formParcel(
        settings.url,
        {
          'fields[email]': contact.email,
          ...(contact.name === undefined ? {} : { 'fields[name]': contact.name }),
          [`fields[${settings.details}]`]: details(contact),
          'ml-submit': '1',
          anticsrf: 'true'
        },
        true
      )
  }
}
