import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { report } from '../../src/domain/compose.ts'
import { evaluate, type Pace } from '../../src/domain/evaluate.ts'
import type { Report } from '../../src/domain/report.ts'
import type { RichText } from '../../src/domain/texts.ts'
import { arbitrarySheet } from './support/arbitrary.ts'
import { english } from './support/content.ts'
import { flagship } from './support/flagship.ts'
import { labelled } from './support/labelled.ts'
import { answers, everywhere } from './support/notation.ts'
import { sentencesOf } from './support/plain.ts'

const quiz = labelled(flagship)

function told(notation: string, pace?: Pace): Report {
  const given = answers(notation)
  return report(quiz, given, evaluate(quiz.key, given, pace), english)
}

/** The first sentence of a labelled text is its id. */
function idOf(text: RichText | null): string | null {
  return text && (sentencesOf(text)[0] ?? null)
}

function noteIds(notation: string, pace?: Pace): readonly (string | null)[] {
  return told(notation, pace).notes.map(idOf)
}

/** What a text was given for one of its fill-ins, or null. */
function given(text: RichText | null | undefined, fill: string): string | null {
  const sentence = sentencesOf(text ?? []).find(words => words.startsWith(`${fill}=`))
  return sentence?.slice(fill.length + 1) ?? null
}

const worked = 'S3222 T2313 A2322 G2211 R1121 L11?2 c1=9 d1=75 e1=sure o1=mil+knocks c2=7'

describe('a whole report', () => {
  const { result, ...words } = told(worked)

  it('names the result and what it means', () => {
    expect(words.name).toBe('name run-up')
    expect(idOf(words.meaning)).toBe('meaning run-up')
    expect(result).toEqual(evaluate(flagship, answers(worked)))
    expect(words.bands).toContainEqual({ id: 'take-off', from: 55, name: 'name take-off' })
    expect(words.bands).toHaveLength(4)
  })

  it('lists dimensions in radar order with their levels', () => {
    const lines = words.dimensions.map(({ name, score, level, near }) => [name, score, level, near])
    expect(lines).toEqual([
      ['SHARE', 56, 'level take-off', 'level run-up'],
      ['TRUST', 56, 'level take-off', 'level run-up'],
      ['ALIGN', 56, 'level take-off', 'level run-up'],
      ['STEER', 38, 'level run-up', 'level standing-start'],
      ['RESOLVE', 31, 'level standing-start', null],
      ['LEARN', 33, 'level standing-start', 'level run-up']
    ])
    expect(words.dimensions[0]).toMatchObject({ id: 'share', question: 'question share' })
  })

  it('holds the claim against the evidence', () => {
    expect(words.pattern?.name).toBe('name above')
    expect(idOf(words.pattern?.text ?? null)).toBe('above')
    expect(idOf(words.shift)).toBe('lower')
  })

  it('answers the three questions', () => {
    expect(words.field).toMatchObject({ name: 'name much-unready', noPartners: null })
    expect(idOf(words.field?.text ?? null)).toBe('much-unready')
    expect(words.fields).toEqual({
      'much-unready': 'name much-unready',
      'much-ready': 'name much-ready',
      'little-unready': 'name little-unready',
      'little-ready': 'name little-ready'
    })
    expect(words.origins.map(idOf)).toEqual(['knocks', 'mil'])
    expect(words.origins.map(text => sentencesOf(text).at(-1))).toEqual([
      'also knocks 1',
      expect.not.stringMatching('also')
    ])
    expect(idOf(words.taught)).toBe('taught')
    expect(idOf(words.reaction)).toBe('sure-above')
    expect(words.pull?.score).toBe(50)
    expect(idOf(words.pull?.text ?? null)).toBe('some')
  })

  it('leads to the next steps from the chosen words', () => {
    expect(words.steps).toEqual([
      {
        dimension: 'resolve',
        name: 'RESOLVE',
        level: 'level standing-start',
        because: { question: 'prompt r1', answer: 'r1 at 1.' },
        moves: [1, 2, 3].map(n => `resolve standing-start ${n}.`),
        frame: 'step',
        keep: []
      },
      expect.objectContaining({ dimension: 'learn', level: 'level standing-start' })
    ])
    expect(words.findOut).toEqual([])
  })

  it('closes with plan, limits and a farewell', () => {
    expect(idOf(words.plan)).toBe('plan')
    expect(words.limits.map(idOf)).toEqual(['one', 'two'])
    expect(words.closing.map(idOf)).toEqual(['sure', 'farewell'])
  })

  it('asks its closing question only of those who were sure', () => {
    expect(told('e1=sure').closing.map(idOf)).toEqual(['sure', 'farewell'])
    expect(told('e1=open').closing.map(idOf)).toEqual(['farewell'])
    expect(told('').closing.map(idOf)).toEqual(['farewell'])
  })
})

