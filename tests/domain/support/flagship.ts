import type { ItemKey, QuestionKey, RatingKey, ScoringKey } from '../../../src/domain/key.ts'

const topFirst = ['s2', 't2', 'a1', 'g2', 'r2', 'l1']
const sharedFacts = ['s2', 's3', 't1', 'a1', 'g1', 'g2', 'g3', 'r1', 'r2', 'l2']

/**
 * The scoring key of the flagship quiz, written down from the instrument by hand and apart from
 * `content/`: the second account of the same facts that scoring is tested with.
 */
export const flagship: ScoringKey = {
  quiz: 1,
  edition: 1,
  dimensions: ['share', 'trust', 'align', 'steer', 'resolve', 'learn'],
  questions: [
    rating('claim', 'c1'),
    {
      kind: 'reaction',
      id: 'e1',
      options: [
        { id: 'new', stance: 'new' },
        { id: 'open', stance: 'open' },
        { id: 'sure', stance: 'sure' },
        { id: 'working', stance: 'working' }
      ]
    },
    {
      kind: 'dependence',
      id: 'd1',
      options: [0, 25, 50, 75, 100].map(value => ({ id: String(value), value }))
    },
    {
      kind: 'origin',
      id: 'o1',
      options: [
        { id: 'mil', taught: true },
        { id: 'knocks' },
        { id: 'mentor', taught: true },
        { id: 'course', taught: true },
        { id: 'school', taught: true },
        { id: 'job' },
        { id: 'ensemble' },
        { id: 'home' },
        { id: 'none', exclusive: true }
      ]
    },
    ...items(),
    rating('claim-again', 'c2')
  ],
  bands: [
    { id: 'standing-start', from: 0 },
    { id: 'run-up', from: 35 },
    { id: 'take-off', from: 55 },
    { id: 'leapfrog', from: 75 }
  ],
  rules: {
    missingItems: 1,
    missingDimensions: 1,
    border: 3,
    cap: { below: 35, band: 'take-off' },
    claim: { gap: 20, evidence: 55, shift: 10, doubt: 4 },
    field: { dependence: 50, readiness: 55 },
    origins: {
      lines: 2,
      order: ['none', 'knocks', 'mil', 'mentor', 'course', 'school', 'ensemble', 'home', 'job'],
      also: [
        { origin: 'knocks', question: 'l4', points: 1 },
        { origin: 'knocks', question: 'l2', points: 1 }
      ],
      taught: { dimension: 'learn', below: 35 }
    },
    pull: {
      reflexes: ['build', 'acquire', 'protect'],
      minimum: 3,
      cuts: [
        { id: 'little', from: 0 },
        { id: 'some', from: 30 },
        { id: 'strong', from: 60 }
      ]
    },
    notes: {
      unknown: 6,
      samePosition: 20,
      hurry: 2,
      even: 15,
      twoPictures: { high: 75, low: 25 }
    },
    priorities: {
      steps: 2,
      ties: ['align', 'trust', 'share', 'steer', 'resolve', 'learn'],
      dependenceHigh: { factor: 1.25, dimensions: ['trust', 'steer', 'resolve'] },
      dependenceLow: { factor: 1.15, dimensions: ['align', 'share'] },
      claimAbove: { factor: 1.25, dimensions: ['learn'] },
      first: { dimension: 'align', before: 'steer', below: 35 }
    },
    compare: {
      talk: 15,
      apart: 30,
      strength: 55,
      facts: { joint: 75, steps: 2 },
      guess: 2,
      dependence: 50
    },
    team: { narrow: 10, wide: 20.8, gap: 15 }
  }
}

function rating(kind: RatingKey['kind'], id: string): RatingKey {
  const options = Array.from({ length: 11 }, (_, value) => ({ id: String(value), value }))
  return { kind, id, options }
}

/** S1 T1 A1 G1 R1 L1, S2 … L3, then the six counts. */
function items(): readonly QuestionKey[] {
  return [1, 2, 3, 4].flatMap(row => [
    item(row, 's', 'share', 'protect'),
    item(row, 't', 'trust', 'protect'),
    item(row, 'a', 'align', 'acquire'),
    item(row, 'g', 'steer', 'build'),
    item(row, 'r', 'resolve', 'avoid'),
    item(row, 'l', 'learn', 'repeat')
  ])
}

function item(row: number, letter: string, dimension: string, reflex: string): ItemKey {
  const id = `${letter}${row}`
  const counts = row === 4
  const points = counts || topFirst.includes(id) ? [4, 3, 2, 1, 0] : [0, 1, 2, 3, 4]
  return {
    kind: 'item',
    id,
    dimension,
    form: counts ? 'count' : 'ladder',
    options: points.map(value => ({ id: String(value), points: value })),
    ...(counts ? { reflex } : {}),
    ...(sharedFacts.includes(id) ? { fact: id === 'g3' ? 'steps' : true } : {})
  }
}
