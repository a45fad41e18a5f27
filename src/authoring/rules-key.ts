import type {
  BandCut,
  NoteRules,
  OriginRules,
  PriorityRules,
  PullRules,
  Rules
} from '../domain/key.ts'
import { usable } from './options.ts'
import type { RulesFront } from './schemas/rules.ts'
import type { QuizSource } from './source.ts'

/** The thresholds in the shape of the key; a rule that is not named stays off. */
export function rulesKey(source: QuizSource, front: RulesFront): Rules {
  const { cap, claim, field, origins, pull, notes = {}, priorities, compare, team } = front
  return {
    missingItems: front['missing-items'],
    missingDimensions: front['missing-dimensions'],
    border: front.border ?? 0,
    ...(cap && { cap }),
    ...(claim && { claim: { shift: 0, doubt: 0, ...claim } }),
    ...(field && { field }),
    ...(origins && { origins: originRules(source, origins) }),
    ...(pull && { pull: pullRules(source, pull) }),
    notes: noteRules(notes),
    priorities: priorityRules(priorities),
    ...(compare && { compare }),
    ...(team && { team })
  }
}

function originRules(source: QuizSource, front: NonNullable<RulesFront['origins']>): OriginRules {
  const lines = insights(source, 'origin').sort((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0))
  return {
    lines: front.lines,
    order: lines.map(({ id }) => id),
    also: lines.flatMap(({ id, data }) =>
      (data.also ?? []).map(({ question, points }) => ({ origin: id, question, points }))
    ),
    ...(front.taught && { taught: front.taught })
  }
}

function pullRules(source: QuizSource, front: NonNullable<RulesFront['pull']>): PullRules {
  const cuts: readonly BandCut[] = insights(source, 'pull')
    .map(({ id, data }) => ({ id, from: data.from ?? 0 }))
    .sort((a, b) => a.from - b.from)
  return { ...front, cuts }
}

function noteRules(front: NonNullable<RulesFront['notes']>): NoteRules {
  const { 'same-position': samePosition, 'two-pictures': twoPictures, ...same } = front
  return {
    ...same,
    ...(samePosition === undefined ? {} : { samePosition }),
    ...(twoPictures && { twoPictures })
  }
}

function priorityRules(front: RulesFront['priorities']): PriorityRules {
  const { steps = 2, ties, first } = front
  const high = front['dependence-high']
  const low = front['dependence-low']
  const above = front['claim-above']
  return {
    steps,
    ties,
    ...(high && { dependenceHigh: high }),
    ...(low && { dependenceLow: low }),
    ...(above && { claimAbove: above }),
    ...(first && { first })
  }
}

/** A fresh list, so that it may be sorted in place. */
function insights(source: QuizSource, kind: string) {
  return [...usable(source.insights.filter(insight => insight.kind === kind))]
}
