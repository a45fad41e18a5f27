import { inOrder } from '../key.ts'
import type { Problem } from '../problem.ts'
import { at, atMostOne, type Check, type Context } from './context.ts'

/** The order of the questions, and the parts that rest on it. */
export const checkOrder: Check = context => [
  ...sameOrders(context),
  ...(context.source.questions.every(question => question.data !== null) ? parts(context) : []),
  ...landings(context)
]

function sameOrders({ source }: Context): readonly Problem[] {
  const questions = inOrder(source)
  return questions.flatMap((question, index) => {
    const before = questions[index - 1]
    if (before?.data.order !== question.data.order) return []
    return [
      at(
        question.doc,
        ['order'],
        'a number that no other question has',
        `${question.data.order}, like ${before.id}`,
        'Give one of the two another number; numbers may leave gaps.'
      )
    ]
  })
}

function parts(context: Context): readonly Problem[] {
  return context.front.parts.flatMap((_, index) => partStart(context, index))
}

function partStart({ source, front, doc }: Context, index: number): readonly Problem[] {
  const from = front.parts[index]?.from ?? 0
  const before = front.parts[index - 1]?.from
  const orders = inOrder(source).map(({ data }) => data.order)
  const first = orders[0] ?? 1
  const say = (expected: string, todo: string) => [
    at(doc, ['parts', index, 'from'], expected, String(from), todo)
  ]
  if (before === undefined && from !== first)
    return say(`${first}, the order of the very first question`, 'Let the first part start there.')
  if (before !== undefined && from <= before)
    return say(`more than ${before}, where the part before starts`, 'Put the parts in their order.')
  if (orders.includes(from)) return []
  const next = orders.find(order => order > from) ?? orders.at(-1) ?? 1
  return say(
    'the order of the first question of the part',
    `Write ${next}, or change that question's order.`
  )
}

function landings({ front, doc }: Context): readonly Problem[] {
  const places = front.parts.flatMap((part, index) => (part.landing ? [index] : []))
  return [
    ...atMostOne(
      doc,
      places.map(index => ['parts', index, 'landing']),
      'part with a landing',
      'Keep one; the doors open once.'
    ),
    ...places
      .filter(index => index === front.parts.length - 1)
      .map(index => lastLanding(doc, index))
  ]
}

function lastLanding(doc: Context['doc'], index: number): Problem {
  return at(
    doc,
    ['parts', index, 'landing'],
    'a landing before the last part',
    'a landing after the last question, where the result is',
    'Move landing: true to an earlier part, or remove it.'
  )
}
