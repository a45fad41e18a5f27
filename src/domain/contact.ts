/** What a visitor hands to the coach: built from what they typed and ticked, and nothing else. */
export interface Contact {
  /** The same on every try, so that an endpoint can tell a repetition from a second contact. */
  readonly id: string
  readonly email: string
  readonly name?: string
  readonly consent: Consent
  /** Address of the page, without query and fragment. */
  readonly page: string
  /** What the page around the quiz passed along. */
  readonly params: Readonly<Record<string, string>>
  /** Only when ticked. */
  readonly result?: ContactResult
  /** Signs of a robot, for the coach to judge; a contact is never dropped for them. */
  readonly doubt?: readonly Doubt[]
}

/** Which words the visitor agreed to, and when: the proof that the law asks for. */
export interface Consent {
  readonly textId: string
  readonly version: number
  readonly locale: string
  /** ISO 8601, by the visitor's clock: the moment of the tick. */
  readonly at: string
  readonly newsletter: boolean
  /** Only with the newsletter, whose words are its own. */
  readonly newsletterText?: { readonly textId: string; readonly version: number }
}

export interface ContactResult {
  /** The quiz's folder. */
  readonly quiz: string
  readonly edition: number
  readonly overall: number | null
  /** Id of the overall band. */
  readonly band: string | null
  /** Holds scores only: no single answer can be read from it. */
  readonly code: string
}

/** `trap`: a field that nobody sees was filled in. `fast`: sent within seconds. */
export type Doubt = 'trap' | 'fast'

/** `contact:` of `content/site.md`, checked. */
export interface ContactPoint {
  readonly endpoint: Endpoint
  /** What the visitor agrees to; null with `mailto`, where the visitor writes a mail of their own. */
  readonly consent: ConsentText | null
  readonly newsletter: NewsletterText | null
}

/** One purpose in the coach's words, with everything that has to be said about it. */
export interface ConsentText {
  readonly id: string
  readonly version: number
  /** Who gets it: name and address. */
  readonly who: string
  /** What is stored. */
  readonly what: string
  /** What it is used for: the sentence at the tick. */
  readonly why: string
  /** How long it is kept. */
  readonly kept: string
  /** How to take it back. */
  readonly withdraw: string
  /** Address of the privacy notice. */
  readonly privacy: string
}

/** `why` is again the sentence at the tick; who gets it and the privacy notice are the same as above. */
export type NewsletterText = Pick<ConsentText, 'id' | 'version' | 'why' | 'withdraw'>

/** Where a contact goes. Addresses are https and checked; nothing in here is a secret. */
export type Endpoint =
  | { readonly adapter: 'webhook'; readonly url: string; readonly body: 'json' | 'text' }
  | { readonly adapter: 'form'; readonly url: string; readonly answer: 'json' | 'hidden' }
  | { readonly adapter: 'formspree'; readonly url: string }
  | { readonly adapter: 'web3forms'; readonly url: string; readonly key: string }
  | { readonly adapter: 'netlify' }
  | { readonly adapter: 'google'; readonly url: string }
  | ListEndpoint
  | { readonly adapter: 'bridge' }
  | { readonly adapter: 'mailto'; readonly to: string }

/** A tool with a place of its own for the address and the name, and one field for all the rest. */
export type ListEndpoint =
  | {
      readonly adapter: 'hubspot' | 'kit' | 'mailchimp' | 'mailerlite' | 'brevo'
      readonly url: string
      readonly details: string
    }
  | {
      readonly adapter: 'activecampaign'
      readonly url: string
      /** The form's number. */
      readonly form: number
      readonly details: string
    }

export type AdapterName = Endpoint['adapter']

/** Tools in which whoever is sent gets on a mailing list: only with the newsletter's own tick. */
const LISTS: readonly AdapterName[] = ['kit', 'mailchimp', 'mailerlite', 'brevo', 'activecampaign']

/** Whether this endpoint is a mailing list, so that its one tick is the newsletter's. */
export function isList({ adapter }: Endpoint): boolean {
  return LISTS.includes(adapter)
}

/** The hosts that a page has to be allowed to reach for this endpoint, as origins. */
export function originsOf(endpoint: Endpoint): readonly string[] {
  if (!('url' in endpoint)) return []
  const origin = /^https:\/\/[^/?#]+/.exec(endpoint.url)?.[0] ?? ''
  // Apps Script answers with a redirect to a second host, which the policy has to know as well.
  return endpoint.adapter === 'google' ? [origin, 'https://script.googleusercontent.com'] : [origin]
}
