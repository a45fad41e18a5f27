import fc from 'fast-check'
import type { Answers } from '../../../src/domain/answers.ts'
import type {
  BandCut,
  ContextKey,
  ItemKey,
  QuestionKey,
  Rules,
  ScoringKey
} from '../../../src/domain/key.ts'

/** Answers to a key: each question open, unknown where that exists, or with one of its options. */
export function arbitraryAnswers(key: ScoringKey): fc.Arbitrary<Answers> {
  const entries = key.questions.map(question => arbitraryAnswer(question))
  return fc.tuple(...entries).map(found => Object.fromEntries(found.flat()))
}

function arbitraryAnswer(question: QuestionKey): fc.Arbitrary<[string, string[] | 'unknown'][]> {
  const option = fc.constantFrom(...question.options.map(({ id }) => id))
  return fc.oneof(
    { weight: 8, arbitrary: option.map((id): [string, string[]][] => [[question.id, [id]]]) },
    { weight: 1, arbitrary: fc.constant<[string, string[]][]>([]) },
    {
      weight: 1,
      arbitrary: fc.constant<[string, 'unknown'][]>(
        question.kind === 'item' ? [[question.id, 'unknown']] : []
      )
    }
  )
}

/** Quizzes unlike the flagship: 3–12 dimensions, any scales, with and without roles and rules. */
export const arbitraryKey: fc.Arbitrary<ScoringKey> = fc
  .array(fc.array(arbitraryOptions(), { minLength: 1, maxLength: 5 }), {
    minLength: 3,
    maxLength: 12
  })
  .chain(scales => {
    const dimensions = scales.map((_, index) => `d${index}`)
    const items = scales.flatMap((list, index) => list.map((options, n) => item(index, n, options)))
    return fc.record({
      quiz: fc.constant(2),
      edition: fc.constant(1),
      dimensions: fc.constant(dimensions),
      questions: fc.subarray([...CONTEXT]).map(context => [...context, ...items]),
      bands: arbitraryCuts('band'),
      rules: arbitraryRules(dimensions)
    })
  })

function arbitraryOptions(): fc.Arbitrary<readonly number[]> {
  return fc
    .uniqueArray(fc.nat({ max: 9 }), { minLength: 1, maxLength: 7 })
    .chain(points => fc.shuffledSubarray([0, ...points.map(n => n + 1)], { minLength: 2 }))
}

const facts: readonly Pick<ItemKey, 'fact'>[] = [{ fact: true }, {}, { fact: 'steps' }]

function item(dimension: number, n: number, points: readonly number[]): ItemKey {
  return {
    kind: 'item',
    id: `i${dimension}-${n}`,
    dimension: `d${dimension}`,
    form: n % 2 === 0 ? 'ladder' : 'count',
    options: points.map(value => ({ id: `p${value}`, points: value })),
    ...(n % 3 === 0 ? { reflex: 'rush' } : {}),
    ...facts[n % 3]
  }
}

const CONTEXT: readonly ContextKey[] = [
  { kind: 'claim', id: 'claim', options: [1, 2, 3, 7].map(value => ({ id: `v${value}`, value })) },
  {
    kind: 'dependence',
    id: 'load',
    options: [0, 33, 100].map(value => ({ id: `${value}`, value }))
  },
  {
    kind: 'reaction',
    id: 'constructor',
    options: [
      { id: 'toString', stance: 'sure' },
      { id: 'b', stance: 'open' }
    ]
  },
  {
    kind: 'origin',
    id: 'origin',
    options: [
      { id: 'a', taught: true },
      { id: 'b', exclusive: true }
    ]
  },
  { kind: 'claim-again', id: 'again', options: [0, 7].map(value => ({ id: `v${value}`, value })) }
]

function arbitraryCuts(name: string): fc.Arbitrary<readonly BandCut[]> {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 5 })
    .map(cuts => [0, ...cuts.sort((a, b) => a - b)].map((from, n) => ({ id: `${name}${n}`, from })))
}

