import { describe, expect, it } from 'vitest'
import { report } from '../../src/domain/compose.ts'
import { evaluate, type Pace } from '../../src/domain/evaluate.ts'
import type { Report } from '../../src/domain/report.ts'
import { collaborate, english, mini } from './support/content.ts'
import { flagship } from './support/flagship.ts'
import { answers, everywhere } from './support/notation.ts'
import { plain } from './support/plain.ts'

function told(notation: string, pace?: Pace): Report {
  const given = answers(notation)
  return report(collaborate, given, evaluate(collaborate.key, given, pace), english)
}

const worked = 'S3222 T2313 A2322 G2211 R1121 L11?2 c1=9 d1=75 e1=sure o1=mil+knocks c2=7'

describe('the flagship in content', () => {
  it('scores by the key that the instrument gives', () => {
    expect(collaborate.key).toEqual(flagship)
  })
})

describe('a whole report', () => {
  const { result, ...words } = told(worked)

  it('names the result and what it means', () => {
    expect(words.name).toBe('Run-up')
    expect(plain(words.meaning)).toMatch(/^In what you describe, your side gets organised/)
    expect(result.overall?.score).toBe(45)
  })

  it('lists dimensions in radar order with their levels', () => {
    expect(
      words.dimensions.map(({ name, score, level, near }) => [name, score, level, near])
    ).toEqual([
      ['Share', 56, 'Practised', 'Picking it up'],
      ['Trust', 56, 'Practised', 'Picking it up'],
      ['Align', 56, 'Practised', 'Picking it up'],
      ['Steer', 38, 'Picking it up', 'Not taught yet'],
      ['Resolve', 31, 'Not taught yet', null],
      ['Learn', 33, 'Not taught yet', 'Picking it up']
    ])
    expect(words.dimensions[0]?.question).toBe('What do we put on the table?')
  })

  it('holds the claim against the evidence, quoting the answer behind the lowest dimension', () => {
    expect(words.pattern?.name).toBe('Sure of it')
    expect(plain(words.pattern?.text ?? null)).toBe(
      'You gave yourself 9 out of 10. Your answers describe 45 out of 100. ' +
        'The distance sits mostly in Resolve: “One side gave in, or the contract decided”. ' +
        'Either we asked about the wrong things, or this is where a partner sees you differently.'
    )
    expect(plain(words.shift)).toBe(
      'Looking closer lowered your own mark by 2. That is a result, too.'
    )
  })

  it('answers the three questions', () => {
    expect(words.field?.name).toBe('Lean on it carefully')
    expect(words.field?.noPartners).toBeNull()
    expect(words.fields?.['little-ready']).toBe('Lever on the shelf')
    expect(words.origins.map(plain)).toEqual([
      'You have paid tuition already. Experience pays off once it is written down and shared. ' +
        'The last one still waits for its debrief.',
      expect.stringMatching(/^You were drilled in roles/)
    ])
    expect(plain(words.taught)).toBe('You were taught; your organisation was not, yet.')
    expect(plain(words.reaction)).toMatch(
      /You ticked “In the military, .* service” and “In the school of hard knocks: .* hurt”\.$/
    )
    expect(words.pull?.score).toBe(50)
  })

  it('leads to the next steps from the chosen words', () => {
    expect(words.steps.map(({ name, level, frame }) => [name, level, frame])).toEqual([
      ['Resolve', 'Not taught yet', 'step'],
      ['Learn', 'Not taught yet', 'step']
    ])
    expect(words.steps[0]?.because).toEqual({
      question: 'Think of the last real disagreement with a partner. How did it end?',
      answer: 'One side gave in, or the contract decided.'
    })
    expect(words.steps[0]?.moves).toHaveLength(3)
    expect(words.steps[0]?.keep).toEqual([])
    expect(words.findOut).toEqual([])
  })

  it('closes with plan, limits and a farewell', () => {
    expect(plain(words.plan)).not.toBe('')
    expect(words.limits).toHaveLength(3)
    expect(words.closing.map(plain)).toEqual([
      expect.stringMatching(/where did you learn to collaborate\?$/),
      expect.stringMatching(/great collaborative week\.$/)
    ])
    expect(words.bands.map(({ name }) => name)).toEqual([
      'Standing start',
      'Run-up',
      'Take-off',
      'Leapfrog'
    ])
  })
})

describe('fill-ins', () => {
  it('leave out the sentence on a lowest dimension when the profile is even', () => {
    const { pattern } = told(`${everywhere(2)} c1=10`)
    expect(plain(pattern?.text ?? null)).toBe(
      'You gave yourself 10 out of 10. Your answers describe 50 out of 100. ' +
        'Either we asked about the wrong things, or this is where a partner sees you differently.'
    )
  })

  it('quote a count together with its habit', () => {
    const { pattern } = told('S4440 T4444 A4444 G4444 R4444 L4331 c1=10')
    expect(pattern).not.toBeNull()
    const above = told('S4220 T3333 A3333 G3333 R3333 L3333 c1=10')
    expect(plain(above.pattern?.text ?? null)).toContain(
      'in Share: holding back something the partner could have used, just to be safe: ' +
        '“It is our usual pattern”.'
    )
  })

  it('name the highest dimension', () => {
    const { pattern } = told('S2222 T2222 A2222 G2222 R2222 L4444 c1=2')
    expect(plain(pattern?.text ?? null)).toContain('Learn is practised on both sides.')
  })

  it('open a sentence with a capital', () => {
    const { pull, origins } = told('S2220 T2220 A2220 G2220 R2222 L2222 o1=none')
    expect(plain(pull?.text ?? null)).toMatch(/still steer: holding back something/)
    expect(plain(origins[0] ?? null)).toMatch(/not in you\. [A-Z].*[^.] is lesson one\.$/)
  })

  it('leave out the origins of a visitor who skipped them', () => {
    expect(plain(told(`${everywhere(1)} c1=10 e1=sure`).reaction)).toMatch(
      /One more question before the doors open: where did you learn it\?$/
    )
  })
})

