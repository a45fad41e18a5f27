import { type Broken, mini, SITE, several, swap } from './broken.ts'

export const CONSENT = `  consent:
    id: contact
    version: 1
    who: The meeting doctor, 1 Ward Road, Minitown
    what: Your address and what you choose to send along.
    why: The doctor may answer me by e-mail.
    kept: Until we have talked, at most a year.
    withdraw: Write to doctor@mini.example.
    privacy: https://mini.example/privacy`

export const NEWSLETTER = `  newsletter:
    id: letter
    version: 1
    why: Send me a letter once a month.
    withdraw: Every letter has a link to stop them.`

/** The site with this group, as indented lines. */
export function withContact(lines: string) {
  return swap(SITE, 'offer:', `contact:\n${lines}\noffer:`)
}

function contact(name: string, lines: string, texts = CONSENT): Broken {
  return mini(name, withContact(`${lines}${texts === '' ? '' : `\n${texts}`}`))
}

function counting(name: string, lines: string): Broken {
  return mini(name, swap(SITE, 'offer:', `counting:\n${lines}\noffer:`))
}

const HOOK = '  adapter: webhook\n  url: https://hook.example/quiz'
const PLAIN = '  adapter: webhook\n  url: '

export const contacts: readonly Broken[] = [
  counting('a counting tool without an adapter', '  site: mini.example'),
  counting('a counting tool that needs its own script', '  adapter: dataLayer'),
  counting(
    'a counting tool without encryption',
    '  adapter: plausible\n  url: http://plausible.io/api/event\n  site: mini.example'
  ),
  several(
    2,
    counting(
      'the script of a counting tool instead of its address',
      '  adapter: umami\n  url: https://cloud.umami.is/script.js\n  site: mini'
    )
  ),
  counting(
    'a key for a counting tool',
    '  adapter: matomo\n  url: https://stats.example/matomo.php?token_auth=0a1b\n  site: 1'
  ),
  contact('a contact without an adapter', '  url: https://hook.example/quiz'),
  contact('an adapter that is nearly right', '  adapter: web-hook\n  url: https://hook.example/'),
  contact('an endpoint without encryption', `${PLAIN}http://hook.example/quiz`),
  contact('an endpoint that runs a script', `${PLAIN}javascript:alert(1)`),
  contact('an endpoint without an address', '  adapter: webhook'),
  contact('a key of another adapter', `${HOOK}\n  details: NOTE`),
  contact('no consent text', HOOK, ''),
  contact('a consent text with a part left out', HOOK, CONSENT.replace(/\n {4}why:.*/, '')),
  contact('a consent text without a version', HOOK, CONSENT.replace(/\n {4}version:.*/, '')),
  contact('a privacy notice that is no address', HOOK, CONSENT.replace('https://mini', 'mini')),
  contact(
    'a newsletter without a way to stop it',
    HOOK,
    `${CONSENT}\n${NEWSLETTER.replace(/\n {4}withdraw:.*/, '')}`
  ),
  contact(
    'a mailing list without the words of the newsletter',
    '  adapter: kit\n  url: https://app.kit.com/forms/1234567/subscriptions\n  details: quiz'
  ),
  contact(
    'an address that is another service’s',
    '  adapter: formspree\n  url: https://formspree.example/f/abcdefgh'
  ),
  contact(
    'an answer that nobody knows',
    '  adapter: form\n  url: https://a.example/\n  answer: xml'
  ),
  contact(
    'a private token of HubSpot',
    '  adapter: hubspot\n  portal: 123456\n  form: 11111111-2222-3333-4444-555555555555\n  details: pat_eu1',
    CONSENT.replace('id: contact', 'id: contact').replace(
      'at most a year.',
      'pat-eu1-11111111-2222-3333-4444-555555555555'
    )
  ),
  several(
    2,
    contact(
      'an API key of Brevo',
      `  adapter: brevo\n  url: https://1a2b.sibforms.com/serve/xyz\n  details: xkeysib-0011\n${NEWSLETTER}`
    )
  ),
  contact('an API key of Mailchimp', `${PLAIN}https://hook.example/${'0a'.repeat(16)}-us1`),
  contact('a secret key in an address', `${PLAIN}https://hook.example/sk_live_0123456789abcdef`),
  contact('a key in the query', `${PLAIN}https://hook.example/x?api_key=1`),
  several(2, contact('a password in an address', `${PLAIN}https://me:pw@hook.example/x`)),
  mini(
    'a field of the booking page that is none',
    swap(
      SITE,
      '  href: https://mini.example/help',
      '  href: https://mini.example/help\n  result: a b'
    )
  ),
  mini(
    'a booking field with a mail',
    swap(
      SITE,
      '  href: https://mini.example/help',
      '  href: mailto:doctor@mini.example\n  result: a1'
    )
  )
]
