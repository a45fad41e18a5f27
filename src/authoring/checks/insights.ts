import type { Entry } from '../entry.ts'
import { itemScale, usable } from '../options.ts'
import type { Problem } from '../problem.ts'
import type { AlsoFront, InsightFront } from '../schemas/insight.ts'
import type { InsightEntry } from '../source.ts'
import { didYouMean, listed } from '../wording.ts'
import { at, type Check, type Context, missing, pathIn, superfluous } from './context.ts'
import { insightNeeds, type Need } from './insight-needs.ts'

/** Every text that a rule can call for is there, and no other. */
export const checkInsights: Check = context => {
  const needs = insightNeeds(context)
  return [
    ...needs.flatMap(need => absent(context, need)),
    ...needless(context, needs),
    ...['origin', 'limit'].flatMap(kind => sameOrder(context, kind)),
    ...usable(context.source.insights).flatMap(insight =>
      (insight.data.also ?? []).flatMap((also, index) => extra(context, insight, also, index))
    )
  ]
}

function ofKind({ source }: Context, kind: string): readonly InsightEntry[] {
  return source.insights.filter(insight => insight.kind === kind)
}

function absent(context: Context, { kind, ids, why }: Need): readonly Problem[] {
  const there = ofKind(context, kind).map(({ id }) => id)
  if (ids === undefined && there.length > 0) return []
  return (ids ?? ['<id>'])
    .filter(id => !there.includes(id))
    .map(id =>
      missing(
        pathIn(context, `insights/${kind}/${id}.md`),
        `a text that ${why} needs`,
        ids === undefined
          ? 'Add at least one file to this folder.'
          : `Add the file.${didYouMean(
              id,
              there.filter(name => !ids.includes(name))
            )}`
      )
    )
}

function needless(context: Context, needs: readonly Need[]): readonly Problem[] {
  const { source } = context
  if (source.questions.some(question => question.data === null)) return []
  return source.insights.flatMap(({ kind, id, doc }) => {
    const own = needs.filter(need => need.kind === kind)
    if (own.some(({ ids }) => ids === undefined || ids.includes(id))) return []
    return [superfluous(doc, wanted(kind, own), `Remove it.${hint(id, own)}`)]
  })
}

function wanted(kind: string, needs: readonly Need[]): string {
  const ids = needs.flatMap(need => need.ids ?? [])
  return ids.length === 0
    ? `no text of the kind "${kind}": no rule or question of this quiz needs one`
    : `only the texts that this quiz needs: ${listed(ids)}`
}

function hint(id: string, needs: readonly Need[]): string {
  return didYouMean(
    id,
    needs.flatMap(need => need.ids ?? [])
  )
}

function sameOrder(context: Context, kind: string): readonly Problem[] {
  const entries = usable(ofKind(context, kind))
  return entries.flatMap(({ doc, data }, index) => {
    const before = entries.slice(0, index).find(other => other.data.order === data.order)
    if (before === undefined) return []
    return [
      at(
        doc,
        ['order'],
        `a number that no other ${kind} has`,
        `${data.order}, like "${before.id}"`,
        'Give one of the two another number.'
      )
    ]
  })
}

/** An extra sentence hangs on a scored question, and can be missed. */
function extra(
  { source }: Context,
  { doc }: Entry<InsightFront>,
  { question, points }: AlsoFront,
  index: number
): readonly Problem[] {
  const items = source.questions.filter(({ data }) => data === null || data.role === undefined)
  const found = items.find(({ id }) => id === question)
  const ids = items.map(({ id }) => id)
  if (found === undefined)
    return [
      at(
        doc,
        ['also', index, 'question'],
        'the id of a scored question',
        `"${question}"`,
        `Name a file in questions.${didYouMean(question, ids)}`
      )
    ]
  const scale =
    found.data?.role === undefined && found.data ? itemScale(source, found.data) : undefined
  const max = Math.max(...(scale?.options ?? []).map(option => option.points))
  if (scale === undefined || points < max) return []
  return [
    at(
      doc,
      ['also', index, 'points'],
      `less than ${max}, the most that "${question}" gives`,
      String(points),
      'Lower it, or the sentence would always show.'
    )
  ]
}
