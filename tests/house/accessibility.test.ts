import { describe, expect, it } from 'vitest'
import { COVERED } from '../../src/i18n/covered.ts'
import { files, read } from './files.ts'

const all = Array.from({ length: 32 }, (_, position) => position + 1)

const span = (from: number, to: number) => all.filter(n => n >= from && n <= to)

/** The numbers in a list at the end of a title: `(A4–A7, A9, L5)`. */
function numbersIn(list: string): readonly number[] {
  return [...list.matchAll(/\bA(\d+)(?:–A(\d+))?\b/g)].flatMap(([, from, to]) =>
    span(Number(from), Number(to ?? from))
  )
}

function titled(text: string): readonly number[] {
  const lists = text.matchAll(
    /^\s*(?:(?:test\.)?describe|test|it)\([^\n]*?\(([A-Z]\d+[^()\n]*)\)['"`]/gm
  )
  return [...lists].flatMap(([, list = '']) => numbersIn(list))
}

const sorted = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b)

describe('the statement on accessibility', () => {
  const tests = files(/^tests\/.*\.(spec|test)\.tsx?$/)
  const claimed = Object.values(COVERED).flat()

  it('claims what titles of tests say, and all of it', () => {
    expect(sorted(claimed)).toEqual(sorted(tests.flatMap(file => titled(read(file)))))
  })

  it('names every check that the project has set itself, once', () => {
    expect(claimed.toSorted((a, b) => a - b)).toEqual(all)
  })

  it('would read single numbers and ranges', () => {
    const text =
      "test('keys (A4–A6, A9, L5)', async () => {})\n  test.describe(`x (A12)`, () => {})"
    expect(titled(text)).toEqual([4, 5, 6, 9, 12])
  })
})
