import type { Doc } from '../document.ts'
import { optionId, usable } from '../options.ts'
import type { Problem } from '../problem.ts'
import type { ContextFront } from '../schemas/question.ts'
import type { PointOptionFront } from '../schemas/scale.ts'
import { listed, shown } from '../wording.ts'
import { at, atMostOne, type Check, repeats } from './context.ts'

/** Points, ids and words of the options, wherever they stand. */
export const checkOptions: Check = ({ source }) => [
  ...usable(source.scales).flatMap(({ doc, data }) =>
    'form' in data ? pointProblems(doc, data.options) : ratingProblems(doc, data.rating)
  ),
  ...usable(source.questions).flatMap(({ doc, data }) =>
    data.role === undefined ? pointProblems(doc, data.options ?? []) : contextProblems(doc, data)
  )
]

function pointProblems(doc: Doc, options: readonly PointOptionFront[]): readonly Problem[] {
  if (options.length === 0) return []
  const twice = sameIds(doc, options.map(optionId), options)
  if (twice.length > 0) return [...sameWords(doc, options), ...twice]
  return [
    ...sameWords(doc, options),
    ...(options.some(option => option.id !== undefined)
      ? endsOfPoints(doc, options)
      : holes(doc, options))
  ]
}

function sameWords(doc: Doc, options: readonly { readonly text: string }[]): readonly Problem[] {
  return repeats(options.map(option => option.text.toLowerCase())).map(({ index }) =>
    at(
      doc,
      ['options', index, 'text'],
      'words that no other option of the question has',
      `"${options[index]?.text}" once more`,
      'Give each option words of its own, so that the visitor can tell them apart.'
    )
  )
}

function sameIds(
  doc: Doc,
  ids: readonly string[],
  options: readonly PointOptionFront[]
): readonly Problem[] {
  return repeats(ids).map(({ value, index }) => {
    const own = options[index]?.id !== undefined
    return at(
      doc,
      ['options', index, own ? 'id' : 'points'],
      own ? 'an id that no other option of the question has' : 'points that no other option has',
      own ? `"${value}" once more` : `${value} once more`,
      own
        ? 'Give the option another id (points count as ids, too).'
        : 'Give each option points of its own; where two are worth the same, give both an id.'
    )
  })
}

/** 0 up to the maximum, without a hole. */
function holes(doc: Doc, options: readonly PointOptionFront[]): readonly Problem[] {
  const points = options.map(option => option.points)
  const max = Math.max(...points)
  const lacking = Array.from({ length: max + 1 }, (_, i) => i).filter(i => !points.includes(i))
  if (lacking.length === 0) return max === 0 ? endsOfPoints(doc, options) : []
  return [
    at(
      doc,
      ['options'],
      `every number of points from 0 to ${max}`,
      `${listed(lacking.slice(0, 5).map(String))} missing`,
      'Add the step that is left out, or close the gap by lowering the points above it.'
    )
  ]
}

function endsOfPoints(doc: Doc, options: readonly PointOptionFront[]): readonly Problem[] {
  const points = options.map(option => option.points)
  if (points.includes(0) && Math.max(...points) > 0) return []
  return [
    at(
      doc,
      ['options'],
      'an option with 0 points and at least one with more',
      `points ${listed(points.map(String))}`,
      'The worst answer gets 0 points, better ones more.'
    )
  ]
}

function ratingProblems(doc: Doc, { from, to }: { from: number; to: number }): readonly Problem[] {
  if (to > from && to - from <= 10) return []
  return [
    at(
      doc,
      ['rating', 'to'],
      `a whole number from ${from + 1} to ${from + 10}, because it starts at ${from}`,
      String(to),
      'A rating rises and has at most 11 steps, so that they fit on a small screen.'
    )
  ]
}

function contextProblems(doc: Doc, front: ContextFront): readonly Problem[] {
  if (!('options' in front)) return []
  return [
    ...sameWords(doc, front.options),
    ...(front.role === 'dependence'
      ? sameValues(
          doc,
          front.options.map(option => option.value),
          'value'
        )
      : sameValues(
          doc,
          front.options.map(option => option.id),
          'id'
        )),
    ...(front.role === 'origin' ? exclusives(doc, front.options) : [])
  ]
}

function sameValues(
  doc: Doc,
  values: readonly (string | number)[],
  key: 'id' | 'value'
): readonly Problem[] {
  return repeats(values).map(({ value, index }) =>
    at(
      doc,
      ['options', index, key],
      `${key === 'id' ? 'an id' : 'a value'} that no other option of the question has`,
      `${shown(value)} once more`,
      `Give each option ${key === 'id' ? 'an id' : 'a value'} of its own.`
    )
  )
}

function exclusives(
  doc: Doc,
  options: readonly { readonly exclusive?: true }[]
): readonly Problem[] {
  const places = options.flatMap((option, index) =>
    option.exclusive ? [['options', index, 'exclusive']] : []
  )
  return atMostOne(
    doc,
    places,
    'option with exclusive: true',
    'Keep it at the one that means "none of these".'
  )
}
