import * as z from 'zod'
import { group, id, language, link, list, oneOf, text, whole } from './leaf.ts'

function colour() {
  const error = 'a colour as # and six digits, such as "#0e5b49" (in quotes)'
  return z.string({ error }).regex(/^#[0-9a-f]{6}$/i, { error })
}

function origin() {
  const error = 'the address of the site without a path: https://quiz.example'
  return z.string({ error }).regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$/i, { error })
}

function email() {
  const error = 'an e-mail address'
  return z.string({ error }).regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error })
}

function offerLink() {
  const what = 'a link that starts with https: or mailto:'
  return link('https: or mailto:').refine(href => /^(?:https|mailto):/i.test(href), { error: what })
}

const brand = group({
  accent: colour().exactOptional(),
  'accent-contrast': colour().exactOptional(),
  paper: colour().exactOptional(),
  ink: colour().exactOptional(),
  lamp: colour().exactOptional(),
  radius: whole(0, 16).exactOptional(),
  font: oneOf(['besley', 'serif', 'sans']).exactOptional()
})

/** Words a sentence, in every language. */
const reading = group({
  longest: whole(5, 99).exactOptional(),
  average: whole(3, 50).exactOptional()
})

export const siteFront = group({
  main: id('the name of a folder in content'),
  url: origin(),
  language: language(),
  name: text(),
  role: text().exactOptional(),
  email: email(),
  links: list(group({ label: text(), href: link() }), 0, 12, 'links').exactOptional(),
  brand: brand.exactOptional(),
  reading: reading.exactOptional(),
  offer: group({ title: text(), label: text(), href: offerLink() })
})

export type SiteFront = z.infer<typeof siteFront>
