import { usable } from '../options.ts'
import type { Problem } from '../problem.ts'
import { didYouMean, listed } from '../wording.ts'
import {
  at,
  type Check,
  type Context,
  dimensionOf,
  missing,
  pathIn,
  repeats,
  superfluous
} from './context.ts'

/** The list of dimensions, their files, their items and their steps agree. */
export const checkDimensions: Check = context => [
  ...listedTwice(context),
  ...context.front.dimensions.flatMap(id => listedDimension(context, id)),
  ...unlisted(context),
  ...strays(context),
  ...usable(context.source.dimensions).flatMap(({ doc, data }) => steps(context, doc, data.steps)),
  ...limits(context)
]

function listedTwice({ front, doc }: Context): readonly Problem[] {
  return repeats(front.dimensions).map(({ value, index }) =>
    at(
      doc,
      ['dimensions', index],
      'every dimension once',
      `"${value}" twice`,
      'Remove one of them.'
    )
  )
}

function listedDimension(context: Context, id: string): readonly Problem[] {
  const { source, doc } = context
  const file = source.dimensions.some(dimension => dimension.id === id)
  const items = itemsOf(context, id)
  const place = ['dimensions', context.front.dimensions.indexOf(id)]
  return [
    ...(file ? [] : [noFile(context, id)]),
    ...(items > 0
      ? []
      : [
          at(
            doc,
            place,
            `at least one question with dimension: ${id}`,
            'none',
            `Add questions for ${id}, or take it off the list.`
          )
        ])
  ]
}

function itemsOf({ source }: Context, id: string): number {
  return source.questions.filter(question => dimensionOf(question) === id).length
}

function noFile(context: Context, id: string): Problem {
  const files = context.source.dimensions.map(dimension => dimension.id)
  return missing(
    pathIn(context, `dimensions/${id}.md`),
    `a file for the dimension "${id}", which quiz.md lists`,
    `Add the file, or take "${id}" off dimensions in quiz.md.${didYouMean(id, files)}`
  )
}

function unlisted({ source, front }: Context): readonly Problem[] {
  return source.dimensions
    .filter(({ id }) => !front.dimensions.includes(id))
    .map(({ id, doc }) =>
      superfluous(
        doc,
        `a dimension that quiz.md lists: ${listed(front.dimensions)}`,
        `Add "${id}" to dimensions in quiz.md, or remove the file.`
      )
    )
}

/** Items of a dimension that is not there. */
function strays({ source, front }: Context): readonly Problem[] {
  return source.questions.flatMap(question => {
    const id = dimensionOf(question)
    if (id === undefined || front.dimensions.includes(id)) return []
    return [
      at(
        question.doc,
        ['dimension'],
        `one of ${listed(front.dimensions)}`,
        `"${id}"`,
        `Name a dimension that quiz.md lists.${didYouMean(id, front.dimensions)}`
      )
    ]
  })
}

function steps(
  { source }: Context,
  doc: Context['doc'],
  moves: Readonly<Record<string, unknown>>
): readonly Problem[] {
  const bands = source.bands.map(({ id }) => id)
  const lacking = bands.filter(band => !Object.hasOwn(moves, band))
  const strange = Object.keys(moves).filter(band => !bands.includes(band))
  return [
    ...lacking.map(band =>
      at(
        doc,
        ['steps', band],
        `three moves for the band "${band}"`,
        'nothing',
        `Add "${band}:" with three moves under steps.`
      )
    ),
    ...strange.map(band =>
      at(
        doc,
        ['steps', band],
        `only bands that have a file: ${listed(bands)}`,
        `"${band}"`,
        `Remove it, or mend its name.${didYouMean(band, bands)}`
      )
    )
  ]
}

function limits(context: Context): readonly Problem[] {
  const { front, doc } = context
  const items = front.dimensions.map(id => ({ id, count: itemsOf(context, id) }))
  const [least] = items.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count)
  const allowed = front.rules['missing-items']
  const unscored = front.rules['missing-dimensions']
  const problems: Problem[] = []
  if (least !== undefined && allowed >= least.count)
    problems.push(
      at(
        doc,
        ['rules', 'missing-items'],
        `less than ${least.count}, the number of questions of "${least.id}"`,
        String(allowed),
        'Lower it, or a dimension without any answer would get a score.'
      )
    )
  if (unscored >= front.dimensions.length)
    problems.push(
      at(
        doc,
        ['rules', 'missing-dimensions'],
        `less than ${front.dimensions.length}, the number of dimensions`,
        String(unscored),
        'Lower it, or a result without any score would get a name.'
      )
    )
  return problems
}
