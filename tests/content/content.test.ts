import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/authoring/build.ts'
import { explain, explainAll } from '../../src/authoring/problem.ts'
import { readContent } from '../../src/authoring/read.ts'
import { at, drop, put, QUIZ, SITE, swap } from './broken/broken.ts'
import { edited, mini, roles } from './fixtures.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The quiz of valid files; a report in place of a quiz fails the test. */
function quizOf(files = mini()) {
  const content = build(files)
  if (!content.ok) throw new Error(explainAll(content.problems))
  const [quiz] = content.quizzes
  if (quiz === undefined) throw new Error('no quiz')
  return { site: content.site, quiz }
}

describe('the content of this site', () => {
  it('has no problem', () => {
    const content = readContent(join(ROOT, 'content'))
    expect(content.ok ? '' : explainAll(content.problems)).toBe('')
  })
})

describe('a small quiz', () => {
  it('becomes a key with its own dimensions, scales and thresholds', () => {
    const { key } = quizOf().quiz
    expect(key.dimensions).toEqual(['purpose', 'talk', 'follow'])
    expect(key.bands).toEqual([
      { id: 'sitting', from: 0 },
      { id: 'walking', from: 40 },
      { id: 'dancing', from: 70 }
    ])
    expect(key.rules).toEqual({
      missingItems: 1,
      missingDimensions: 0,
      border: 4,
      cap: { below: 40, band: 'walking' },
      pull: {
        reflexes: ['rush'],
        minimum: 2,
        cuts: [
          { id: 'calm', from: 0 },
          { id: 'rushed', from: 50 }
        ]
      },
      notes: { unknown: 3, even: 10 },
      priorities: {
        steps: 1,
        ties: ['talk', 'follow', 'purpose'],
        first: { dimension: 'purpose', before: 'follow', below: 40 }
      }
    })
  })

  it('asks in the order of the questions, not of the files', () => {
    const ids = quizOf().quiz.key.questions.map(({ id }) => id)
    expect(ids).toEqual(['why', 'turns', 'who', 'doubt', 'off', 'list', 'cut', 'late'])
  })

  it('gives an option its points as id, or an id of its own', () => {
    const off = quizOf().quiz.key.questions.find(({ id }) => id === 'off')
    expect(off?.options.map(({ id }) => id)).toEqual(['3', 'short', 'other', '0'])
    const { off: words } = quizOf().quiz.texts.questions
    expect(words?.options).toMatchObject({ 3: 'It is called off.', short: 'It is cut short.' })
  })

  it('marks counts, reflexes and facts', () => {
    const { questions } = quizOf().quiz.key
    expect(questions.find(({ id }) => id === 'cut')).toEqual({
      kind: 'item',
      id: 'cut',
      dimension: 'talk',
      form: 'count',
      options: [
        { id: '2', points: 2 },
        { id: '1', points: 1 },
        { id: '0', points: 0 }
      ],
      reflex: 'rush'
    })
    expect(questions.filter(question => 'fact' in question).map(({ id }) => id)).toEqual(['why'])
  })

  it('has no stray undefined in what is frozen or shipped', () => {
    const { quiz, site } = quizOf(roles())
    expect(JSON.parse(JSON.stringify({ quiz, site }))).toStrictEqual({ quiz, site })
  })

  it('fills in the defaults of rules and brand', () => {
    const plain = edited(mini(), [
      swap(QUIZ, '    steps: 1\n', ''),
      swap(QUIZ, '  border: 4\n', ''),
      drop(at('insights/note/border')),
      drop('content/mini/editions/1.json')
    ])
    const unfrozen = build(plain)
    expect(unfrozen.ok ? [] : unfrozen.problems.map(({ field }) => field)).toEqual(['edition'])
    expect(quizOf().site.brand).toEqual({
      accent: '#0e5b49',
      accentContrast: '#ffffff',
      paper: '#f1f3ee',
      ink: '#16211d',
      lamp: '#f6b62e',
      radius: 4,
      font: 'besley'
    })
  })
})

describe('a quiz with every rule', () => {
  it('turns the front matter of its rules into the key', () => {
    const { rules } = quizOf(roles()).quiz.key
    expect(rules).toMatchObject({
      claim: { gap: 25, evidence: 50, shift: 20, doubt: 2 },
      field: { dependence: 40, readiness: 60 },
      origins: {
        lines: 1,
        order: ['nowhere', 'club', 'work'],
        also: [{ origin: 'club', question: 'cut', points: 1 }],
        taught: { dimension: 'talk', below: 30 }
      },
      notes: { samePosition: 7, hurry: 1, twoPictures: { high: 80, low: 20 } },
      priorities: {
        dependenceHigh: { factor: 1.5, dimensions: ['follow'] },
        dependenceLow: { factor: 1.1, dimensions: ['talk', 'purpose'] },
        claimAbove: { factor: 2, dimensions: ['talk'] }
      }
    })
  })

  it('turns a rating into options that are their own values', () => {
    const { key, texts } = quizOf(roles()).quiz
    const mark = key.questions.find(({ kind }) => kind === 'claim')
    expect(mark?.options).toEqual([1, 2, 3, 4, 5].map(value => ({ id: String(value), value })))
    const { mark: words } = texts.questions
    expect(words?.ends).toEqual(['Dreadful', 'Splendid'])
  })

  it('keeps the extra sentences of an origin beside its line', () => {
    const { origin } = quizOf(roles()).quiz.texts.insights
    const { club } = origin ?? {}
    expect(club?.also).toEqual(['Clubs cut short as well.'])
  })
})

describe('several problems', () => {
  const broken = edited(mini(), [
    swap(SITE, 'main: mini', 'main: maxi'),
    swap(QUIZ, 'border: 4', 'boarder: 4'),
    swap(at('questions/why'), 'points: 3', 'points: 5'),
    swap(at('questions/who'), 'order: 20', 'order: twenty'),
    swap(at('dimensions/talk'), 'sitting:', 'siting:'),
    drop(at('insights/step/teach')),
    put(at('insights/plan/plan'), 'Choose <b onclick=x>a a day</b>. [Go](javascript:x)\n')
  ])

  it('are all reported at once, each with its file', () => {
    const content = build(broken)
    const places = content.ok ? [] : content.problems.map(({ file, field }) => `${file} ${field}`)
    expect(places.toSorted()).toEqual([
      'content/mini/dimensions/talk.md steps › siting',
      'content/mini/dimensions/talk.md steps › sitting',
      'content/mini/insights/plan/plan.md text',
      'content/mini/insights/plan/plan.md text',
      'content/mini/insights/plan/plan.md text',
      'content/mini/insights/step/teach.md the file itself',
      'content/mini/questions/who.md order',
      'content/mini/questions/why.md options',
      'content/mini/quiz.md rules › boarder',
      'content/site.md main'
    ])
  })

  it('stand in one report, sorted by file, with their number on top', () => {
    const content = build(broken)
    const report = content.ok ? '' : explainAll(content.problems)
    expect(report).toMatch(/^10 problems in the content\n\ncontent\/mini\/dimensions/)
    expect(report).toMatch(/content\/site\.md, line 2: main\n.*\n.*\n.*that is there\.$/)
  })

  it('read as plain text', () => {
    const problem = {
      file: 'content/a.md',
      line: 3,
      field: 'options › 2nd › points',
      expected: 'a whole number',
      found: '"two"',
      todo: 'Write a number.'
    }
    expect(explain(problem)).toBe(
      [
        'content/a.md, line 3: options › 2nd › points',
        '  expected  a whole number',
        '  found     "two"',
        '  to do     Write a number.'
      ].join('\n')
    )
  })
})
