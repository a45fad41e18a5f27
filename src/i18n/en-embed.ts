import type { Messages } from './en.ts'

/** Words around a quiz in somebody else's page. Only the page for frames is handed them. */
export const enEmbed = {
  'embed.title': '{quiz} – in another page',
  'embed.close': 'Close the quiz',
  'embed.own': 'Open it on a page of its own',
  'release.title': 'For the page around this quiz',
  'release.label': 'Hand my result to {host}',
  'release.text':
    'It gets the name of your result, your scores and a link to them; never a single answer. That happens when you tick this, and what is handed over cannot be called back.',
  'release.done': 'Your result is handed to {host}.',
  'handover.form':
    'It now stands in the form on the page around this quiz. Look through it there, and send it.'
} as const

/** Every interface text that the page for frames shows, by key. */
export type EmbedMessages = Messages & Readonly<Record<keyof typeof enEmbed, string>>
