import type { Contact, ContactPoint, Endpoint as Settings } from '../../src/domain/contact.ts'
import type { Answer, Letter, Manners } from './endpoint.ts'

/** An endpoint as its makers describe it, and what a contact has to look like there. */
export interface Documented {
  readonly name: string
  readonly settings: (origin: string) => Settings
  readonly contact: Contact
  readonly manners: Manners
  readonly path: string
  readonly type: RegExp
  readonly read: (body: string) => unknown
  /** What the body says, once read. */
  readonly body: unknown
  /** What the visitor is told when all is well. */
  readonly told: 'received' | 'handed-over'
  /** It answers with a page of this site. */
  readonly page?: true
}

export const texts: Omit<ContactPoint, 'endpoint'> = {
  consent: {
    id: 'contact',
    version: 2,
    who: 'The coach',
    what: 'An address',
    why: 'The coach may answer me.',
    kept: 'A year',
    withdraw: 'Write',
    privacy: 'https://coach.example/privacy'
  },
  newsletter: { id: 'letter', version: 5, why: 'Send me letters.', withdraw: 'Link' }
}

const AT = '2026-01-15T10:00:00.000Z'
const whole: Contact = {
  id: 'c0ffee',
  email: 'zoe@home.example',
  name: 'Zoë & Max',
  consent: {
    textId: 'contact',
    version: 2,
    locale: 'en',
    at: AT,
    newsletter: true,
    newsletterText: { textId: 'letter', version: 5 }
  },
  page: 'https://quiz.example/',
  params: { ref: 'talk' },
  result: { quiz: 'mini', edition: 1, overall: 45, band: 'walking', code: 'q1abc' }
}
const subscriber: Contact = {
  ...whole,
  consent: { textId: 'letter', version: 5, locale: 'en', at: AT, newsletter: true }
}

const FLAT = {
  id: 'c0ffee',
  email: 'zoe@home.example',
  name: 'Zoë & Max',
  page: 'https://quiz.example/',
  consent: 'contact',
  consent_version: '2',
  consent_locale: 'en',
  consent_at: AT,
  newsletter: 'yes',
  newsletter_text: 'letter',
  newsletter_version: '5',
  params: 'ref=talk',
  quiz: 'mini',
  edition: '1',
  overall: '45',
  band: 'walking',
  code: 'q1abc'
}
const DETAILS =
  'id=c0ffee; page=https://quiz.example/; consent=contact; consent_version=2; consent_locale=en; consent_at=2026-01-15T10:00:00.000Z; newsletter=yes; newsletter_text=letter; newsletter_version=5; params=ref=talk; quiz=mini; edition=1; overall=45; band=walking; code=q1abc'
const LIST_DETAILS =
  'id=c0ffee; page=https://quiz.example/; consent=letter; consent_version=5; consent_locale=en; consent_at=2026-01-15T10:00:00.000Z; newsletter=yes; params=ref=talk; quiz=mini; edition=1; overall=45; band=walking; code=q1abc'

const json = (body: string): unknown => JSON.parse(body)
const form = (body: string) => Object.fromEntries(new URLSearchParams(body))
const JSON_TYPE = /^application\/json$/
const TEXT = /^text\/plain/
const FORM = /^application\/x-www-form-urlencoded/

/** Says no to one address, and to whatever is not a POST at its own path. */
function taking(path: string, yes: Answer, no: Answer) {
  return (letter: Letter): Answer => {
    if (letter.path === '/moved') return yes
    if (letter.path !== path || letter.method !== 'POST') return { status: 404, body: '{}' }
    return /refused(@|%40)/.test(letter.body) ? no : yes
  }
}

const answer = (status: number, body: unknown): Answer => ({ status, body: JSON.stringify(body) })
const page = (status: number): Answer => ({ status, type: 'text/html', body: '<p>Thank you!</p>' })

/** Readable from everywhere, and JSON may be asked for beforehand. */
function friendly(path: string, yes: Answer, no: Answer): Manners {
  return { open: true, asked: true, take: taking(path, yes, no) }
}

