import { originsOf } from '../domain/contact.ts'
import { readContent } from './read.ts'

/** Whether this content has a tool that counts. */
export function counts(): boolean {
  const content = readContent('content')
  return content.ok && content.site.counting !== undefined
}

/** The hosts that the pages of this content have to reach: the contact's, or none. */
export function reachable(): readonly string[] {
  const content = readContent('content')
  const contact = content.ok ? content.site.contact : undefined
  return contact ? originsOf(contact.endpoint) : []
}
