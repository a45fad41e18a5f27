/*
 * Which parts of a file are words. A translation holds these and nothing else; the rest, what
 * scoring depends on above all, is the original's.
 */

export type Words =
  | typeof TEXT
  | typeof DESCRIPTION
  /** These keys of a group; a translation has those that the original has, but for `optional` ones. */
  | {
      readonly keys: Readonly<Record<string, Words>>
      readonly optional?: readonly string[]
    }
  /** Each item of a list, or each value of a group with keys of its own. */
  | { readonly each: Words }
  /** A list of groups with one text each: in a translation a plain list of texts. */
  | { readonly only: string }

const TEXT = 'text'
/** For search engines: no shorter and no longer than the original may be. */
const DESCRIPTION = 'description'

const promise: Words = { keys: { title: TEXT, text: TEXT } }
const timetable: Words = {
  keys: { title: TEXT, text: TEXT, heads: { each: TEXT }, rows: { each: { each: TEXT } } }
}

/** A consent is worth nothing in words that the visitor does not read. */
const contact: Words = {
  keys: {
    consent: {
      keys: { who: TEXT, what: TEXT, why: TEXT, kept: TEXT, withdraw: TEXT },
      // Often a name and an address.
      optional: ['who']
    },
    newsletter: { keys: { why: TEXT, withdraw: TEXT } }
  }
}

export const SITE = {
  keys: {
    name: TEXT,
    role: TEXT,
    portrait: { keys: { alt: TEXT } },
    links: { only: 'label' },
    offer: { keys: { title: TEXT, label: TEXT } },
    contact
  },
  optional: ['name']
} satisfies Words

export const QUIZ: Words = {
  keys: {
    title: TEXT,
    description: DESCRIPTION,
    definition: TEXT,
    referent: TEXT,
    unknown: TEXT,
    promises: { each: promise },
    timetable,
    parts: { each: { keys: { name: TEXT, heading: TEXT } } }
  }
}

export const QUESTION: Words = {
  keys: { prompt: TEXT, options: { only: 'text' }, topic: TEXT, habit: TEXT }
}

export const SCALE: Words = {
  keys: { options: { only: 'text' }, rating: { keys: { low: TEXT, high: TEXT } } }
}

export const DIMENSION: Words = {
  keys: {
    name: TEXT,
    question: TEXT,
    steps: { each: { each: TEXT } },
    compare: { keys: { differ: TEXT, low: TEXT } }
  }
}

export const BAND: Words = { keys: { name: TEXT, level: TEXT } }
export const INSIGHT: Words = { keys: { name: TEXT, also: { only: 'text' } } }
