import { usable } from '../options.ts'
import { type Path, valueAt } from '../path.ts'
import type { Problem } from '../problem.ts'
import { ROLES } from '../schemas/question.ts'

import { at, type Check, type Context, withRole } from './context.ts'

/** Rules and context questions fit together. */
export const checkRoles: Check = context => [
  ...ROLES.flatMap(role => twice(context, role)),
  ...NEEDS.flatMap(need => lacking(context, need)),
  ...USES.flatMap(use => idle(context, use)),
  ...sameScale(context)
]

type Role = (typeof ROLES)[number]

interface Need {
  readonly rule: Path
  readonly role: Role
}

const NEEDS: readonly Need[] = [
  { rule: ['claim'], role: 'claim' },
  { rule: ['claim', 'shift'], role: 'claim-again' },
  { rule: ['claim', 'doubt'], role: 'reaction' },
  { rule: ['field'], role: 'dependence' },
  { rule: ['priorities', 'dependence-high'], role: 'dependence' },
  { rule: ['priorities', 'dependence-low'], role: 'dependence' },
  { rule: ['priorities', 'claim-above'], role: 'claim' },
  { rule: ['origins'], role: 'origin' },
  { rule: ['compare', 'guess'], role: 'claim' },
  { rule: ['compare', 'dependence'], role: 'dependence' }
]

/** Questions whose answer only a rule can use. */
const USES: readonly Need[] = [
  { rule: ['claim'], role: 'claim' },
  { rule: ['claim', 'shift'], role: 'claim-again' },
  { rule: ['origins'], role: 'origin' }
]

function twice({ source }: Context, role: Role): readonly Problem[] {
  const [first, ...more] = withRole(source, role)
  return more.map(({ doc }) =>
    at(
      doc,
      ['role'],
      `at most one question with the role ${role}`,
      `one more, beside ${first?.id}`,
      'Keep one of the two, or give the other another role.'
    )
  )
}

function lacking({ source, front, doc }: Context, { rule, role }: Need): readonly Problem[] {
  if (valueAt(front.rules, rule) === undefined || withRole(source, role).length > 0) return []
  return [
    at(
      doc,
      ['rules', ...rule],
      `a question with role: ${role}, which this rule needs`,
      'none',
      'Add the question, or remove the rule.'
    )
  ]
}

function idle({ source, front }: Context, { rule, role }: Need): readonly Problem[] {
  const [question] = withRole(source, role)
  if (question === undefined || valueAt(front.rules, rule) !== undefined) return []
  return [
    at(
      question.doc,
      ['role'],
      `a rule in quiz.md that uses the answer: rules › ${rule.map(String).join(' › ')}`,
      'no such rule',
      'Add the rule, or remove the question.'
    )
  ]
}

/** A second self-rating can be set against the first on the same scale only. */
function sameScale({ source }: Context): readonly Problem[] {
  const ratings = usable(source.questions).flatMap(({ doc, data }) =>
    data.role === 'claim' || data.role === 'claim-again' ? [{ doc, data }] : []
  )
  const claim = ratings.find(({ data }) => data.role === 'claim')
  return ratings
    .filter(({ data }) => claim !== undefined && data.scale !== claim.data.scale)
    .map(({ doc, data }) =>
      at(
        doc,
        ['scale'],
        `"${claim?.data.scale}", the scale of the claim`,
        `"${data.scale}"`,
        'Use the same scale in both, so that the two answers can be compared.'
      )
    )
}
