import type { ItemKey, QuestionKey, ScoringKey } from './key.ts'

/**
 * One answer: the chosen option ids (one; several for an origin question), or
 * `unknown` for "I do not know / does not apply". A question that is not in
 * `Answers` is open. Open and unknown are states of their own, never zero.
 */
export type Answer = readonly string[] | 'unknown'
export type Answers = Readonly<Record<string, Answer>>

/** The question key of one kind, whatever the width of its own `kind`. */
export type QuestionOf<Kind extends QuestionKey['kind']> = QuestionKey & { readonly kind: Kind }

/** The question with this id, or undefined. */
export function questionOf(key: ScoringKey, id: string): QuestionKey | undefined {
  return key.questions.find(question => question.id === id)
}

/** The first question of a kind; a quiz may do without any of the context kinds. */
export function questionOfKind<Kind extends QuestionKey['kind']>(
  key: ScoringKey,
  kind: Kind
): QuestionOf<Kind> | undefined {
  return key.questions.find((question): question is QuestionOf<Kind> => question.kind === kind)
}

/** The scored questions, in screen order. */
export function itemsOf(key: ScoringKey): readonly ItemKey[] {
  return key.questions.filter(question => question.kind === 'item')
}

/**
 * The answer to a question, or undefined while it is open. Looks at own properties only:
 * `constructor` is a possible question id and must not find what every object inherits.
 */
export function answerOf(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined
}

/** The chosen option ids; none while the question is open or unknown. */
export function chosenIds(answers: Answers, id: string): readonly string[] {
  const answer = answerOf(answers, id)
  return answer === undefined || answer === 'unknown' ? [] : answer
}

/** The chosen option of a question with one answer; an option it does not have counts as open. */
export function chosenOption<Option extends { readonly id: string }>(
  question: { readonly id: string; readonly options: readonly Option[] } | undefined,
  answers: Answers
): Option | undefined {
  if (!question) return undefined
  const [id] = chosenIds(answers, question.id)
  return question.options.find(option => option.id === id)
}

/** All chosen options, in the order of the key. */
export function chosenOptions<Option extends { readonly id: string }>(
  question: { readonly id: string; readonly options: readonly Option[] } | undefined,
  answers: Answers
): readonly Option[] {
  if (!question) return []
  const ids = chosenIds(answers, question.id)
  return question.options.filter(option => ids.includes(option.id))
}
