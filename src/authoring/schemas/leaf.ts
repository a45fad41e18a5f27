import * as z from 'zod'
import { linkFault } from '../links.ts'

/*
 * In every schema here the error text is what was expected, in the author's
 * words; shape.ts adds where it stands, what was found and what to do.
 */

/** File names, option ids: lower-case letters, digits and single hyphens between them. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A strict group: any other key is an error. */
export function group<T extends z.core.$ZodShape>(shape: T) {
  return z.strictObject(shape, { error: `a group with the keys ${Object.keys(shape).join(', ')}` })
}

/** One run of text; white space and line breaks count as one space. */
export function text(what = 'a text') {
  return z
    .string({ error: what })
    .refine(value => value.trim() !== '', { error: `${what} that is not empty` })
    .transform(value => value.replace(/\s+/g, ' ').trim())
}

export function id(what = 'an id of lower-case letters, digits and hyphens') {
  return z.string({ error: what }).regex(ID, { error: what })
}

export function whole(min: number, max: number) {
  const error = `a whole number from ${min} to ${max}`
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error })
}

/** A threshold on the displayed score. */
export function score() {
  return whole(0, 100)
}

export function flag() {
  return z.literal(true, { error: 'true, or no such line at all' })
}

export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `one of ${values.join(', ')}` })
}

export function list<T extends z.ZodType>(item: T, min: number, max: number, what: string) {
  const error = `a list of ${min === max ? min : `${min} to ${max}`} ${what}`
  return z.array(item, { error }).min(min, { error }).max(max, { error })
}

export function link(protocols = 'https:, mailto:, / or #') {
  const what = `a link that starts with ${protocols}`
  return z.string({ error: what }).refine(href => linkFault(href) === undefined, { error: what })
}

export function language() {
  const error = 'a language tag such as en or nl'
  return z
    .string({ error })
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error })
    .refine(isTag, { error })
}

/** What looks like a tag can still be none, `nl-dutch-dutch`, and stop whoever asks for its rules. */
function isTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
