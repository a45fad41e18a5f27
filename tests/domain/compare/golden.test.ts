import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Opening } from '../../../src/domain/compare/party.ts'
import { describeComparison } from './support/describe.ts'
import { sides } from './support/sides.ts'

/**
 * golden.txt was computed by a second implementation with exact fractions, written from chapter 6
 * of the instrument alone; it is not to be regenerated from this code.
 */
const cases = readFileSync(new URL('golden.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map(readCase)

function readCase(block: string) {
  const [name = '', a = '', b = '', opening = '', ...expected] = block.split('\n')
  return {
    name: name.slice(2),
    a: a.slice(2),
    b: b.slice(2),
    opening: readOpening(opening.slice(2)),
    expected: expected.join('\n')
  }
}

/** `answers a=7 b=5`: opened, and what each side expected of the other. */
function readOpening(words: string): Opening {
  const guess = (side: string) => {
    const found = new RegExp(`\\b${side}=(\\d+)`).exec(words)?.[1]
    return found === undefined ? null : Number(found)
  }
  const opened = words.startsWith('answers') ? 'answers' : 'dimensions'
  return { opened, guess: { a: guess('a'), b: guess('b') } }
}

function reached(line: string): ReadonlySet<string> {
  const lines = cases.flatMap(({ expected }) => expected.split('\n'))
  const own = lines.filter(text => text.startsWith(`${line}:`))
  return new Set(own.flatMap(text => text.slice(line.length + 1).match(/[a-z][a-z\d]*/g) ?? []))
}

describe('golden comparisons', () => {
  it.each(cases)('$name', ({ a, b, opening, expected }) => {
    expect(describeComparison(sides(a, b, opening))).toBe(expected)
  })

  it.each([
    ['pairs', ['strength', 'site', 'same', 'talk', 'apart']],
    ['unscored', ['share', 'trust', 'learn']],
    ['different', ['t1', 'a1', 'g1', 'r1', 's2', 'g2', 'r2', 'l2', 's3', 'g3']],
    ['guesses', ['a', 'b', 'near']],
    ['dependence', ['apart']],
    ['agenda', ['gap', 'facts', 'site']]
  ])('reach every kind of %s', (line, expected) => {
    expect(expected.filter(word => !reached(line).has(word))).toEqual([])
  })

  it('are forty and more, no two alike', () => {
    expect(cases.length).toBeGreaterThan(40)
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
    const sheets = cases.map(({ a, b, opening }) => JSON.stringify([a, b, opening]))
    expect(new Set(sheets).size).toBe(cases.length)
  })
})
