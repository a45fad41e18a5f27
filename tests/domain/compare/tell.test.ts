import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/domain/compare/compare.ts'
import { overTime } from '../../../src/domain/compare/over-time.ts'
import type { Opening } from '../../../src/domain/compare/party.ts'
import { team } from '../../../src/domain/compare/team.ts'
import { compareTeams } from '../../../src/domain/compare/teams.ts'
import { tellComparison, tellIncomparable } from '../../../src/domain/compare/tell-comparison.ts'
import { tellOverTime } from '../../../src/domain/compare/tell-over-time.ts'
import { tellTeam, tellTeams } from '../../../src/domain/compare/tell-team.ts'
import { english, collaborate as quiz } from '../support/content.ts'
import { everywhere } from '../support/notation.ts'
import { plain, sentencesOf } from '../support/plain.ts'
import { CLOSED, given, OPEN, resultsAt, side } from './support/sides.ts'

function told(a: string, b: string, opening: Opening = OPEN) {
  return tellComparison(quiz, given(compare(quiz, side(a), side(b), opening)), english)
}

describe('a comparison in words', () => {
  const a = 'S4443 T3333 A0000 G2212 R2222 L22?? c1=9 d1=0'
  const b = 'S4443 T3333 A4443 G2232 R2222 L2222 c1=4 d1=75'
  const report = told(a, b, { opened: 'answers', guess: { a: 7, b: 8 } })

  it('opens with what differences are', () => {
    expect(sentencesOf(report.opening)[0]).toBe(
      'Differences are normal; the question is whether you knew them.'
    )
  })

  it('names gaps and a strength on top', () => {
    expect(report.top.map(plain)).toEqual([
      'Your pictures differ most here: Align.',
      'A strength that you share: Share.'
    ])
  })

  it('lists each dimension with its words and its question', () => {
    const lines = report.lines.map(({ name, a, b, label, prompt }) => [name, a, b, label, prompt])
    expect(lines).toEqual([
      [
        'Align',
        0,
        94,
        'Two partnerships',
        'Read your purpose aloud; which word is missing in ours?'
      ],
      ['Steer', 44, 56, 'Same picture', null],
      ['Trust', 75, 75, 'Shared strength', null],
      ['Share', 94, 94, 'Shared strength', null],
      ['Resolve', 50, 50, 'Shared construction site', 'What have we both been too polite to say?']
    ])
    expect(report.lines.every(({ text, name }) => plain(text).includes(name))).toBe(true)
  })

  it('says which dimension is not compared', () => {
    expect(report.unscored.map(({ name, a, b }) => [name, a, b])).toEqual([['Learn', null, 50]])
    expect(plain(report.unscored[0]?.text ?? null)).toContain('Learn has no score on one side')
  })

  it('lays the facts side by side in the words of both', () => {
    const { facts } = report
    expect(plain(facts?.summary ?? null)).toBe('8 of 10 facts seen alike.')
    expect(facts?.different.map(({ item }) => item)).toEqual(['a1', 'g3'])
    expect(facts?.different[1]).toMatchObject({ a: 'One.', b: 'All three.' })
    expect(plain(facts?.different[1]?.text ?? null)).toBe(
      'You describe the same fact differently: “One” / “All three”. Lay the document on the table.'
    )
    expect(facts?.alike[0]?.question).toContain('promises')
  })

  it('tells both what the other expected, with marks as digits', () => {
    expect(plain(report.guesses.a)).toBe('You expected 7, they said 4.')
    expect(sentencesOf(report.guesses.b ?? [])[0]).toBe('They expected 8, you said 9.')
    expect(sentencesOf(report.guesses.b ?? [])).toHaveLength(2)
  })

  it('asks about dependence only when it lies apart', () => {
    expect(plain(report.dependence)).toBe(
      'One of you leans harder. Which decisions does that explain?'
    )
    expect(told('d1=50', 'd1=75').dependence).toBeNull()
  })

  it('makes an agenda to print', () => {
    expect(report.agenda.map(({ name, text }) => [name, plain(text)])).toEqual([
      ['Align', 'Read your purpose aloud; which word is missing in ours?'],
      [
        null,
        'Facts you describe differently: 2. Start with why your most important partnership exists, and bring the document.'
      ],
      ['Resolve', 'What have we both been too polite to say?']
    ])
    expect(report.nothingToSettle).toBeNull()
  })
})

