import { hostOf } from '../../embed/frame.ts'
import { isForFrames, type Payload } from '../payload.ts'

/** What the page around this one passed along; nothing where none is. */
export function paramsAround(payload: Payload): Readonly<Record<string, string>> {
  return isForFrames(payload) ? hostOf().settings.params : {}
}

/** Tells the page around this one how sending a contact ended: a word, and nothing of the contact. */
export function tellContact(payload: Payload, status: string): void {
  if (isForFrames(payload)) hostOf().tell('contact', { status })
}
