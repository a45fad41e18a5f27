import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/authoring/build.ts'
import type { SourceFile } from '../../src/authoring/files.ts'
import { freeze, freezingText } from '../../src/authoring/freeze.ts'
import { explainAll } from '../../src/authoring/problem.ts'
import { differences } from '../../src/domain/edition.ts'
import { at, drop, put, QUIZ, swap } from './broken/broken.ts'
import { type Edit, edited, mini } from './fixtures.ts'

const FIRST = 'content/mini/editions/1.json'
const SECOND = 'content/mini/editions/2.json'
const THRESHOLD = swap(at('bands/dancing'), 'from: 70', 'from: 75')

function changed(...edits: readonly Edit[]): readonly SourceFile[] {
  return edited(mini(), edits)
}

function report(files: readonly SourceFile[]): string {
  const content = build(files)
  return content.ok ? '' : explainAll(content.problems)
}

/** The files as `npm run edition` leaves them. */
function frozen(files: readonly SourceFile[]): readonly SourceFile[] {
  const freezing = freeze(files)
  if (!freezing.ok) throw new Error(freezingText(freezing))
  return edited(
    files,
    freezing.files.map(file => put(file.path, file.text))
  )
}

function textOf(files: readonly SourceFile[], path: string): string | undefined {
  return files.find(file => file.path === path)?.text
}

describe('within an edition', () => {
  it.each([
    ['a prompt', swap(at('questions/who'), 'Who is invited?', 'Whom do you invite?')],
    ['the words of an option', swap(at('questions/who'), 'Everybody, always.', 'Everybody.')],
    ['a move', swap(at('dimensions/talk'), 'Count who speaks.', 'Count the speakers.')],
    ['the name of a band', swap(at('bands/dancing'), 'name: Dancing', 'name: Flying')],
    ['an insight', put(at('insights/plan/plan'), 'Choose an hour.\n')],
    ['an order that keeps the sequence', swap(at('questions/late'), 'order: 50', 'order: 51')]
  ])('%s may change', (_, edit) => {
    expect(report(changed(edit))).toBe('')
  })

  it.each([
    ['a threshold', THRESHOLD],
    [
      'the dimension of an item',
      swap(at('questions/list'), 'dimension: follow', 'dimension: talk')
    ],
    ['the place of an item', swap(at('questions/list'), 'order: 35', 'order: 12')],
    ['a fact', swap(at('questions/why'), 'fact: true\n', '')],
    ['a tie rule', swap(QUIZ, 'ties: [talk, follow, purpose]', 'ties: [follow, talk, purpose]')],
    ['the cut of the pull', swap(at('insights/pull/rushed'), 'from: 50', 'from: 60')]
  ])('%s may not', (_, edit) => {
    const missing = swap(QUIZ, 'missing-items: 1', 'missing-items: 0')
    const found = report(changed(edit, missing))
    expect(found).toContain('rules › missingItems: frozen 1, now 0')
    expect(found).toContain('found     2 differences')
    expect(found).toContain('npm run edition')
  })
})

describe('freezing', () => {
  it('makes the first edition where there is none', () => {
    const files = frozen(changed(drop(FIRST)))
    expect(textOf(files, FIRST)).toBe(textOf(mini(), FIRST))
    expect(report(files)).toBe('')
  })

  it('does nothing where nothing changed', () => {
    expect(freeze(mini())).toEqual({
      ok: true,
      files: [],
      said: ['mini: edition 1 still holds, nothing to do']
    })
  })

  it('makes the next edition, sets its number and keeps the old one', () => {
    const files = frozen(changed(THRESHOLD, swap(QUIZ, 'edition: 1', 'edition: 1   # the first')))
    expect(report(files)).toBe('')
    expect(textOf(files, FIRST)).toBe(textOf(mini(), FIRST))
    expect(textOf(files, QUIZ)).toContain('edition: 2   # the first')
    expect(JSON.parse(textOf(files, SECOND) ?? '')).toMatchObject({ quiz: 7, edition: 2 })
    expect(textOf(files, SECOND)).toMatch(/^\{\n {2}"quiz": 7,[\s\S]*\}\n$/)
  })

  it('makes one edition only, however often it runs', () => {
    const once = frozen(changed(THRESHOLD))
    expect(frozen(once)).toEqual(once)
  })

  it('takes back a number that was raised by hand for nothing', () => {
    const files = frozen(changed(swap(QUIZ, 'edition: 1', 'edition: 2')))
    expect(textOf(files, QUIZ)).toBe(textOf(mini(), QUIZ))
  })

  it('makes a third edition of a change that is undone', () => {
    const second = frozen(changed(THRESHOLD))
    const third = frozen(edited(second, [swap(at('bands/dancing'), 'from: 75', 'from: 70')]))
    expect(textOf(third, QUIZ)).toContain('edition: 3')
    expect(report(third)).toBe('')
  })

  it('seals what it writes: whatever changes in an edition later, current or not, stops the build', () => {
    const second = frozen(changed(THRESHOLD))
    const third = frozen(edited(second, [swap(at('bands/dancing'), 'from: 75', 'from: 72')]))
    expect(report(third)).toBe('')
    for (const file of [FIRST, SECOND, 'content/mini/editions/3.json']) {
      const touched = edited(third, [swap(file, '"from": 40', '"from": 41')])
      expect(report(touched)).toContain(
        `${file}: frozen edition\n  expected  the file as npm run edition wrote it`
      )
      const { ok } = freeze(touched)
      expect(ok).toBe(false)
    }
    const lines = third.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }))
    expect(report(lines)).toBe('')
  })

  it('refuses while the content has other problems', () => {
    const freezing = freeze(changed(THRESHOLD, swap(at('questions/who'), 'points: 3', 'points: 4')))
    expect(freezing.ok).toBe(false)
    expect(freezingText(freezing)).toContain('content/mini/questions/who.md')
  })

  it('refuses to build on an edition that somebody touched', () => {
    const freezing = freeze(changed(THRESHOLD, put(FIRST, '{}')))
    expect(freezingText(freezing)).toContain('Restore the file from version control')
  })
})

const data = fc
  .jsonValue({ maxDepth: 4 })
  .filter(value => !JSON.stringify(value).includes('__proto__'))

describe('differences', () => {
  it('are none between a thing and its copy', () => {
    fc.assert(fc.property(data, value => differences(value, structuredClone(value)).length === 0))
  })

  it('are found between any two things that differ', () => {
    fc.assert(
      fc.property(data, data, (a, b) => {
        fc.pre(sorted(a) !== sorted(b))
        return differences(a, b).length > 0
      })
    )
  })

  it('are the same both ways, with the sides swapped', () => {
    fc.assert(
      fc.property(data, data, (a, b) => {
        const there = differences(a, b).map(({ frozen: x, now }) => [x, now].join('→'))
        const back = differences(b, a).map(({ frozen: x, now }) => [now, x].join('→'))
        expect(there.toSorted()).toEqual(back.toSorted())
      })
    )
  })

  it('do not look at the order of keys', () => {
    expect(differences({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toEqual([])
  })

  it('name a moved entry once, and its new sequence', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(id => ({ id, points: 1 }))
    expect(differences({ options: [a, b, c] }, { options: [b, { ...a, points: 2 }, c] })).toEqual([
      { path: 'options › a › points', frozen: '1', now: '2' },
      { path: 'options › order', frozen: '[a, b, c]', now: '[b, a, c]' }
    ])
  })
})

/** JSON with sorted keys. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part
  )
}