describe('two sides that agree', () => {
  it('hear so, and have nothing to settle', () => {
    const report = told(everywhere(4), everywhere(4))
    expect(report.top.map(plain)[0]).toMatch(/^On no floor do your pictures differ/)
    expect(report.agenda).toEqual([])
    expect(report.nothingToSettle).not.toBeNull()
  })

  it('hear nothing about gaps when nothing could be compared', () => {
    const report = told('', '')
    expect(report.top).toEqual([])
    expect(report.unscored).toHaveLength(6)
    expect(plain(report.facts?.summary ?? null)).toMatch(/^There is no shared fact/)
  })

  it('see no facts that they did not open', () => {
    expect(told(everywhere(4), everywhere(0), CLOSED)).toMatchObject({
      facts: null,
      guesses: { a: null, b: null },
      dependence: null
    })
  })
})

describe('results that cannot be compared', () => {
  it('say why', () => {
    expect(plain(tellIncomparable(quiz, 'other-quiz'))).toContain('two different quizzes')
    expect(plain(tellIncomparable(quiz, 'other-edition'))).toContain('two editions')
    expect(tellIncomparable(quiz, 'yes')).toBeNull()
  })
})

describe('results over time', () => {
  it('come with the rule that says what is a difference', () => {
    const [earlier, later] = [side('S1111 T2222').result, side('S4444 T2222').result]
    const { lines } = tellOverTime(quiz, given(overTime(quiz, earlier, later)), english)
    expect(lines.slice(0, 3).map(({ name, change, label }) => [name, change, label])).toEqual([
      ['Share', 75, 'A real change'],
      ['Trust', 0, 'No difference'],
      ['Align', null, null]
    ])
    expect(plain(lines[0]?.text ?? null)).toContain('Over 30 points')
    expect(plain(lines[1]?.text ?? null)).toContain('Under 15 points')
  })
})

describe('a team in words', () => {
  function report(scores: readonly (number | null)[]) {
    return tellTeam(quiz, given(team(quiz.key, resultsAt(scores))), english)
  }

  it('of two shows no line at all', () => {
    const { lines, disagree, opening } = report([10, 90])
    expect({ lines, disagree }).toEqual({ lines: [], disagree: null })
    expect(opening.map(plain)[0]).toContain('Results so far: 2.')
  })

  it('of three asks for consent with the sentence that says why', () => {
    const { opening, lines } = report([10, 50, 90])
    expect(sentencesOf(opening[0] ?? [])[0]).toBe(
      'With three people, two who know their own answers can work out the third.'
    )
    expect(opening).toHaveLength(2)
    expect(lines[0]).toMatchObject({ mean: 50, sd: null, quartiles: null, deviation: null })
    expect(lines[0]).toMatchObject({ show: 'word', spread: 'wide', label: 'Far apart' })
    expect(report([10, 50, 90, 50]).opening).toHaveLength(1)
  })

  it('of five has whole numbers', () => {
    const { lines, disagree } = report([10.4, 20.4, 30.4, 40.4, 51.4])
    expect(lines[0]).toMatchObject({
      name: 'Share',
      n: 5,
      mean: 31,
      sd: 16,
      quartiles: [20, 30, 40],
      deviation: 12,
      label: 'Some distance'
    })
    expect(plain(disagree)).toBe('Where you disagree most: Share.')
  })

  it('says when it agrees, and what it may not show', () => {
    const { disagree, lines } = report([10, null, null, null, null])
    expect(plain(disagree)).toMatch(/^You see every floor much alike/)
    expect(lines[0]).toMatchObject({ show: 'nothing', n: 1, mean: null, label: null })
    expect(plain(lines[0]?.text ?? null)).toContain('Too few of you')
  })
})

describe('two teams in words', () => {
  function report(a: readonly number[], b: readonly number[]) {
    const [one, other] = [a, b].map(scores => given(team(quiz.key, resultsAt(scores))))
    if (!one || !other) throw new Error('two teams')
    return tellTeams(quiz, given(compareTeams(quiz.key, one, other)), english)
  }

  it('hear first that one does not agree in itself', () => {
    const { inside } = report([0, 0, 50, 100, 100], [50, 50, 50, 50, 50])
    expect(sentencesOf(inside.a ?? [])[0]).toBe('You do not agree among yourselves yet: Share.')
    expect(inside.b).toBeNull()
  })

  it('hear of flagged gaps only', () => {
    const { gaps, noGap } = report([40, 42, 44, 46, 48], [60, 62, 64, 66, 68])
    expect(gaps.map(({ name, text }) => [name, sentencesOf(text)[0]])).toEqual([
      ['Share', 'Share: the two teams stand 20 points apart.']
    ])
    expect(noGap).toBeNull()
    expect(report([40, 42, 44, 46, 48], [41, 42, 44, 46, 48]).noGap).not.toBeNull()
  })

  it('hear nothing of gaps where they are too small for numbers', () => {
    expect(report([40, 42, 44], [90, 92, 94])).toMatchObject({ gaps: [], noGap: null })
  })
})
