import type { ContactPoint, ListEndpoint } from '../domain/contact.ts'
import { activecampaign } from './adapters/activecampaign.ts'
import { brevo } from './adapters/brevo.ts'
import { form } from './adapters/form.ts'
import { formspree } from './adapters/formspree.ts'
import { google } from './adapters/google.ts'
import { hubspot } from './adapters/hubspot.ts'
import { kit } from './adapters/kit.ts'
import { mailchimp } from './adapters/mailchimp.ts'
import { mailerlite } from './adapters/mailerlite.ts'
import { netlify } from './adapters/netlify.ts'
import { web3forms } from './adapters/web3forms.ts'
import { webhook } from './adapters/webhook.ts'
import type { Channel } from './channel.ts'

/** How a contact reaches an endpoint: by a request, by the page around this one, or by the visitor's own mail. */
export function channelOf(point: ContactPoint, base: string): Channel | 'bridge' | 'mail' {
  const { endpoint } = point
  switch (endpoint.adapter) {
    case 'webhook':
      return webhook(endpoint)
    case 'form':
      return form(endpoint)
    case 'formspree':
      return formspree(endpoint)
    case 'web3forms':
      return web3forms(endpoint)
    case 'netlify':
      return netlify(base)
    case 'google':
      return google(endpoint)
    case 'bridge':
      return 'bridge'
    case 'mailto':
      return 'mail'
    default:
      return listChannel(endpoint, point)
  }
}

function listChannel(endpoint: ListEndpoint, point: ContactPoint): Channel {
  switch (endpoint.adapter) {
    case 'hubspot':
      return hubspot(endpoint, point)
    case 'kit':
      return kit(endpoint)
    case 'mailchimp':
      return mailchimp(endpoint)
    case 'mailerlite':
      return mailerlite(endpoint)
    case 'brevo':
      return brevo(endpoint)
    case 'activecampaign':
      return activecampaign(endpoint)
  }
}
