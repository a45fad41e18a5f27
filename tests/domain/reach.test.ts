import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { report } from '../../src/domain/compose.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import { sketch } from '../../src/domain/sketch.ts'
import type { Block, Quiz, RichText } from '../../src/domain/texts.ts'
import { comparisonsTold } from './compare/support/scenes.ts'
import { collaborate, english } from './support/content.ts'
import { answers, everywhere } from './support/notation.ts'
import { plainSentence, sentencesOf } from './support/plain.ts'

const golden = readFileSync(new URL('golden.txt', import.meta.url), 'utf8')
const notations = [
  ...golden
    .split('\n')
    .filter(line => line.startsWith('>'))
    .map(line => line.slice(1)),
  ...[...'STAGRL'].flatMap(oneDimensionLower),
  'S? T3 A2 G1 R0 L4',
  `${everywhere(2)} e1=new`
]

/** One dimension at each level, the others at the top, so that it is the next step. */
function oneDimensionLower(letter: string): readonly string[] {
  const others = [...'STAGRL'].filter(other => other !== letter).map(other => `${other}4444`)
  return ['0000', '2222', '2233', '3333'].map(points => [letter + points, ...others].join(' '))
}

/** Every string and sentence anywhere in a report. */
function spoken(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if (isBlock(value)) return sentencesOf([value])
  return Object.values(value).flatMap(spoken)
}

function isBlock(value: object): value is Block {
  return 'kind' in value && (value.kind === 'paragraph' || value.kind === 'list')
}

function everythingSaid(quiz: Quiz): ReadonlySet<string> {
  const paces = [{ medianSeconds: 1 }, { medianSeconds: 9 }]
  const said = notations
    .map(answers)
    .flatMap(given => [
      ...paces.flatMap(pace =>
        spoken(report(quiz, given, evaluate(quiz.key, given, pace), english))
      ),
      ...spoken(sketch(quiz, given, english))
    ])
  return new Set([...said, ...spoken(comparisonsTold(quiz))])
}

/** What the content can say in a result: place, and words with `{fill}`. */
function* sayable({ texts }: Quiz): Generator<readonly [place: string, words: string]> {
  for (const [id, { name, level, meaning }] of Object.entries(texts.bands)) {
    yield [`band ${id}`, name]
    yield [`band ${id}`, level]
    yield* inText(`band ${id}`, meaning)
  }
  for (const [id, { name, question, steps, compare }] of Object.entries(texts.dimensions)) {
    const prompts = Object.values(compare)
    for (const words of [name, question, ...Object.values(steps).flat(), ...prompts]) {
      yield [`dimension ${id}`, words]
    }
  }
  for (const [kind, insights] of Object.entries(texts.insights)) {
    for (const [id, { name, body, also = [] }] of Object.entries(insights)) {
      yield* inText(`${kind} ${id}`, body)
      // The heading over the things to find out belongs to the page.
      if (name !== undefined && id !== 'find-out') yield [`${kind} ${id}`, name]
      for (const words of also) yield [`${kind} ${id}`, words]
    }
  }
}

function* inText(place: string, text: RichText): Generator<readonly [string, string]> {
  for (const words of sentencesOf(text)) yield [place, words]
}

function pattern(words: string): RegExp {
  const literal = words.split(/\{[a-z]+\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literal.join('.+')}$`)
}

describe('every text of the content', () => {
  const said = everythingSaid(collaborate)
  const all = [...sayable(collaborate)]

  it('is reached by some answers', () => {
    const silent = all.filter(([, words]) => {
      if (!words.includes('{')) return !said.has(words)
      const form = pattern(words)
      return ![...said].some(sentence => form.test(sentence))
    })
    expect(silent).toEqual([])
  })

  it('is many: 72 moves, 24 names and levels, and more', () => {
    expect(all.length).toBeGreaterThan(180)
  })

  it('is said with no fill-in left over', () => {
    expect([...said].filter(words => /[{}]/.test(words))).toEqual([])
  })

  it('shows an unreachable sentence', () => {
    expect(said.has(plainSentence(['Nobody says this.']))).toBe(false)
    expect(pattern('Ask {topic}.').test('Ask them.')).toBe(true)
    expect(pattern('Ask {topic}.').test('Ask them?')).toBe(false)
  })
})