describe('the fill-in', () => {
  const of = (fill: string, notation = worked) => given(told(notation).plan, fill)

  it('keeps marks on a scale as digits, though the language spells its counts', () => {
    const sheet = answers(worked)
    const spelling = { ...english, count: (n: number) => `word ${n}` }
    const { plan } = report(quiz, sheet, evaluate(quiz.key, sheet), spelling)
    const values = ['claim', 'overall', 'change'].map(fill => given(plan, fill))
    expect(values).toEqual(['9', '45', 'word 2'])
  })

  it.each([
    ['claim', '9'],
    ['overall', '45'],
    ['lowest', 'RESOLVE'],
    ['highest', 'ALIGN'],
    ['answer', '“r1 at 1”'],
    ['origins', '“o1 at mil” and “o1 at knocks”'],
    ['step', '“resolve standing-start 1”'],
    ['worst', 'habit g4'],
    ['change', '2']
  ])('%s has its value', (fill, value) => {
    expect(of(fill)).toBe(value)
  })

  it.each(['claim', 'overall', 'lowest', 'answer', 'origins', 'step', 'worst', 'change', 'topic'])(
    '%s has none while nothing is answered',
    fill => {
      expect(of(fill, '')).toBeNull()
    }
  )

  it.each(['lowest', 'highest', 'answer'])('%s has none on an even profile', fill => {
    expect(of(fill, `${everywhere(2)} c1=10`)).toBeNull()
  })

  it('answer brings a count’s habit along', () => {
    expect(of('answer', 'S4220 T3333 A3333 G3333 R3333 L3333')).toBe('habit s4: “s4 at 0”')
  })

  it('claim is a value without an overall score, too', () => {
    expect(given(told('c1=3 e1=sure').reaction, 'claim')).toBe('3')
  })

  it('change is the distance, up or down, on the rating’s own scale', () => {
    expect(of('change', 'c1=2 c2=9')).toBe('7')
    expect(of('change', 'c1=2')).toBeNull()
  })
})

describe('missing answers', () => {
  it('bring a headline on unknowns before any score', () => {
    const { headline } = told('S?333 T?333 A?333 G?333 R?333 L?333')
    expect(idOf(headline)).toBe('unknown')
    expect(given(headline, 'count')).toBe('6')
    expect(told('S?333 T?333 A?333 G?333 R?333 L3333').headline).toBeNull()
  })

  it('leave no name, and one thing to find out for each gap', () => {
    const { name, meaning, notes, findOut, pattern, field, dimensions } = told(
      'S3?3- T---- A3333 G3333 R3333 L3333 c1=5 d1=50'
    )
    expect({ name, meaning, pattern, field }).toEqual({
      name: null,
      meaning: [],
      pattern: null,
      field: null
    })
    expect(notes.map(idOf)).toEqual(['no-overall', 'open-questions', 'even'])
    expect(given(notes[0], 'count')).toBe('2')
    expect(given(notes[1], 'count')).toBe('5')
    expect(dimensions[0]).toMatchObject({ score: null, level: null, near: null })
    expect(findOut.map(({ dimension, text }) => [dimension, given(text, 'topic')])).toEqual([
      ['share', 'topic s2'],
      ['trust', 'topic t1']
    ])
    expect(given(findOut[0]?.text, 'dimension')).toBe('SHARE')
  })
})

