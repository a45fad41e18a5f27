import type { Channel, SettingsOf } from '../channel.ts'
import { details, formParcel } from '../parcel.ts'

/** The address of a Mailchimp sign-up form. Its answer cannot be read from another site. */
export function mailchimp(settings: SettingsOf<'mailchimp'>): Channel {
  return {
    answer: { kind: 'hidden' },
    parcel: contact =>
      formParcel(
        settings.url,
        {
          EMAIL: contact.email,
          ...(contact.name === undefined ? {} : { FNAME: contact.name }),
          [settings.details]: details(contact)
        },
        true
      )
  }
}
