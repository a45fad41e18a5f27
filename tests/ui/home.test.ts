import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/domain/answers.ts'
import { profileOf } from '../../src/domain/code/records.ts'
import { en } from '../../src/i18n/en.ts'
import { calendarText } from '../../src/ui/home/calendar.ts'
import { cardOf } from '../../src/ui/home/card.ts'
import { answersText } from '../../src/ui/home/files.ts'
import type { Group, Words } from '../../src/ui/home/marks.ts'
import { remindersOf, sentenceOf } from '../../src/ui/home/reminders.ts'
import { reportText } from '../../src/ui/home/report.ts'
import { Reading } from '../../src/ui/result/Reading.tsx'
import { viewOfAnswers, viewOfProfile } from '../../src/ui/result/view.ts'
import { mini as miniFiles, roles as rolesFiles } from '../content/fixtures.ts'
import { parseCsv } from '../domain/home/support/parse-csv.ts'
import { read, textOf as wordsOf } from '../domain/home/support/parse-markdown.ts'
import { answers, everywhere } from '../domain/support/notation.ts'
import { flagship, payloadFrom } from './support/late.ts'
import { parseCalendar } from './support/parse-calendar.ts'
import { saidOn } from './support/tree.ts'

const mini = payloadFrom(miniFiles())
const roles = payloadFrom(rolesFiles())
const worked = answers('S3222 T2313 A2322 G2211 R1121 L11?2 c1=9 d1=75 e1=sure o1=mil+knocks c2=7')
const of = (given: Answers) => viewOfAnswers(flagship, given, null)

const views = [
  ['typical', of(worked)],
  ['all at the top', of(answers(`${everywhere(4)} c1=10 d1=100 e1=working c2=10`))],
  ['all at the foot', of(answers(`${everywhere(0)} c1=10 d1=0 e1=sure o1=none c2=0`))],
  ['nothing known', of(answers('S???? T???? A???? G???? R???? L????'))],
  ['two dimensions without a score', of(answers('S2222 T2222 A2222 G22?? R??22 L3111 c1=4'))],
  ['nothing at all', of({})],
  ['in haste', viewOfAnswers(flagship, answers(`${everywhere(2)} c1=5 d1=50 e1=new`), 1)],
  ['the scores alone', viewOfProfile(flagship, profileOf(flagship.quiz.key, worked))],
  ['another quiz', viewOfAnswers(mini, { why: ['1'] }, null)],
  ['a quiz with every role, unanswered', viewOfAnswers(roles, {}, null)]
] as const

describe.each(views)('the report as Markdown: %s', (_, view) => {
  const text = reportText(view, { day: 'Your result, 24 November 2026', plan: null })
  const parsed = read(text)

  it('says all that the page says', () => {
    const heard = wordsOf(parsed).replace(/\s+/g, ' ')
    const page = renderToString(h(Reading, { view, day: null }))
    const missing = saidOn(page, 'cq-np', 'cq-board', 'cq-colophon').filter(
      words => !heard.includes(words)
    )
    expect(missing).toEqual([])
  })

  it('has one title, its chapters in the order of the page, and no HTML', () => {
    const headings = parsed.children.filter(({ type }) => type === 'heading')
    expect(headings.filter(one => 'depth' in one && one.depth === 1)).toHaveLength(1)
    const chapters = headings.filter(one => 'depth' in one && one.depth === 2).map(wordsOf)
    const page = renderToString(h(Reading, { view, day: null }))
    const titles = [...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)
    // The coach's offer stays on the page.
    expect(chapters).toEqual(titles.slice(0, -1))
    expect(wordsOf(parsed)).not.toContain('(html')
  })

  it('leads back to the quiz and to this result', () => {
    const home = `${view.site.url}${view.home}`
    expect(text).toContain(`<${home}>`)
    expect(text).toContain(`<${home}result/#${view.code}>`)
  })
})

it('the report keeps the visitor’s own words as they are', () => {
  const plan = sentenceOf({ when: '*it* rains_', will: '<b>ask</b> [them](x).' }, en)
  const text = reportText(of(worked), { day: 'today', plan })
  expect(wordsOf(read(text))).toContain('When *it* rains_, I will <b>ask</b> [them](x).')
})

describe('the answers as a file', () => {
  const [heads, ...rows] = parseCsv(answersText(of(worked), worked).slice(1))

  it('have a head, and a row for every question', () => {
    expect(heads).toEqual(['Question', 'Words', 'Answer', 'Points'])
    expect(rows.map(([id]) => id)).toEqual(flagship.quiz.key.questions.map(({ id }) => id))
    expect(rows.every(row => row.length === 4)).toBe(true)
  })

  it('say words and points', () => {
    const { prompt, options } = flagship.quiz.texts.questions.s1 ?? {}
    expect(rows.find(([id]) => id === 's1')).toEqual(['s1', prompt, options?.['3'], '3'])
    expect(rows.find(([id]) => id === 'l3')?.slice(2)).toEqual([flagship.quiz.texts.unknown, ''])
  })
})

