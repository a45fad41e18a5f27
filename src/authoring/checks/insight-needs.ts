import { usable } from '../options.ts'
import { compareNeeds, teamNeeds } from './compare-needs.ts'
import { type Context, withRole } from './context.ts'

/** A kind of insight that a quiz must have, and why. */
export interface Need {
  readonly kind: string
  /** Ids of its files; undefined: any, at least one. */
  readonly ids?: readonly string[]
  /** What needs them, in the author's words. */
  readonly why: string
}

/** Every insight that follows from the rules and the roles of a quiz. */
export function insightNeeds(context: Context): readonly Need[] {
  return [
    ...always(),
    ...claimNeeds(context),
    ...reactionNeeds(context),
    ...ruleNeeds(context),
    ...noteNeeds(context),
    ...originNeeds(context),
    ...compareNeeds(context),
    ...teamNeeds(context),
    ...(context.front.parts.some(part => part.landing) ? [SKETCH] : [])
  ]
}

const SKETCH: Need = {
  kind: 'sketch',
  ids: ['agreed', 'ours', 'open', 'unknown', 'closing'],
  why: 'a part with a landing'
}

function always(): readonly Need[] {
  const why = 'every quiz'
  return [
    { kind: 'note', ids: ['open-questions', 'all-top', 'no-overall'], why },
    { kind: 'step', ids: ['find-out', 'keep-alive', 'teach'], why },
    { kind: 'plan', ids: ['plan'], why },
    { kind: 'limit', why },
    { kind: 'closing', ids: ['farewell'], why }
  ]
}

function claimNeeds({ front, source }: Context): readonly Need[] {
  if (front.rules.claim === undefined) return []
  const pattern = ['above', 'below', 'borne-out', 'modest']
  const again = withRole(source, 'claim-again').length > 0
  return [
    { kind: 'pattern', ids: pattern, why: 'the rule claim' },
    ...(again
      ? [{ kind: 'shift', ids: ['lower', 'higher'], why: 'the question with the role claim-again' }]
      : [])
  ]
}

function reactionNeeds({ front, source }: Context): readonly Need[] {
  const options = usable(withRole(source, 'reaction')).flatMap(({ data }) =>
    data.role === 'reaction' ? data.options : []
  )
  const plain = (['open', 'new', 'working'] as const).filter(s => options.some(o => o.stance === s))
  const sure = options.some(option => option.stance === 'sure')
  const claimed = ['sure-above', 'sure-borne-out', 'sure-doubting']
  return [
    { kind: 'reaction', ids: plain, why: 'an option with this stance' },
    ...(sure && front.rules.claim
      ? [{ kind: 'reaction', ids: claimed, why: 'the stance "sure" with the rule claim' }]
      : []),
    ...(sure ? [{ kind: 'closing', ids: ['sure'], why: 'an option with the stance "sure"' }] : [])
  ]
}

function ruleNeeds({ front }: Context): readonly Need[] {
  const field = ['much-unready', 'much-ready', 'little-unready', 'little-ready']
  return [
    ...(front.rules.field ? [{ kind: 'field', ids: field, why: 'the rule field' }] : []),
    ...(front.rules.pull ? [{ kind: 'pull', why: 'the rule pull' }] : [])
  ]
}

function noteNeeds({ front, source }: Context): readonly Need[] {
  const { border = 0, cap, origins, notes = {} } = front.rules
  const note = (wanted: boolean, rule: string, ...ids: readonly string[]) =>
    wanted ? [{ kind: 'note', ids, why: `the rule ${rule}` }] : []
  const pictures = ['paper-not-habit', 'habit-not-paper']
  return [
    ...note(notes.unknown !== undefined, 'notes › unknown', 'unknown'),
    ...note(cap !== undefined, 'cap', 'cap'),
    ...note(border > 0, 'border', 'border'),
    ...note(notes.even !== undefined, 'notes › even', 'even'),
    ...note(notes['same-position'] !== undefined, 'notes › same-position', 'same-position'),
    ...note(notes.hurry !== undefined, 'notes › hurry', 'hurry'),
    ...note(notes['two-pictures'] !== undefined, 'notes › two-pictures', ...pictures),
    ...note(origins?.taught !== undefined, 'origins › taught', 'taught'),
    ...(withRole(source, 'dependence').length > 0
      ? [{ kind: 'note', ids: ['no-partners'], why: 'the question with the role dependence' }]
      : [])
  ]
}

function originNeeds({ source }: Context): readonly Need[] {
  return usable(withRole(source, 'origin')).flatMap(({ id, data }) =>
    data.role === 'origin'
      ? [{ kind: 'origin', ids: data.options.map(option => option.id), why: `an option of ${id}` }]
      : []
  )
}