describe('the note', () => {
  it.each([
    ['cap', 'S4444 T4444 A4444 G4444 R4444 L1111'],
    ['border', 'S3333 T3333 A3333 G3333 R3333 L3332'],
    ['even', everywhere(2)],
    ['same-position', everywhere(2)],
    ['paper-not-habit', 'S3330 T3330 A3330 G3330 R3330 L3330'],
    ['habit-not-paper', 'S0004 T0004 A0004 G0004 R0004 L0004'],
    ['all-top', everywhere(4)],
    ['open-questions', 'S333-'],
    ['no-overall', 'S333-']
  ])('%s appears, and only when it holds', (id, notation) => {
    expect(noteIds(notation)).toContain(id)
    expect(noteIds('S4422 T3333 A2233 G2222 R2222 L2222')).toEqual([])
  })

  it('on the cap names what holds the result down and where the number stands', () => {
    const [cap] = told('S4444 T4444 A4444 G4444 R4444 L1111').notes
    expect(given(cap, 'dimension')).toBe('LEARN')
    expect(given(cap, 'band')).toBe('name leapfrog')
  })

  it('on the border names the neighbour', () => {
    const [border] = told('S3333 T3333 A3333 G3333 R3333 L3332').notes
    expect(given(border, 'band')).toBe('name leapfrog')
  })

  it('on haste appears below two seconds only', () => {
    const hurried = (medianSeconds: number | null) =>
      noteIds(everywhere(3), { medianSeconds }).includes('hurry')
    expect([0, 1.99, 2, 9, null].map(hurried)).toEqual([true, true, false, false, false])
  })

  it('stands in a fixed order', () => {
    expect(noteIds(everywhere(2), { medianSeconds: 1 })).toEqual(['even', 'same-position', 'hurry'])
    expect(noteIds('S4444 T4444 A4444 G4444 R444- L111-', { medianSeconds: 1 })).toEqual([
      'open-questions',
      'cap',
      'hurry'
    ])
  })

  it('that nothing depends on partners goes with the field', () => {
    expect(idOf(told(`${everywhere(3)} d1=0`).field?.noPartners ?? null)).toBe('no-partners')
    expect(told(`${everywhere(3)} d1=25`).field?.noPartners).toBeNull()
  })
})

describe('everything second nature', () => {
  it('shows the lowest to keep alive and to teach', () => {
    const { steps } = told('S4444 T4444 A4444 G4444 R4444 L3333')
    expect(steps).toHaveLength(1)
    expect(steps[0]).toMatchObject({ name: 'LEARN', level: 'level leapfrog', frame: 'keep' })
    expect(steps[0]?.keep.map(({ name }) => name)).toEqual(['name keep-alive', 'name teach'])
    expect(given(steps[0]?.keep[1]?.text, 'dimension')).toBe('LEARN')
  })
})

describe('a quiz without some of its texts', () => {
  it('leaves them out instead of failing', () => {
    const bare = {
      ...quiz,
      texts: { ...quiz.texts, insights: {}, dimensions: {}, bands: {}, questions: {} }
    }
    const given = answers(`${worked} o1=none`)
    const { result: _, ...words } = report(bare, given, evaluate(flagship, given), english)
    expect(words).toMatchObject({
      name: null,
      meaning: [],
      notes: [],
      origins: [],
      reaction: null,
      pattern: null,
      fields: null,
      plan: [],
      limits: [],
      closing: []
    })
    expect(words.dimensions[0]).toMatchObject({ name: 'share', level: 'take-off' })
    expect(words.steps[0]).toMatchObject({ name: 'resolve', because: null, moves: [] })
  })
})

describe('any quiz with any answers', () => {
  it('reports with nothing left to fill in', () => {
    fc.assert(
      fc.property(arbitrarySheet, ({ key, answers }) => {
        const any = labelled(key)
        const result = evaluate(key, answers, { medianSeconds: 1 })
        const words = report(any, answers, result, english)
        expect(words.dimensions.map(({ id }) => id)).toEqual(key.dimensions)
        expect(words.steps).toHaveLength(result.steps.length)
        expect(words.findOut).toHaveLength(result.notes.unscored.length)
        expect(words.origins).toHaveLength(result.origins.length)
        expect(words.name === null).toBe(result.overall === null)
        expect(JSON.stringify(words)).not.toMatch(/"fill"|undefined/)
      })
    )
  })
})