function arbitraryRules(dimensions: readonly string[]): fc.Arbitrary<Rules> {
  const hundred = fc.nat({ max: 100 })
  const dimension = fc.constantFrom(...dimensions)
  const emphasis = fc.record({
    factor: fc.constantFrom(1.1, 1.25, 2),
    dimensions: fc.subarray([...dimensions])
  })
  return fc.record(
    {
      missingItems: fc.nat({ max: 3 }),
      missingDimensions: fc.nat({ max: 3 }),
      border: fc.nat({ max: 6 }),
      cap: fc.record({ below: hundred, band: fc.constant('band0') }),
      claim: fc.record({ gap: hundred, evidence: hundred, shift: hundred, doubt: fc.nat(7) }),
      field: fc.record({ dependence: hundred, readiness: hundred }),
      origins: fc.record({
        lines: fc.nat({ max: 3 }),
        order: fc.constant(['b', 'a']),
        also: fc.constant([{ origin: 'a', question: 'i0-0', points: 1 }]),
        taught: fc.record({ dimension, below: hundred })
      }),
      pull: fc.record({
        reflexes: fc.constant(['rush']),
        minimum: fc.nat({ max: 4 }),
        cuts: arbitraryCuts('cut')
      }),
      notes: fc.record(
        {
          unknown: fc.nat({ max: 5 }),
          samePosition: fc.nat({ max: 9 }),
          hurry: fc.nat({ max: 5 }),
          even: hundred,
          twoPictures: fc.record({ high: hundred, low: hundred })
        },
        { requiredKeys: [] }
      ),
      priorities: fc.record(
        {
          steps: fc.nat({ max: 4 }),
          ties: fc.shuffledSubarray([...dimensions], { minLength: dimensions.length }),
          dependenceHigh: emphasis,
          dependenceLow: emphasis,
          claimAbove: emphasis,
          first: fc.record({ dimension, before: dimension, below: hundred })
        },
        { requiredKeys: ['steps', 'ties'] }
      ),
      compare: arbitraryCompare(),
      team: fc.record({ narrow: hundred, wide: hundred, gap: hundred })
    },
    { requiredKeys: ['missingItems', 'missingDimensions', 'border', 'notes', 'priorities'] }
  )
}

function arbitraryCompare(): fc.Arbitrary<NonNullable<Rules['compare']>> {
  const hundred = fc.nat({ max: 100 })
  return fc.record(
    {
      talk: hundred,
      apart: hundred,
      strength: hundred,
      facts: fc.record({ joint: hundred, steps: fc.nat({ max: 4 }) }, { requiredKeys: ['joint'] }),
      guess: fc.nat({ max: 4 }),
      dependence: hundred
    },
    { requiredKeys: ['talk', 'apart', 'strength'] }
  )
}

/** A key together with answers to it. */
export const arbitrarySheet: fc.Arbitrary<{ key: ScoringKey; answers: Answers }> =
  arbitraryKey.chain(key => arbitraryAnswers(key).map(answers => ({ key, answers })))

/** JSON of the kind that a browser, a colleague or an attacker may have left behind. */
export function arbitraryGarbage(key: ScoringKey): fc.Arbitrary<unknown> {
  const ids = key.questions.map(({ id }) => id)
  const options = key.questions.flatMap(question => question.options.map(({ id }) => id))
  const name = fc.constantFrom(...ids, '__proto__', 'constructor', 'toString', 'hasOwnProperty')
  const word = fc.constantFrom(...options, 'unknown', '__proto__', '', 'x')
  const value = fc.oneof(word, fc.array(word, { maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }))
  const record = fc.array(fc.tuple(name, value)).map(entries => JSON.stringify(asJson(entries)))
  return fc.oneof(
    { weight: 5, arbitrary: record.map(text => JSON.parse(text) as unknown) },
    { weight: 1, arbitrary: fc.jsonValue() }
  )
}

function asJson(entries: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(entries)
}
