import type { Channel, SettingsOf } from '../channel.ts'
import { details, formParcel } from '../parcel.ts'

/** The address of a Brevo form. Its answer cannot be read from another site; its own trap stays empty. */
export function brevo(settings: SettingsOf<'brevo'>): Channel {
  return {
    answer: { kind: 'hidden' },
    parcel: contact =>
      formParcel(
        settings.url,
        {
          EMAIL: contact.email,
          ...(contact.name === undefined ? {} : { FIRSTNAME: contact.name }),
          OPT_IN: '1',
          [settings.details]: details(contact),
          email_address_check: '',
          locale: contact.consent.locale
        },
        true
      )
  }
}
