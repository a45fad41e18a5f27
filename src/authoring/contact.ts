import type { ContactPoint, Endpoint } from '../domain/contact.ts'
import type { ContactFront } from './schemas/contact.ts'

/** Where contacts go, with the defaults for what `site.md` leaves out. `email`: the publisher's. */
export function contactPoint(front: ContactFront, email: string): ContactPoint {
  const endpoint = endpointOf(front, email)
  if (front.adapter === 'mailto') return { endpoint, consent: null, newsletter: null }
  return { endpoint, consent: front.consent, newsletter: front.newsletter ?? null }
}

function endpointOf(front: ContactFront, email: string): Endpoint {
  switch (front.adapter) {
    case 'webhook':
      return { adapter: 'webhook', url: front.url, body: front.body ?? 'json' }
    case 'form':
      return { adapter: 'form', url: front.url, answer: front.answer ?? 'hidden' }
    case 'web3forms':
      return { adapter: 'web3forms', url: 'https://api.web3forms.com/submit', key: front.key }
    case 'hubspot':
      return { adapter: 'hubspot', url: hubspotUrl(front), details: front.details }
    case 'activecampaign':
      return { adapter: front.adapter, url: front.url, form: front.form, details: front.details }
    case 'kit':
    case 'mailerlite':
    case 'brevo':
      return { adapter: front.adapter, url: front.url, details: front.details }
    case 'mailchimp':
      return { adapter: front.adapter, url: plain(front.url), details: front.details }
    case 'formspree':
    case 'google':
      return { adapter: front.adapter, url: front.url }
    case 'mailto':
      return { adapter: 'mailto', to: front.to ?? email }
    case 'netlify':
    case 'bridge':
      return { adapter: front.adapter }
  }
}

/** Copied from HTML, an address has its & escaped. */
function plain(url: string): string {
  return url.replaceAll('&amp;', '&')
}

function hubspotUrl({ portal, form, region }: Extract<ContactFront, { adapter: 'hubspot' }>) {
  const host = region === 'eu1' ? 'api-eu1.hsforms.com' : 'api.hsforms.com'
  return `https://${host}/submissions/v3/integration/submit/${portal}/${form}`
}
