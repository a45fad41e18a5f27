import { originsOf } from '../domain/contact.ts'
import { readContent } from './read.ts'

/** The hosts that the pages of this content have to reach: the contact's, or none. */
export function reachable(): readonly string[] {
  const content = readContent('content')
  const contact = content.ok ? content.site.contact : undefined
  return contact ? originsOf(contact.endpoint) : []
}
