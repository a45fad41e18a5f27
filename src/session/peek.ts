import type { Answers } from '../domain/answers.ts'
import type { Environment, Shelf } from './environment.ts'
import { storedName } from './keeper.ts'
import { decode } from './saved.ts'
import type { SessionQuiz } from './session.ts'
import { openOf } from './sheet.ts'
import { read } from './shelf.ts'

/**
 * The visitor's own answers to a quiz, for a page that must leave them alone: only reads. Null
 * unless the result was reached or every question has its answer, or when they outlived their days.
 */
export function peek(
  { id, key }: Pick<SessionQuiz, 'id' | 'key'>,
  { tab, device, now }: Pick<Environment, 'tab' | 'device' | 'now'>
): Answers | null {
  const ids = key.questions.map(question => question.id)
  const whole = (shelf: Shelf | null) => {
    const text = read(shelf, storedName(id))
    const saved = typeof text === 'string' ? decode(key, text, now()) : null
    if (!saved || saved.expired) return null
    const { answers, finished } = saved.sheet
    return finished !== null || openOf(ids, answers).length === 0 ? answers : null
  }
  return whole(tab) ?? whole(device)
}
