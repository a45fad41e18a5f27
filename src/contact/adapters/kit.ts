import { type Channel, fieldOf, nameAs, type SettingsOf } from '../channel.ts'
import { details, formParcel } from '../parcel.ts'

/** The address of a Kit form. It answers `{ "status": "success" }`; `quarantined` waits for a captcha that we do not show. */
export function kit(settings: SettingsOf<'kit'>): Channel {
  return {
    answer: { kind: 'word', accepts: body => fieldOf(body, 'status') === 'success' },
    parcel: contact =>
      formParcel(settings.url, {
        email_address: contact.email,
        ...nameAs('first_name', contact),
        [`fields[${settings.details}]`]: details(contact)
      })
  }
}