describe('missing answers', () => {
  it('bring a headline on unknowns before any score', () => {
    const { headline } = told('S?333 T?333 A?333 G?333 R?333 L?333')
    expect(plain(headline)).toBe('6 answers you could not give are 6 questions for your partner.')
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
    expect(plain(notes[0] ?? null)).toMatch(/^Too many answers are missing/)
    expect(plain(notes[1] ?? null)).toMatch(/^Questions still open: 5\./)
    expect(dimensions[0]).toMatchObject({ score: null, level: null, near: null })
    expect(findOut.map(({ dimension }) => dimension)).toEqual(['share', 'trust'])
    expect(plain(findOut[0]?.text ?? null)).toBe(
      'Find out: ask what is written down about what you give a partner and what you keep to ' +
        'yourselves at your next internal meeting.'
    )
  })
})

describe('notes', () => {
  it.each([
    ['cap', 'S4444 T4444 A4444 G4444 R4444 L1111', /In Learn, though, one leg/],
    ['border', 'S3333 T3333 A3333 G3333 R3333 L3332', /close to the line with Leapfrog\./],
    ['even profile', everywhere(2), /^An even profile/],
    ['same position', everywhere(2), /^You chose the same place/],
    ['two pictures', 'S3330 T3330 A3330 G3330 R3330 L3330', /^Two pictures: agreements/],
    ['other two pictures', 'S0004 T0004 A0004 G0004 R0004 L0004', /the other way round/],
    ['all at the top', everywhere(4), /Ask your partner to answer too\.$/]
  ])('speak of %s', (_, notation, expected) => {
    expect(told(notation).notes.map(plain)).toContainEqual(expect.stringMatching(expected))
  })

  it('stand in a fixed order', () => {
    const texts = told(everywhere(2), { medianSeconds: 1.9 }).notes.map(plain)
    expect(texts.map(text => text.slice(0, 15))).toEqual([
      'An even profile',
      'You chose the s',
      'You went throug'
    ])
  })

  it('mention haste below two seconds only', () => {
    expect(told(everywhere(3), { medianSeconds: 2 }).result.notes.hurry).toBe(false)
    expect(told(everywhere(3), { medianSeconds: null }).result.notes.hurry).toBe(false)
    expect(told(everywhere(3), { medianSeconds: 0 }).result.notes.hurry).toBe(true)
  })

  it('add to the field that nothing depends on partners', () => {
    expect(plain(told(`${everywhere(3)} d1=0`).field?.noPartners ?? null)).toMatch(/readiness/)
  })
})

describe('everything second nature', () => {
  it('shows the lowest to keep alive and to teach', () => {
    const { steps } = told('S4444 T4444 A4444 G4444 R4444 L3333')
    expect(steps).toHaveLength(1)
    expect(steps[0]).toMatchObject({ name: 'Learn', level: 'Second nature', frame: 'keep' })
    expect(steps[0]?.keep.map(({ name }) => name)).toEqual([
      'Keep it alive',
      'Teach it to a partner'
    ])
    expect(plain(steps[0]?.keep[1]?.text ?? null)).toContain('how you do Learn')
  })
})

describe('a second quiz', () => {
  const given = {
    why: ['3'],
    who: ['2'],
    off: ['short'],
    turns: ['1'],
    doubt: ['3'],
    cut: ['0'],
    list: ['0'],
    late: ['1']
  }
  const { result, ...words } = report(mini, given, evaluate(mini.key, given), english)

  it('scores mixed scales by their own maximum', () => {
    // purpose: 3/3, 2/3, 1/3; talk: 1/3, 3/3, 0/2; follow: 0/3, 1/2.
    expect(result.dimensions.map(({ score }) => score)).toEqual([67, 44, 25])
    expect(result.overall?.score).toBe(45)
    expect(words.name).toBe('Walking')
  })

  it('speaks its own words and none of the flagship', () => {
    expect(plain(words.pull?.text ?? null)).toBe(
      'Haste rules: cutting each other short. That costs more than it saves.'
    )
    expect(words.steps.map(({ dimension, level }) => [dimension, level])).toEqual([
      ['follow', 'Asleep']
    ])
    expect(words).toMatchObject({
      field: null,
      fields: null,
      origins: [],
      taught: null,
      reaction: null,
      pattern: null,
      shift: null,
      headline: null
    })
  })
})
