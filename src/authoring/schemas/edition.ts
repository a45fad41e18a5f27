import * as z from 'zod'
import type { ScoringKey } from '../../domain/key.ts'
import { STANCES } from './question.ts'

/*
 * A frozen edition as it stands in its file. It is written by the program, so
 * the messages for authors say only that it was touched; strict, so that no
 * touch goes unseen.
 */

const id = z.string().min(1)
const count = z.int().min(0)
const value = z.strictObject({ id, value: z.number() })
const cut = z.strictObject({ id, from: count })

const item = z.strictObject({
  kind: z.literal('item'),
  id,
  dimension: id,
  form: z.enum(['ladder', 'count']),
  options: z.array(z.strictObject({ id, points: count })),
  reflex: id.exactOptional(),
  fact: z.literal([true, 'steps']).exactOptional()
})

const rating = z.strictObject({
  kind: z.enum(['claim', 'claim-again']),
  id,
  options: z.array(value)
})

const dependence = z.strictObject({ kind: z.literal('dependence'), id, options: z.array(value) })

const reaction = z.strictObject({
  kind: z.literal('reaction'),
  id,
  options: z.array(z.strictObject({ id, stance: z.enum(STANCES) }))
})

const origin = z.strictObject({
  kind: z.literal('origin'),
  id,
  options: z.array(
    z.strictObject({
      id,
      exclusive: z.literal(true).exactOptional(),
      taught: z.literal(true).exactOptional()
    })
  )
})

const emphasis = z.strictObject({ factor: z.number(), dimensions: z.array(id) })

const origins = z.strictObject({
  lines: count,
  order: z.array(id),
  also: z.array(z.strictObject({ origin: id, question: id, points: count })),
  taught: z.strictObject({ dimension: id, below: count }).exactOptional()
})

const notes = z.strictObject({
  unknown: count.exactOptional(),
  samePosition: count.exactOptional(),
  hurry: count.exactOptional(),
  even: count.exactOptional(),
  twoPictures: z.strictObject({ high: count, low: count }).exactOptional()
})

const priorities = z.strictObject({
  steps: count,
  ties: z.array(id),
  dependenceHigh: emphasis.exactOptional(),
  dependenceLow: emphasis.exactOptional(),
  claimAbove: emphasis.exactOptional(),
  first: z.strictObject({ dimension: id, before: id, below: count }).exactOptional()
})

const compare = z.strictObject({
  talk: count,
  apart: count,
  strength: count,
  facts: z.strictObject({ joint: count, steps: count.exactOptional() }).exactOptional(),
  guess: count.exactOptional(),
  dependence: count.exactOptional()
})

const team = z.strictObject({ narrow: z.number(), wide: z.number(), gap: count })

const rules = z.strictObject({
  missingItems: count,
  missingDimensions: count,
  border: count,
  cap: z.strictObject({ below: count, band: id }).exactOptional(),
  claim: z
    .strictObject({ gap: count, evidence: count, shift: count, doubt: count })
    .exactOptional(),
  field: z.strictObject({ dependence: count, readiness: count }).exactOptional(),
  origins: origins.exactOptional(),
  pull: z
    .strictObject({ reflexes: z.array(id), minimum: count, cuts: z.array(cut) })
    .exactOptional(),
  notes,
  priorities,
  compare: compare.exactOptional(),
  team: team.exactOptional()
})

export const editionSchema: z.ZodType<ScoringKey> = z.strictObject({
  quiz: count,
  edition: z.int().min(1),
  dimensions: z.array(id),
  questions: z.array(z.discriminatedUnion('kind', [item, rating, dependence, reaction, origin])),
  bands: z.array(cut),
  rules
})
