import type { ConsentText, Contact, NewsletterText } from '../../domain/contact.ts'
import { type Channel, fieldOf, type SettingsOf } from '../channel.ts'
import { details, jsonParcel } from '../parcel.ts'

interface Texts {
  readonly consent: ConsentText | null
  readonly newsletter: NewsletterText | null
}

/**
 * HubSpot's form endpoint without a key, which documents CORS. It refuses fields that the form does
 * not have, so all but address and name goes into one. No cookie of HubSpot's is sent along.
 */
export function hubspot(settings: SettingsOf<'hubspot'>, texts: Texts): Channel {
  return {
    answer: { kind: 'word', accepts: body => fieldOf(body, 'status') !== 'error' },
    parcel: contact => jsonParcel(settings.url, submission(contact, settings.details, texts))
  }
}

function submission(contact: Contact, property: string, { consent, newsletter }: Texts) {
  const { email, name, page } = contact
  const words = [consent?.why, contact.consent.newsletter && newsletter?.why]
  return {
    fields: [
      field('email', email),
      ...(name === undefined ? [] : [field('firstname', name)]),
      field(property, details(contact))
    ],
    context: { pageUri: page },
    legalConsentOptions: {
      consent: { consentToProcess: true, text: words.filter(Boolean).join(' ') }
    }
  }
}

/** `0-1` is HubSpot's type of a contact. */
function field(name: string, value: string) {
  return { objectTypeId: '0-1', name, value }
}
