import * as z from 'zod'
import { valueAt } from '../path.ts'
import { namesOf, schemaBy } from './choose.ts'
import { flag, group, id, list, oneOf, score, text, whole } from './leaf.ts'
import { pointOptions } from './scale.ts'

export const STANCES = ['new', 'open', 'sure', 'working'] as const

const common = { order: whole(1, 999), prompt: text() }

const fact = z.literal([true, 'steps'], { error: 'true or steps, or no such line at all' })

const item = group({
  dimension: id('the id of a dimension, or a role'),
  ...common,
  options: pointOptions.exactOptional(),
  scale: id('the id of a file in scales').exactOptional(),
  fact: fact.exactOptional(),
  topic: text(),
  habit: text().exactOptional(),
  reflex: id().exactOptional()
})

function rating<const R extends 'claim' | 'claim-again'>(role: R) {
  return group({ role: oneOf([role]), ...common, scale: id('the id of a file in scales') })
}

const dependence = group({
  role: oneOf(['dependence']),
  ...common,
  options: list(group({ value: score(), text: text() }), 2, 11, 'options')
})

const reaction = group({
  role: oneOf(['reaction']),
  ...common,
  options: list(group({ id: id(), stance: oneOf(STANCES), text: text() }), 2, 11, 'options')
})

const origin = group({
  role: oneOf(['origin']),
  ...common,
  options: list(
    group({
      id: id(),
      text: text(),
      exclusive: flag().exactOptional(),
      taught: flag().exactOptional()
    }),
    2,
    24,
    'options'
  )
})

const contexts = {
  claim: rating('claim'),
  'claim-again': rating('claim-again'),
  dependence,
  reaction,
  origin
}

export const ROLES = namesOf(contexts)

export type ItemFront = z.infer<typeof item>
export type RatingFront = z.infer<typeof contexts.claim | (typeof contexts)['claim-again']>
export type DependenceFront = z.infer<typeof dependence>
export type ReactionFront = z.infer<typeof reaction>
export type OriginFront = z.infer<typeof origin>
export type ContextFront = RatingFront | DependenceFront | ReactionFront | OriginFront
/** An item has no `role`. */
export type QuestionFront = (ItemFront & { readonly role?: never }) | ContextFront

const contextSchema = schemaBy<ContextFront>('role', contexts)

/** The schema that this front matter means to follow. */
export function questionSchema(front: unknown): z.ZodType<QuestionFront> {
  return valueAt(front, ['role']) === undefined ? item : contextSchema(front)
}