/** Half its size for each letter: near enough to see what overflows. */
const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5

describe.each(views)('the card: %s', (_, view) => {
  const card = cardOf(view, 'Your result, 24 November 2026', measure)
  const words = card.groups.flatMap(group => wordsIn(group))

  it('says what it is, the name, and every dimension with its score', () => {
    const said = words.map(({ text }) => text)
    const { report, quiz } = view
    expect(said.join(' ')).toContain(quiz.texts.title)
    expect(said.join(' ')).toContain(report.name ?? en['result.no-name'])
    for (const { name, score } of report.dimensions) {
      expect(lettersOf(said.join(''))).toContain(lettersOf(name))
      expect(said).toContain(String(score ?? '–'))
    }
    expect(said.at(-1)).toBeDefined()
    expect(said).toContain(`${view.site.url}${view.home}`)
  })

  it('keeps all its words inside, and apart from each other', () => {
    for (const { left, right, top, bottom } of words) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(card.width)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(bottom).toBeLessThanOrEqual(card.height)
    }
    const clashes = words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter(
          other =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom
        )
        .map(other => `${one.text} / ${other.text}`)
    )
    expect(clashes).toEqual([])
  })
})

it('a long name takes lines, and one long word is broken', () => {
  const view = of(worked)
  const report = { ...view.report, name: `${'Word '.repeat(12)}${'x'.repeat(80)}` }
  const card = cardOf({ ...view, report }, 'today', measure)
  const name = wordsIn(card.groups[0] as Group).filter(({ size }) => size === 46)
  expect(name.length).toBeGreaterThan(4)
  expect(lettersOf(name.map(({ text }) => text).join(''))).toBe(lettersOf(report.name))
})

/** Lines break at spaces and hyphens, and may add a hyphen. */
const lettersOf = (text: string) => text.replace(/[\s\u00AD-]/g, '')

/** Each text with the room it takes on the card. */
function wordsIn({ x, y, scale, marks }: Group) {
  return marks
    .filter((mark): mark is Words => 'text' in mark)
    .map(({ text, type, anchor, ...at }) => {
      const width = measure(text, type) * scale
      const middle = x + at.x * scale
      const left = { start: middle, middle: middle - width / 2, end: middle - width }[anchor]
      const bottom = y + at.y * scale
      return {
        text,
        size: type.size,
        left,
        right: left + width,
        top: bottom - type.size * scale * 0.75,
        bottom
      }
    })
}

describe('the calendar', () => {
  const view = of(worked)
  const made = (when: string, will: string) =>
    parseCalendar(
      calendarText(remindersOf(view, { when, will }, [2026, 11, 30], [2026, 8, 31]), view.quiz)
    )

  it('holds the plan on its day and the quiz again in half a year, whole days both', () => {
    const { events } = made('the review starts', 'ask what they miss from us.')
    expect(events).toMatchObject([
      {
        SUMMARY: 'When the review starts, I will ask what they miss from us.',
        'DTSTART;VALUE=DATE': '20261130',
        'DTEND;VALUE=DATE': '20261201',
        URL: `${view.site.url}/`,
        TRANSP: 'TRANSPARENT'
      },
      {
        SUMMARY: `Take the quiz again: ${view.quiz.texts.title}`,
        'DTSTART;VALUE=DATE': '20270228',
        'DTEND;VALUE=DATE': '20270301'
      }
    ])
    for (const { DESCRIPTION } of events) expect(DESCRIPTION).toContain(`\n${view.site.url}/`)
  })

  it('holds no score, no answer and no code', () => {
    const text = JSON.stringify(made('', 'ask'))
    expect(text).not.toContain(view.code)
    expect(text).not.toContain(String(view.report.name))
    expect(text).not.toMatch(/\b\d+ of 100\b/)
  })

  it('does without a plan that says nothing to do', () => {
    expect(made('on Monday', '  ').events).toHaveLength(1)
    expect(made('', 'ask them').events[0]?.SUMMARY).toBe('I will ask them.')
  })

  it.each(['a; b, c \\ d', 'one\r\nBEGIN:VALARM\r\ntwo', 'a\rEND:VCALENDAR', 'é'.repeat(200)])(
    'writes %j as words',
    will => {
      const { events, names } = made('', will)
      expect(events).toHaveLength(2)
      expect(events[0]?.SUMMARY).toBe(`I will ${will.replace(/\s+/g, ' ')}.`)
      expect(names).not.toContain('BEGIN:VALARM')
    }
  )

  it('has a stamp, and an id of its own for every event', () => {
    const { events } = made('', 'ask')
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(2)
    for (const { DTSTAMP } of events) expect(DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/)
  })
})
