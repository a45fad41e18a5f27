import * as z from 'zod'
import { namesOf, schemaBy } from './choose.ts'
import { group, id, oneOf, text, whole } from './leaf.ts'

/** An address of one shape; the message shows what such an address looks like. */
function address(pattern: RegExp, like: string) {
  const error = `an address such as ${like}`
  return z.string({ error }).regex(pattern, { error })
}

function https() {
  const error = 'an address that starts with https:'
  return z
    .string({ error })
    .regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[^\s\\{}<>"']*)?$/i, { error })
}

function code(pattern: RegExp, what: string) {
  return z.string({ error: what }).regex(pattern, { error: what })
}

/** The one field of a mailing tool that takes everything but address and name. */
function details() {
  return code(/^\w{1,50}$/, 'the name of a text field there: letters, digits and _')
}

const consent = group({
  id: id(),
  version: whole(1, 999),
  who: text(),
  what: text(),
  why: text(),
  kept: text(),
  withdraw: text(),
  privacy: https()
})

const newsletter = group({ id: id(), version: whole(1, 999), why: text(), withdraw: text() })

const words = { consent, newsletter: newsletter.exactOptional() }
/** Whoever is sent to such a tool is on a list, so the newsletter's own words are needed. */
const listWords = { consent, newsletter, details: details() }

const contacts = {
  webhook: group({
    adapter: oneOf(['webhook']),
    url: https(),
    body: oneOf(['json', 'text']).exactOptional(),
    ...words
  }),
  form: group({
    adapter: oneOf(['form']),
    url: https(),
    answer: oneOf(['hidden', 'json']).exactOptional(),
    ...words
  }),
  formspree: group({
    adapter: oneOf(['formspree']),
    url: address(/^https:\/\/formspree\.io\/f\/\w+$/, 'https://formspree.io/f/abcdefgh'),
    ...words
  }),
  web3forms: group({
    adapter: oneOf(['web3forms']),
    key: code(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, 'the access key: 36 characters'),
    ...words
  }),
  netlify: group({ adapter: oneOf(['netlify']), ...words }),
  google: group({
    adapter: oneOf(['google']),
    url: address(
      /^https:\/\/script\.google\.com\/(?:a\/)?macros\/(?:[\w.-]+\/)?s\/[\w-]+\/exec$/,
      'https://script.google.com/macros/s/…/exec'
    ),
    ...words
  }),
  hubspot: group({
    adapter: oneOf(['hubspot']),
    portal: whole(1, 999_999_999_999),
    form: code(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, 'the id of a form: 36 characters'),
    region: oneOf(['na1', 'eu1']).exactOptional(),
    details: details(),
    ...words
  }),
  kit: group({
    adapter: oneOf(['kit']),
    url: address(
      /^https:\/\/app\.(?:kit|convertkit)\.com\/forms\/\d+\/subscriptions$/,
      'https://app.kit.com/forms/1234567/subscriptions'
    ),
    ...listWords
  }),
  mailchimp: group({
    adapter: oneOf(['mailchimp']),
    url: address(
      /^https:\/\/[a-z0-9.-]+\.list-manage\.com\/subscribe\/post\?[\w=&;%]+$/i,
      'https://coach.us1.list-manage.com/subscribe/post?u=…&id=…'
    ),
    ...listWords
  }),
  mailerlite: group({
    adapter: oneOf(['mailerlite']),
    url: address(
      /^https:\/\/assets\.mailerlite\.com\/jsonp\/\d+\/forms\/\d+\/subscribe$/,
      'https://assets.mailerlite.com/jsonp/1234567/forms/1234567/subscribe'
    ),
    ...listWords
  }),
  brevo: group({
    adapter: oneOf(['brevo']),
    url: address(
      /^https:\/\/(?:[a-z0-9]+\.)?sibforms\.com\/serve\/[\w=-]+$/i,
      'https://1a2b3c4d.sibforms.com/serve/…'
    ),
    ...listWords
  }),
  activecampaign: group({
    adapter: oneOf(['activecampaign']),
    url: address(
      /^https:\/\/[a-z0-9-]+\.activehosted\.com\/proc\.php$/i,
      'https://coach.activehosted.com/proc.php'
    ),
    form: whole(1, 999_999),
    ...listWords
  }),
  bridge: group({ adapter: oneOf(['bridge']), ...words }),
  mailto: group({
    adapter: oneOf(['mailto']),
    to: code(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address').exactOptional()
  })
}

export type ContactFront = z.infer<(typeof contacts)[keyof typeof contacts]>

export const ADAPTERS = namesOf(contacts)

/** The schema that this group means to follow. */
export const contactSchema = schemaBy<ContactFront>('adapter', contacts)
