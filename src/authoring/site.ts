import type { Brand, Site } from '../domain/site.ts'
import type { RichText } from '../domain/texts.ts'
import { contactPoint } from './contact.ts'
import type { SiteFront } from './schemas/site.ts'

const DEFAULT: Brand = {
  accent: '#0e5b49',
  accentContrast: '#ffffff',
  paper: '#f1f3ee',
  ink: '#16211d',
  lamp: '#f6b62e',
  radius: 4,
  font: 'besley'
}

/** The publisher, with the defaults for what `site.md` leaves out. */
export function siteOf(front: SiteFront, text: RichText): Site {
  const {
    main,
    url,
    language,
    name,
    role,
    email,
    portrait,
    logo,
    links = [],
    offer,
    contact,
    counting,
    embed
  } = front
  return {
    main,
    url,
    language,
    name,
    ...(role === undefined ? {} : { role }),
    email,
    ...(portrait === undefined ? {} : { portrait }),
    ...(logo === undefined ? {} : { logo }),
    links,
    brand: brandOf(front),
    offer: { ...offer, text },
    ...(contact === undefined ? {} : { contact: contactPoint(contact, email) }),
    ...(counting === undefined ? {} : { counting: { ...counting, site: String(counting.site) } }),
    // As browsers spell an origin: a capital or a :443 would never be found again.
    embed: { hosts: (embed?.hosts ?? []).map(host => new URL(host).origin) }
  }
}

/** Every token of the brand, set or default. */
export function brandOf(front: SiteFront): Brand {
  const { 'accent-contrast': accentContrast = DEFAULT.accentContrast, ...set } = front.brand ?? {}
  return { ...DEFAULT, ...set, accentContrast }
}
