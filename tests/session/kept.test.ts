import { describe, expect, it } from 'vitest'
import {
  deleteResult,
  keepResult,
  keptName,
  keptResults,
  MOST_KEPT
} from '../../src/session/kept.ts'
import { peek } from '../../src/session/peek.ts'
import { everywhere, answers as given } from '../domain/support/notation.ts'
import { flagship } from '../ui/support/late.ts'
import { fakeShelf } from './world.ts'

const id = 'collaborate'
/** The device's clock. */
const now = 1_000_000_000_000
const result = (at: number, code = `q1${at}`) => ({ code, at })

describe('kept results', () => {
  it('come back newest first, one a moment', () => {
    const shelf = fakeShelf()
    for (const at of [2, 3, 1]) expect(keepResult(shelf, id, result(at))).toBe(true)
    keepResult(shelf, id, result(2, 'q1again'))
    expect(keptResults(shelf, id)).toEqual([result(3), result(2, 'q1again'), result(1)])
    expect([...shelf.values.keys()]).toEqual(['collaboration-quiz:collaborate:kept'])
  })

  it('are at most so many; the newest stay', () => {
    const shelf = fakeShelf()
    for (let at = 0; at < MOST_KEPT + 3; at += 1) keepResult(shelf, id, result(at))
    const kept = keptResults(shelf, id)
    expect(kept).toHaveLength(MOST_KEPT)
    expect(kept[0]).toEqual(result(MOST_KEPT + 2))
  })

  it('go one by one, and the stored value with the last', () => {
    const shelf = fakeShelf()
    for (const at of [1, 2]) keepResult(shelf, id, result(at))
    deleteResult(shelf, id, 1)
    expect(keptResults(shelf, id)).toEqual([result(2)])
    deleteResult(shelf, id, 2)
    expect(shelf.values.size).toBe(0)
  })

  it.each([
    ['no JSON', '[{'],
    ['no list', '{"code":"q1","at":1}'],
    ['of other things', '[null, 1, "q1", [], {}, {"code": 1, "at": 1}, {"code": "q1", "at": "1"}]'],
    [
      'of impossible times',
      '[{"code":"q1","at":-1},{"code":"q1","at":8.7e15},{"code":"q1","at":null}]'
    ],
    ['of endless codes', JSON.stringify([{ code: 'q'.repeat(2000), at: 1 }])]
  ])('are none when the value is damaged: %s', (_, text) => {
    const shelf = fakeShelf()
    shelf.values.set(keptName(id), text)
    expect(keptResults(shelf, id)).toEqual([])
    expect(keepResult(shelf, id, result(5))).toBe(true)
    expect(keptResults(shelf, id)).toEqual([result(5)])
  })

  it('never throw where storage is forbidden', () => {
    for (const shelf of [null, fakeShelf({ from: 1 })]) {
      expect(keptResults(shelf, id)).toEqual([])
      expect(keepResult(shelf, id, result(1))).toBe(false)
      expect(() => deleteResult(shelf, id, 1)).not.toThrow()
    }
  })
})

describe('a peek at one’s own answers', () => {
  const { quiz } = flagship
  const name = `collaboration-quiz:${quiz.id}`
  const whole = given(`${everywhere(2)} c1=5 d1=50 e1=sure o1=none c2=5`)
  const value = (answers: object, more: object = {}) =>
    JSON.stringify({ v: 1, quiz: quiz.key.quiz, edition: 1, changed: now - 100, answers, ...more })

  function look(tab: string | null, device: string | null = null) {
    const shelves = { tab: fakeShelf(), device: fakeShelf() }
    if (tab !== null) shelves.tab.values.set(name, tab)
    if (device !== null) shelves.device.values.set(name, device)
    const before = [...shelves.tab.values, ...shelves.device.values]
    const found = peek(quiz, { ...shelves, now: () => now })
    expect([...shelves.tab.values, ...shelves.device.values]).toEqual(before)
    return found
  }

  it('finds them in the tab, then on the device', () => {
    expect(look(value(whole))).toEqual(whole)
    expect(look(null, value(whole))).toEqual(whole)
    expect(look('damaged', value(whole))).toEqual(whole)
  })

  it('takes a finished result with open questions, and nothing half-way', () => {
    const { s1: _, ...some } = whole
    expect(look(value(some))).toBeNull()
    expect(look(value(some, { finished: 800 }))).toEqual(some)
    expect(look(null)).toBeNull()
    expect(look('{"v":1}')).toBeNull()
  })

  it('leaves alone what has outlived its days', () => {
    expect(look(null, value(whole, { changed: now - 31 * 86_400_000 }))).toBeNull()
  })
})
