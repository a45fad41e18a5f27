import type { Hand } from '../../contact/adapters/bridge.ts'
import { hostOf } from '../../embed/frame.ts'
import { count } from '../counting/count.ts'
import { isForFrames, type Payload } from '../payload.ts'

/** What the page around this one passed along; nothing where none is. */
export function paramsAround(payload: Payload): Readonly<Record<string, string>> {
  return isForFrames(payload) ? hostOf().settings.params : {}
}

/**
 * Tells the page around this one how sending a contact ended: a word, and nothing of the contact. On
 * the quiz's own page it is counted, where the coach counts.
 */
export function tellContact(payload: Payload, status: string): void {
  if (isForFrames(payload)) hostOf().tell('contact', { status })
  else if (import.meta.env.COUNTING && /received|handed-over/.test(status)) {
    count('quiz contact sent')
  }
}

/** The origin of the page around this one, if the site lists it: only such a page is handed anything. */
export function listedAround(payload: Payload): string | null {
  const origin = isForFrames(payload) ? hostOf().origin() : null
  return origin !== null && payload.site.embed.hosts.includes(origin) ? origin : null
}

/** The way to hand a contact to the page around this one; null where it may not be handed one. */
export function handAround(payload: Payload): Hand | null {
  return listedAround(payload) === null ? null : handed => hostOf().hand(handed)
}