/** No other site may read anything. */
function shut(path: string): Manners {
  return { open: false, asked: false, take: taking(path, page(200), page(200)) }
}

const GUID = '11111111-2222-3333-4444-555555555555'
const HUBSPOT = `/submissions/v3/integration/submit/123/${GUID}`

const services: readonly Documented[] = [
  {
    name: 'webhook',
    settings: origin => ({ adapter: 'webhook', url: `${origin}/hook`, body: 'json' }),
    contact: whole,
    manners: friendly('/hook', answer(200, {}), answer(200, { error: 'no' })),
    path: '/hook',
    type: JSON_TYPE,
    read: json,
    body: whole,
    told: 'received'
  },
  {
    name: 'webhook that cannot be asked beforehand',
    settings: origin => ({ adapter: 'webhook', url: `${origin}/hook`, body: 'text' }),
    contact: whole,
    manners: {
      ...friendly('/hook', answer(200, { status: 'success' }), answer(400, {})),
      asked: false
    },
    path: '/hook',
    type: TEXT,
    read: json,
    body: whole,
    told: 'received'
  },
  {
    name: 'form',
    settings: origin => ({ adapter: 'form', url: `${origin}/form.php`, answer: 'hidden' }),
    contact: whole,
    manners: shut('/form.php'),
    path: '/form.php',
    type: FORM,
    read: form,
    body: FLAT,
    told: 'handed-over'
  },
  {
    name: 'form that answers in JSON',
    settings: origin => ({ adapter: 'form', url: `${origin}/form`, answer: 'json' }),
    contact: whole,
    manners: friendly('/form', answer(201, { ok: true }), answer(422, { error: 'email' })),
    path: '/form',
    type: FORM,
    read: form,
    body: FLAT,
    told: 'received'
  },
  {
    name: 'Formspree',
    settings: origin => ({ adapter: 'formspree', url: `${origin}/f/abcdefgh` }),
    contact: whole,
    manners: friendly(
      '/f/abcdefgh',
      answer(200, { next: '/thanks', ok: true }),
      answer(422, { errors: [{ field: 'email', message: 'should be an email' }] })
    ),
    path: '/f/abcdefgh',
    type: FORM,
    read: form,
    body: FLAT,
    told: 'received'
  },
  {
    name: 'Web3Forms',
    settings: origin => ({ adapter: 'web3forms', url: `${origin}/submit`, key: GUID }),
    contact: whole,
    manners: friendly(
      '/submit',
      answer(200, { success: true, message: 'Email sent successfully!' }),
      answer(400, { success: false, message: 'Invalid email' })
    ),
    path: '/submit',
    type: JSON_TYPE,
    read: json,
    body: { access_key: GUID, ...FLAT },
    told: 'received'
  },
  {
    name: 'Netlify Forms',
    settings: () => ({ adapter: 'netlify' }),
    contact: whole,
    // Same site in life; here it is enough that its answer may be read.
    manners: friendly('/contact-fields.html', page(200), page(404)),
    path: '/contact-fields.html',
    type: FORM,
    read: form,
    body: { 'form-name': 'contact', ...FLAT },
    told: 'handed-over',
    page: true
  },
  {
    name: 'Google Apps Script',
    settings: origin => ({ adapter: 'google', url: `${origin}/macros/s/abc/exec` }),
    contact: whole,
    manners: {
      ...friendly('/macros/s/abc/exec', answer(200, { ok: true }), answer(200, { ok: false })),
      asked: false
    },
    path: '/macros/s/abc/exec',
    type: TEXT,
    read: json,
    body: whole,
    told: 'received'
  },
  {
    name: 'HubSpot',
    settings: origin => ({ adapter: 'hubspot', url: `${origin}${HUBSPOT}`, details: 'quiz' }),
    contact: whole,
    manners: friendly(
      HUBSPOT,
      answer(200, { inlineMessage: 'Thanks for submitting the form.' }),
      answer(400, { status: 'error', errors: [{ errorType: 'INVALID_EMAIL' }] })
    ),
    path: HUBSPOT,
    type: JSON_TYPE,
    read: json,
    body: {
      fields: [
        { objectTypeId: '0-1', name: 'email', value: 'zoe@home.example' },
        { objectTypeId: '0-1', name: 'firstname', value: 'Zoë & Max' },
        { objectTypeId: '0-1', name: 'quiz', value: DETAILS }
      ],
      context: { pageUri: 'https://quiz.example/' },
      legalConsentOptions: {
        consent: { consentToProcess: true, text: 'The coach may answer me. Send me letters.' }
      }
    },
    told: 'received'
  }
]

