import type { Context } from './context.ts'
import type { Need } from './insight-needs.ts'

/** What two results side by side, and one over time, have to say. */
export function compareNeeds({ front }: Context): readonly Need[] {
  const rule = front.rules.compare
  if (rule === undefined) return []
  return [
    {
      kind: 'picture',
      ids: ['strength', 'site', 'same', 'talk', 'apart'],
      why: 'the rule compare'
    },
    { kind: 'change', ids: ['none', 'maybe', 'real'], why: 'the rule compare' },
    ...said('compare', ...ALWAYS),
    ...(rule.facts ? said('compare › facts', 'facts', 'no-facts', 'fact', 'facts-apart') : []),
    ...(rule.guess === undefined ? [] : said('compare › guess', ...GUESS)),
    ...(rule.dependence === undefined ? [] : said('compare › dependence', 'dependence'))
  ]
}

const ALWAYS: readonly string[] = [
  'opening',
  'gaps',
  'no-gap',
  'strength',
  'unscored',
  'nothing-to-settle',
  'other-quiz',
  'other-edition'
]
const GUESS: readonly string[] = ['guess', 'guess-near', 'their-guess', 'their-guess-near']

function said(rule: string, ...ids: readonly string[]): readonly Need[] {
  return [{ kind: 'compare', ids, why: `the rule ${rule}` }]
}

/** What the results of a team have to say. */
export function teamNeeds({ front }: Context): readonly Need[] {
  if (front.rules.team === undefined) return []
  const why = 'the rule team'
  return [
    { kind: 'spread', ids: ['narrow', 'some', 'wide'], why },
    {
      kind: 'team',
      ids: [
        'few',
        'three',
        'small',
        'enough',
        'apart',
        'alike',
        'hidden',
        'inside',
        'gap',
        'no-gap'
      ],
      why
    }
  ]
}
