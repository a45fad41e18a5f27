import { usable } from '../options.ts'
import type { Problem } from '../problem.ts'
import { at, type Check, type Context } from './context.ts'

/** The rules on comparing rise where they must, and have facts to look at. */
export const checkCompare: Check = context => [
  ...rising(context),
  ...spreads(context),
  ...factless(context),
  ...idleSteps(context)
]

function rising({ front, doc }: Context): readonly Problem[] {
  const rule = front.rules.compare
  if (rule === undefined || rule.apart > rule.talk) return []
  return [
    at(
      doc,
      ['rules', 'compare', 'apart'],
      `more than talk, which is ${rule.talk}`,
      String(rule.apart),
      'Swap the two numbers, or raise apart.'
    )
  ]
}

function spreads({ front, doc }: Context): readonly Problem[] {
  const rule = front.rules.team
  if (rule === undefined || rule.wide > rule.narrow) return []
  return [
    at(
      doc,
      ['rules', 'team', 'wide'],
      `more than narrow, which is ${rule.narrow}`,
      String(rule.wide),
      'Swap the two numbers, or raise wide.'
    )
  ]
}

/** Items that say they are a fact, once every question could be read. */
function factItems({ source }: Context) {
  if (source.questions.some(question => question.data === null)) return null
  return usable(source.questions).filter(({ data }) => data.role === undefined && data.fact)
}

function factless(context: Context): readonly Problem[] {
  const facts = factItems(context)
  const rule = context.front.rules.compare?.facts
  if (rule === undefined || facts === null) return []
  if (facts.length === 0) return [noFact(context, ['facts'], 'fact: true')]
  const counted = facts.some(({ data }) => data.role === undefined && data.fact === 'steps')
  if (rule.steps === undefined || counted) return []
  return [noFact(context, ['facts', 'steps'], 'fact: steps')]
}

function noFact({ doc }: Context, path: readonly string[], line: string): Problem {
  return at(
    doc,
    ['rules', 'compare', ...path],
    `a question with ${line}, which this rule looks at`,
    'none',
    'Mark the question, or remove the rule.'
  )
}

/** Two partners who count differently go unnoticed when no rule says from how far on. */
function idleSteps(context: Context): readonly Problem[] {
  const { compare } = context.front.rules
  if (compare === undefined || compare.facts?.steps !== undefined) return []
  return (factItems(context) ?? [])
    .filter(({ data }) => data.role === undefined && data.fact === 'steps')
    .map(({ doc }) =>
      at(
        doc,
        ['fact'],
        'a rule in quiz.md that uses it: rules › compare › facts › steps',
        'no such rule',
        'Add the rule, or write fact: true.'
      )
    )
}
