import { itemScale, usable } from '../options.ts'
import { type Path, valueAt } from '../path.ts'
import type { Problem } from '../problem.ts'
import type { ItemFront } from '../schemas/question.ts'
import { didYouMean, listed } from '../wording.ts'
import { at, type Check, type Context, repeats, withRole } from './context.ts'

/** Thresholds name things that exist, and can be reached. */
export const checkRules: Check = context => [
  ...dimensionNames(context),
  ...capBand(context),
  ...ties(context),
  ...stepCount(context),
  ...reflexes(context),
  ...pictures(context),
  ...counts(context)
]

const LISTS: readonly Path[] = [
  ['priorities', 'ties'],
  ['priorities', 'dependence-high', 'dimensions'],
  ['priorities', 'dependence-low', 'dimensions'],
  ['priorities', 'claim-above', 'dimensions']
]

const SINGLES: readonly Path[] = [
  ['origins', 'taught', 'dimension'],
  ['priorities', 'first', 'dimension'],
  ['priorities', 'first', 'before']
]

function dimensionNames(context: Context): readonly Problem[] {
  const names = SINGLES.map(path => ({ path, name: valueAt(context.front.rules, path) }))
  const lists = LISTS.flatMap(path => {
    const list = valueAt(context.front.rules, path)
    return Array.isArray(list) ? list.map((name, i) => ({ path: [...path, i], name })) : []
  })
  return [...names, ...lists].flatMap(({ path, name }) =>
    typeof name === 'string' ? unknownDimension(context, path, name) : []
  )
}

function unknownDimension({ front, doc }: Context, path: Path, name: string): readonly Problem[] {
  if (front.dimensions.includes(name)) return []
  return [
    at(
      doc,
      ['rules', ...path],
      `one of ${listed(front.dimensions)}`,
      `"${name}"`,
      `Name a dimension of this quiz.${didYouMean(name, front.dimensions)}`
    )
  ]
}

function capBand({ source, front, doc }: Context): readonly Problem[] {
  const bands = source.bands.map(({ id }) => id)
  const band = front.rules.cap?.band
  if (band === undefined || bands.includes(band)) return []
  return [
    at(
      doc,
      ['rules', 'cap', 'band'],
      `one of ${listed(bands)}`,
      `"${band}"`,
      `Name a band that has a file.${didYouMean(band, bands)}`
    )
  ]
}

function ties({ front, doc }: Context): readonly Problem[] {
  const { ties: order } = front.rules.priorities
  const lacking = front.dimensions.filter(id => !order.includes(id))
  const twice = repeats(order).map(({ value }) => value)
  if (lacking.length + twice.length === 0) return []
  const found = [
    ...(lacking.length > 0 ? [`${listed(lacking)} missing`] : []),
    ...(twice.length > 0 ? [`${listed(twice)} twice`] : [])
  ]
  return [
    at(
      doc,
      ['rules', 'priorities', 'ties'],
      'every dimension once',
      found.join(', '),
      'List them all, the one that should win a tie first.'
    )
  ]
}

function stepCount({ front, doc }: Context): readonly Problem[] {
  const { steps = 2 } = front.rules.priorities
  if (steps <= front.dimensions.length) return []
  const expected = `at most ${front.dimensions.length}, the number of dimensions`
  return [at(doc, ['rules', 'priorities', 'steps'], expected, String(steps), 'Lower it.')]
}

function items({ source }: Context): readonly ItemFront[] {
  return usable(source.questions).flatMap(({ data }) => (data.role === undefined ? [data] : []))
}

function reflexes(context: Context): readonly Problem[] {
  const { pull } = context.front.rules
  if (pull === undefined) return []
  const own = context.source.questions.map(({ doc }) => valueAt(doc.front, ['reflex']))
  const idle = pull.reflexes.map((reflex, index) => ({ reflex, index }))
  const using = own.filter(reflex => pull.reflexes.some(counted => counted === reflex)).length
  return [
    ...idle
      .filter(({ reflex }) => !own.includes(reflex))
      .map(({ reflex, index }) => idleReflex(context, reflex, index, own)),
    ...(pull.minimum <= using ? [] : [unreachable(context, pull.minimum, using)])
  ]
}

function idleReflex(
  { doc }: Context,
  reflex: string,
  index: number,
  own: readonly unknown[]
): Problem {
  const used = [...new Set(own.filter(name => typeof name === 'string'))]
  return at(
    doc,
    ['rules', 'pull', 'reflexes', index],
    `a reflex that some question names: ${listed(used)}`,
    `"${reflex}"`,
    `Add reflex: ${reflex} to a question, or take it off the list.${didYouMean(reflex, used)}`
  )
}

function unreachable({ doc }: Context, minimum: number, using: number): Problem {
  return at(
    doc,
    ['rules', 'pull', 'minimum'],
    `at most ${using}, the number of questions with one of these reflexes`,
    String(minimum),
    'Lower it, or give more questions a reflex.'
  )
}

function pictures(context: Context): readonly Problem[] {
  const rule = context.front.rules.notes?.['two-pictures']
  if (rule === undefined) return []
  const all = context.source.questions.every(question => question.data !== null)
  const forms = items(context).map(item => itemScale(context.source, item)?.form)
  const path = ['rules', 'notes', 'two-pictures']
  const lacking = (['ladder', 'count'] as const).filter(form => all && !forms.includes(form))
  return [
    ...lacking.map(form =>
      at(
        context.doc,
        path,
        'questions of both forms, ladder and count, to set against each other',
        `no ${form}`,
        'Remove the rule, or add such questions.'
      )
    ),
    ...(rule.high > rule.low
      ? []
      : [
          at(
            context.doc,
            [...path, 'high'],
            `more than low, which is ${rule.low}`,
            String(rule.high),
            'Swap the two numbers, or raise high.'
          )
        ])
  ]
}

function counts(context: Context): readonly Problem[] {
  const total = withRole(context.source, 'item').length
  return (['unknown', 'same-position'] as const).flatMap(key => {
    const value = context.front.rules.notes?.[key]
    if (value === undefined || value <= total) return []
    const expected = `at most ${total}, the number of scored questions`
    return [
      at(
        context.doc,
        ['rules', 'notes', key],
        expected,
        String(value),
        'Lower it, or remove the rule.'
      )
    ]
  })
}