const lists: readonly Documented[] = [
  {
    name: 'Kit',
    settings: origin => ({
      adapter: 'kit',
      url: `${origin}/forms/1234567/subscriptions`,
      details: 'quiz'
    }),
    contact: subscriber,
    manners: friendly(
      '/forms/1234567/subscriptions',
      answer(200, { status: 'success', consent: { enabled: false } }),
      answer(200, { status: 'quarantined', url: 'https://app.kit.com/forms/…' })
    ),
    path: '/forms/1234567/subscriptions',
    type: FORM,
    read: form,
    body: {
      email_address: 'zoe@home.example',
      first_name: 'Zoë & Max',
      'fields[quiz]': LIST_DETAILS
    },
    told: 'received'
  },
  {
    name: 'Mailchimp',
    settings: origin => ({
      adapter: 'mailchimp',
      url: `${origin}/subscribe/post?u=0a1b&id=2c3d`,
      details: 'QUIZ'
    }),
    contact: subscriber,
    manners: shut('/subscribe/post?u=0a1b&id=2c3d'),
    path: '/subscribe/post?u=0a1b&id=2c3d',
    type: FORM,
    read: form,
    body: { EMAIL: 'zoe@home.example', FNAME: 'Zoë & Max', QUIZ: LIST_DETAILS },
    told: 'handed-over'
  },
  {
    name: 'MailerLite',
    settings: origin => ({
      adapter: 'mailerlite',
      url: `${origin}/jsonp/1/forms/2/subscribe`,
      details: 'quiz'
    }),
    contact: subscriber,
    manners: shut('/jsonp/1/forms/2/subscribe'),
    path: '/jsonp/1/forms/2/subscribe',
    type: FORM,
    read: form,
    body: {
      'fields[email]': 'zoe@home.example',
      'fields[name]': 'Zoë & Max',
      'fields[quiz]': LIST_DETAILS,
      'ml-submit': '1',
      anticsrf: 'true'
    },
    told: 'handed-over'
  },
  {
    name: 'Brevo',
    settings: origin => ({ adapter: 'brevo', url: `${origin}/serve/xyz`, details: 'QUIZ' }),
    contact: subscriber,
    manners: shut('/serve/xyz'),
    path: '/serve/xyz',
    type: FORM,
    read: form,
    body: {
      EMAIL: 'zoe@home.example',
      FIRSTNAME: 'Zoë & Max',
      OPT_IN: '1',
      QUIZ: LIST_DETAILS,
      email_address_check: '',
      locale: 'en'
    },
    told: 'handed-over'
  },
  {
    name: 'ActiveCampaign',
    settings: origin => ({
      adapter: 'activecampaign',
      url: `${origin}/proc.php`,
      form: 3,
      details: '7'
    }),
    contact: subscriber,
    manners: shut('/proc.php'),
    path: '/proc.php',
    type: FORM,
    read: form,
    body: {
      u: '3',
      f: '3',
      s: '',
      c: '0',
      m: '0',
      act: 'sub',
      v: '2',
      email: 'zoe@home.example',
      firstname: 'Zoë & Max',
      'field[7]': LIST_DETAILS
    },
    told: 'handed-over'
  }
]

/** Every endpoint that is reached by a request. */
export const documented: readonly Documented[] = [...services, ...lists]
