import type { Answer, Answers } from '../../../src/domain/answers.ts'

/**
 * Answers in short. `S32?-` answers s1 … s4 with points, `?` for "I do not know", `-` for open;
 * `c1=9`, `e1=sure`, `o1=mil+job` answer a context question.
 */
export function answers(notation: string): Answers {
  const entries = notation.split(/\s+/).filter(word => word !== '')
  return Object.fromEntries(entries.flatMap(readWord))
}

function readWord(word: string): readonly [string, Answer][] {
  const [id, options] = word.split('=')
  if (id !== undefined && options !== undefined) return [[id, options.split('+')]]
  const [letter = '', ...marks] = word
  return marks.flatMap((mark, index) => readMark(`${letter.toLowerCase()}${index + 1}`, mark))
}

function readMark(id: string, mark: string): readonly [string, Answer][] {
  if (mark === '-') return []
  return [[id, mark === '?' ? 'unknown' : [mark]]]
}

/** All 24 items at the same points. */
export function everywhere(points: 0 | 1 | 2 | 3 | 4): string {
  return [...'STAGRL'].map(letter => letter + String(points).repeat(4)).join(' ')
}
