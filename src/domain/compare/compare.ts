import type { Quiz } from '../texts.ts'
import { agendaOf } from './agenda.ts'
import type { Comparison } from './comparison.ts'
import { factsOf } from './facts.ts'
import { pairUp, topOf } from './pairs.ts'
import type { Opening, Party } from './party.ts'
import { dependencesOf, guessOf } from './views.ts'

/**
 * Two results of one quiz and edition side by side (chapter 6 of the instrument). Pure, takes any
 * results and never throws; null when the quiz has no rule `compare`. The caller asks `comparable`
 * first. Single answers are looked at only when both sides opened them.
 */
export function compare(
  { key }: Pick<Quiz, 'key'>,
  a: Party,
  b: Party,
  opening: Opening
): Comparison | null {
  const rule = key.rules.compare
  if (!rule) return null
  const { pairs, unscored } = pairUp(key, rule, a.result, b.result)
  const told = answersTold({ key }, a, b, opening)
  const agenda = agendaOf(key, pairs, told.facts)
  return { pairs, unscored, top: topOf(key, pairs), ...told, agenda }
}

function answersTold(
  { key }: Pick<Quiz, 'key'>,
  { answers: a }: Party,
  { answers: b }: Party,
  { opened, guess }: Opening
): Pick<Comparison, 'facts' | 'guesses' | 'dependence'> {
  const rule = key.rules.compare?.facts
  if (opened === 'dimensions' || !a || !b) {
    return { facts: null, guesses: { a: null, b: null }, dependence: null }
  }
  return {
    facts: rule ? factsOf(key, rule, a, b) : null,
    guesses: { a: guessOf(key, guess?.a ?? null, b), b: guessOf(key, guess?.b ?? null, a) },
    dependence: dependencesOf(key, a, b)
  }
}
