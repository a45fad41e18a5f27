import * as z from 'zod'
import { valueAt } from '../path.ts'
import { contactSchema } from './contact.ts'
import { countingSchema } from './counting.ts'
import { group, id, language, link, list, oneOf, text, whole } from './leaf.ts'

function colour() {
  const error = 'a colour as # and six digits, such as "#0e5b49" (in quotes)'
  return z.string({ error }).regex(/^#[0-9a-f]{6}$/i, { error })
}

/** Scheme and host, and the path under which the site stands, if it has one. */
function address() {
  const error =
    'the address of the site: https://quiz.example, or with a path https://coach.example/quiz'
  return z.string({ error }).regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[a-z0-9_-]+)*$/i, { error })
}

/** Scheme and host alone, as a browser names who frames a page. */
function origin() {
  const error = 'the address of a host without a path: https://coach.example'
  return z.string({ error }).regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$/i, { error })
}

function email() {
  const error = 'an e-mail address'
  return z.string({ error }).regex(/^[^\s@:<>,;"]+@[^\s@:<>,;"]+\.[^\s@:<>,;"]+$/, { error })
}

function offerLink() {
  const what = 'a link that starts with https: or mailto:'
  return link('https: or mailto:').refine(href => /^(?:https|mailto):/i.test(href), { error: what })
}

/** Who may be handed a result: each host by name, for whoever is listed gets what visitors release. */
const embed = group({
  hosts: list(origin(), 1, 50, 'addresses of hosts')
})

const brand = group({
  accent: colour().exactOptional(),
  'accent-contrast': colour().exactOptional(),
  paper: colour().exactOptional(),
  ink: colour().exactOptional(),
  lamp: colour().exactOptional(),
  radius: whole(0, 16).exactOptional(),
  font: oneOf(['besley', 'serif', 'sans']).exactOptional(),
  /** Derived from the light theme where a colour is left out. */
  dark: group({
    accent: colour().exactOptional(),
    paper: colour().exactOptional(),
    ink: colour().exactOptional()
  }).exactOptional()
})

/** Words a sentence, in every language. */
const reading = group({
  longest: whole(5, 99).exactOptional(),
  average: whole(3, 50).exactOptional()
})

function parameter() {
  const error = 'the name of a field of the booking page, such as a1'
  return z.string({ error }).regex(/^[\w-]{1,40}$/, { error })
}

/** A mail says in its own words what it brings along. */
function offer() {
  const error = 'no such line with a mail; a field of a booking page that starts with https:'
  return group({
    title: text(),
    label: text(),
    href: offerLink(),
    result: parameter().exactOptional()
  }).refine(({ href, result }) => result === undefined || /^https:/i.test(href), {
    error,
    path: ['result']
  })
}

const common = {
  main: id('the name of a folder in content'),
  url: address(),
  language: language(),
  name: text(),
  role: text().exactOptional(),
  email: email(),
  portrait: group({ file: text(), alt: text() }).exactOptional(),
  logo: group({ file: text(), width: whole(16, 400), height: whole(16, 120) }).exactOptional(),
  links: list(group({ label: text(), href: link() }), 0, 12, 'links').exactOptional(),
  brand: brand.exactOptional(),
  reading: reading.exactOptional(),
  offer: offer(),
  embed: embed.exactOptional()
}

function siteFront(contact: unknown, counting: unknown) {
  return group({
    ...common,
    contact: contactSchema(contact).exactOptional(),
    counting: countingSchema(counting).exactOptional()
  })
}

export type SiteFront = z.infer<ReturnType<typeof siteFront>>

/** The schema that this front matter means to follow: its adapters decide. */
export function siteSchema(front: unknown): z.ZodType<SiteFront> {
  return siteFront(valueAt(front, ['contact']), valueAt(front, ['counting']))
}
