import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/domain/evaluate.ts'
import { describeResult } from './support/describe.ts'
import { flagship } from './support/flagship.ts'
import { answers } from './support/notation.ts'

/**
 * golden.txt was computed by a second implementation with exact fractions, written from the
 * instrument alone; it is not to be regenerated from this code.
 */
const cases = readFileSync(new URL('golden.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map(readCase)

function readCase(block: string) {
  const [name = '', notation = '', ...expected] = block.split('\n')
  return { name: name.slice(2), notation: notation.slice(2), expected: expected.join('\n') }
}

/** Every word that some expectation has, by the line it stands on. */
function reached(line: string): ReadonlySet<string> {
  const lines = cases.flatMap(({ expected }) => expected.split('\n'))
  const own = lines.filter(text => text.startsWith(`${line}:`))
  return new Set(own.flatMap(text => text.slice(line.length + 1).match(/[a-z][a-z-]*/g) ?? []))
}

describe('golden answer sets', () => {
  it.each(cases)('$name', ({ notation, expected }) => {
    expect(describeResult(evaluate(flagship, answers(notation)))).toBe(expected)
  })

  it.each([
    ['overall', ['standing-start', 'run-up', 'take-off', 'leapfrog', 'none', 'near', 'capped']],
    ['scores', ['standing-start', 'run-up', 'take-off', 'leapfrog', 'none', 'near']],
    ['claim', ['above', 'below', 'borne-out', 'modest']],
    ['shift', ['lower', 'higher']],
    ['field', ['much-unready', 'much-ready', 'little-unready', 'little-ready']],
    ['reaction', ['new', 'open', 'working', 'sure-above', 'sure-borne-out', 'sure-doubting']],
    ['origins', flagship.rules.origins?.order ?? []],
    ['pull', ['little', 'some', 'strong', 's', 't', 'a', 'g']],
    ['profile', ['even', ...flagship.dimensions]],
    ['steps', flagship.dimensions],
    ['keep', ['leapfrog']],
    [
      'notes',
      ['headline', 'same', 'paper-not-habit', 'habit-not-paper', 'top', 'partners', 'unscored']
    ]
  ])('reach every kind of %s', (line, expected) => {
    expect(expected.filter(word => !reached(line).has(word))).toEqual([])
  })

  it('are sixty at least, no two alike', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
    expect(new Set(cases.map(({ notation }) => notation)).size).toBeGreaterThan(cases.length - 6)
  })
})
