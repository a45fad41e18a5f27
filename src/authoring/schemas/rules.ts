import * as z from 'zod'
import { flag, group, id, list, score, text, whole } from './leaf.ts'

function emphasis() {
  const error = 'a number above 0, at most 10'
  return group({
    factor: z.number({ error }).positive({ error }).max(10, { error }),
    dimensions: list(id(), 1, 12, 'dimensions')
  })
}

const claim = group({
  gap: score(),
  evidence: score(),
  shift: score().exactOptional(),
  doubt: score().exactOptional()
})

const origins = group({
  lines: whole(1, 10),
  taught: group({ dimension: id(), below: score() }).exactOptional()
})

const notes = group({
  unknown: whole(1, 999).exactOptional(),
  'same-position': whole(1, 999).exactOptional(),
  hurry: whole(1, 999).exactOptional(),
  even: score().exactOptional(),
  'two-pictures': group({ high: score(), low: score() }).exactOptional()
})

const priorities = group({
  steps: whole(1, 12).exactOptional(),
  ties: list(id(), 3, 12, 'dimensions'),
  'dependence-high': emphasis().exactOptional(),
  'dependence-low': emphasis().exactOptional(),
  'claim-above': emphasis().exactOptional(),
  first: group({ dimension: id(), before: id(), below: score() }).exactOptional()
})

const compare = group({
  talk: whole(1, 100),
  apart: whole(1, 100),
  strength: score(),
  facts: group({ joint: whole(1, 100), steps: whole(1, 100).exactOptional() }).exactOptional(),
  guess: whole(1, 10).exactOptional(),
  dependence: whole(1, 100).exactOptional()
})

function deviation() {
  const error = 'a number from 0 to 50'
  return z.number({ error }).min(0, { error }).max(50, { error })
}

const team = group({ narrow: deviation(), wide: deviation(), gap: whole(1, 100) })

export const rules = group({
  'missing-items': whole(0, 99),
  'missing-dimensions': whole(0, 11),
  border: whole(0, 50).exactOptional(),
  cap: group({ below: score(), band: id() }).exactOptional(),
  claim: claim.exactOptional(),
  field: group({ dependence: score(), readiness: score() }).exactOptional(),
  origins: origins.exactOptional(),
  pull: group({ reflexes: list(id(), 1, 24, 'reflexes'), minimum: whole(1, 999) }).exactOptional(),
  notes: notes.exactOptional(),
  priorities,
  compare: compare.exactOptional(),
  team: team.exactOptional()
})

export const part = group({
  name: text(),
  from: whole(1, 999),
  heading: text().exactOptional(),
  landing: flag().exactOptional()
})

export type RulesFront = z.infer<typeof rules>
