import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/domain/answers.ts'
import { encode } from '../../src/domain/code/encode.ts'
import { answersOf, profileOf } from '../../src/domain/code/records.ts'
import { en as enMain } from '../../src/i18n/en.ts'
import { enCompare } from '../../src/i18n/en-compare.ts'
import { Choose } from '../../src/ui/compare/Choose.tsx'
import { Field } from '../../src/ui/compare/Field.tsx'
import { Invitation, OwnLink } from '../../src/ui/compare/Invitation.tsx'
import { Pair } from '../../src/ui/compare/Pair.tsx'
import { type Page, pageOf } from '../../src/ui/compare/page.ts'
import { Team } from '../../src/ui/compare/Team.tsx'
import { Teams } from '../../src/ui/compare/Teams.tsx'
import type { ComparePayload } from '../../src/ui/payload.ts'
import { answers, everywhere } from '../domain/support/notation.ts'
import { flagship } from './support/late.ts'
import { attribute, elementsOf, inside, named, textOf } from './support/tree.ts'

const en = { ...enMain, ...enCompare }

/** Today's edition is the second, so that the first can be mixed in. */
const earlier = flagship.quiz.key
const key = { ...earlier, edition: earlier.edition + 1 }
const payload: ComparePayload = {
  ...flagship,
  messages: en,
  quiz: { ...flagship.quiz, key },
  earlier: [earlier]
}

const ours = answers('S3222 T2313 A2322 G2211 R1121 L11?2 c1=9 d1=100 e1=sure o1=none c2=7')
const theirs = answers('S2222 T3333 A4444 G4444 R0000 L???? c1=3 d1=0 e1=new o1=none c2=3')

const opened = (given: Answers, label = '') => encode(key, answersOf(key, given, label))
const guessing = (given: Answers, guess: number, label = '') =>
  encode(key, answersOf(key, given, label, guess))
const scores = (given: Answers, label = '') => encode(key, profileOf(key, given, label))
const old = (given: Answers) => encode(earlier, profileOf(earlier, given))

function read<Place extends Page['at']>(
  at: Place,
  fragment: string,
  mine: Answers | null = null
): Page & { readonly at: Place } {
  const page = pageOf(payload, fragment, mine)
  expect(page.at).toBe(at)
  return page as Page & { readonly at: Place }
}

function pairHtml(a: string, b: string): string {
  return renderToString(h(Pair, { payload, page: read('pair', `${a}.${b}`), mine: null }))
}

function teamHtml(codes: readonly string[]): string {
  return renderToString(h(Team, { payload, page: read('team', codes.join('.')), mine: null }))
}

const wordsIn = (html: string) => elementsOf(html).filter(named('div')).map(textOf).join(' ')

function rowsOf(html: string, caption: string): readonly (readonly string[])[] {
  const table = elementsOf(html)
    .filter(named('table'))
    .find(one => inside(one, 'caption').map(textOf).join() === caption)
  if (!table) throw new Error(`No table is called “${caption}”.`)
  const body = inside(table, 'tbody').flatMap(one => inside(one, 'tr'))
  return body.map(row => inside(row, 'th', 'td').map(textOf))
}

describe('what the address asks for', () => {
  const [a, b] = [opened(ours, 'Ravel'), scores(theirs)]

  it('nothing: a field to fill', () => {
    expect(read('gather', '').text).toBe('')
  })

  it('one code: an invitation', () => {
    expect(read('invitation', a).theirs.code).toBe(a)
  })

  it('one code of answers that this browser holds: the link to send, whatever its name and kind', () => {
    for (const code of [a, scores(ours), scores(ours, 'Us'), guessing(ours, 0, 'Us')])
      read('own', code, ours)
    read('invitation', a, theirs)
  })

  it('two codes: a pair; whoever holds one of them reads it as A', () => {
    expect(read('pair', `${a}.${b}`)).toMatchObject({ own: false, a: { code: a } })
    expect(read('pair', `${b}.${a}`, ours)).toMatchObject({ own: true, a: { code: a } })
    expect(read('pair', `${a}.${b}`, ours)).toMatchObject({ own: true, a: { code: a } })
  })

  it('three codes: a team', () => {
    expect(read('team', [a, b, scores(ours)].join('.')).codes.entries).toHaveLength(3)
  })

  it('the same code twice is one', () => {
    expect(read('gather', `${a}.${a}`).codes.leftOut).toEqual([{ code: a, why: 'duplicate' }])
  })

  it('half a comparison is no invitation: the sound code is not lost', () => {
    const page = read('gather', `${a}.${b.slice(0, -3)}`)
    expect(page.codes.leftOut.map(({ why }) => why)).toEqual(['cut'])
    expect(page.text).toContain(a)
  })

  it('two sound ones and a broken one are no pair: nobody’s result is opened by mistake', () => {
    expect(read('team', `${a}.${b}.${b.slice(0, -3)}`).codes.entries).toHaveLength(2)
  })
})

describe('a broken address', () => {
  const [code, other] = [opened(ours), scores(theirs)]
  const broken = [
    ...Array.from({ length: 20 }, (_, n) => code.slice(0, 2 + n)),
    ...Array.from(
      { length: 20 },
      (_, n) => code.slice(0, 3 + n) + (code[3 + n] === 'q' ? 'p' : 'q') + code.slice(4 + n)
    ),
    '%',
    '%E0%A4%A',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '.'.repeat(5000),
    'q1'.repeat(5000),
    `${code.slice(0, 20)}.${other.slice(0, 20)}`,
    '\u0000\ud800',
    'question-s1',
    `${code}.${code}.${code}`
  ]

  it.each(broken.map((fragment, n) => [n, fragment] as const))(
    '%i offers the field and says no result',
    (_, fragment) => {
      const page = read('gather', fragment, ours)
      expect(page.text).not.toBe('')
      expect(page.text.length).toBeLessThanOrEqual(2000)
    }
  )

  it('there are fifty of them', () => {
    expect(broken).toHaveLength(50)
  })
})

describe('two results', () => {
  it('stand side by side, the widest gap first, with words and prompts', () => {
    const rows = rowsOf(pairHtml(opened(ours), opened(theirs)), en['compare.gaps-caption'])
    const gaps = rows.map(([, , a, b, gap]) => [Number(a), Number(b), Number(gap)] as const)
    expect(gaps.length).toBe(5)
    for (const [a, b, gap] of gaps) expect(gap).toBe(Math.abs(a - b))
    const sizes = gaps.map(([, , gap]) => gap)
    expect(sizes).toEqual(sizes.toSorted((one, next) => next - one))
  })

  it('are not said to be none by the empty field for more', () => {
    expect(wordsIn(pairHtml(opened(ours), scores(theirs)))).not.toContain(en['compare.found-none'])
    const field = { id: 'codes', payload, label: '', action: '', least: 2, mine: null }
    const empty = renderToString(h(Field, { ...field, onOpen: () => {} }))
    expect(empty).toContain(en['compare.found-none'])
  })

  it('begin with the sentence that differences are normal, and have one heading', () => {
    const html = pairHtml(scores(ours), scores(theirs))
    expect(elementsOf(html).filter(named('h1')).map(textOf)).toEqual([en['compare.pair']])
    const lede = elementsOf(html).find(one => attribute(one, 'class') === 'cq-lede')
    expect(lede && textOf(lede)).toMatch(/^Differences are normal/)
  })

  it('tell facts and dependence only when both opened their answers', () => {
    const both = wordsIn(pairHtml(opened(ours), opened(theirs)))
    expect(both).toContain('facts seen alike.')
    expect(both).toContain('One of you leans harder.')
    for (const [a, b, why] of [
      [opened(ours), scores(theirs), 'compare.facts-one'],
      [scores(ours), scores(theirs), 'compare.facts-closed']
    ] as const) {
      const html = wordsIn(pairHtml(a, b))
      expect(html).toContain(en[why])
      expect(html).not.toContain('seen alike')
      expect(html).not.toContain('leans harder')
    }
  })

  it('say what has no score', () => {
    expect(wordsIn(pairHtml(scores(ours), scores(theirs)))).toMatch(/Learn has no score/)
  })

  it('show names as text of their own, and markup in none', () => {
    const html = pairHtml(scores(ours, 'Ravel'), scores(theirs, 'Ö & Söhne'))
    const labels = elementsOf(html).filter(named('bdi'))
    expect(labels.map(textOf)).toContain('Ravel')
    expect(labels.map(textOf)).toContain('Ö & Söhne')
  })

  it('of two editions are neither subtracted nor drawn on one chart, but both shown', () => {
    const html = pairHtml(old(ours), scores(theirs))
    expect(wordsIn(html)).toContain('These results come from two editions of the quiz.')
    expect(html).not.toContain(en['compare.gaps-caption'])
    expect(html).not.toContain('cq-radar')
    expect(elementsOf(html).filter(named('table'))).toHaveLength(2)
  })

  it('of one earlier edition are compared as on their day', () => {
    expect(rowsOf(pairHtml(old(ours), old(theirs)), en['compare.gaps-caption'])).toHaveLength(5)
  })
})

describe('an invitation', () => {
  const code = opened(ours, 'Ravel')
  const html = renderToString(
    h(Invitation, { payload, page: read('invitation', code), mine: null })
  )

  it('shows nothing of the result', () => {
    expect(html).not.toMatch(/<table|<svg|cq-radar/)
    expect(html).not.toContain(code)
    expect(wordsIn(html)).toContain(en['invite.holds-answers'])
  })

  it('to somebody who has answered: both open together', () => {
    const page = read('invitation', code, theirs)
    const own = renderToString(h(Invitation, { payload, page, mine: theirs }))
    const links = elementsOf(own)
      .filter(named('a'))
      .map(one => attribute(one, 'href'))
    expect(links.some(link => link?.endsWith(`/compare/#${code}.${scores(theirs)}`))).toBe(true)
    expect(own).not.toMatch(/<table|cq-radar/)
  })
})

describe('a guess of the other’s mark', () => {
  const expected = 'You expected 4, they said 3.'
  const theirs9 = 'They expected 6, you said 9.'

  it('is told to both once both have opened their answers', () => {
    const html = pairHtml(guessing(ours, 4), guessing(theirs, 6))
    expect(wordsIn(html)).toContain(en['compare.guesses'])
    expect(wordsIn(html)).toContain(`${expected} You know how they see themselves.`)
    expect(wordsIn(html)).toContain(theirs9)
    const turned = pairHtml(guessing(theirs, 6), guessing(ours, 4))
    expect(wordsIn(turned)).toContain('You expected 6, they said 9.')
  })

  it('may come from one side, and be zero', () => {
    const html = pairHtml(guessing(ours, 0), opened(theirs))
    expect(wordsIn(html)).toContain('You expected 0, they said 3.')
    expect(wordsIn(html)).not.toContain('They expected')
  })

  it('is not told while one of the two has opened scores only', () => {
    const html = pairHtml(guessing(ours, 4), scores(theirs))
    expect(html).not.toContain(en['compare.guesses'])
    expect(wordsIn(html)).not.toContain('expected')
  })

  it('stays closed in the invitation, and the sender is reminded of it', () => {
    const code = guessing(ours, 4)
    const page = read('invitation', code, theirs)
    const closed = renderToString(h(Invitation, { payload, page, mine: theirs }))
    expect(closed).toBe(
      renderToString(
        h(Invitation, { payload, page: read('invitation', opened(ours), theirs), mine: theirs })
      ).replaceAll(opened(ours), code)
    )
    const own = h(OwnLink, { payload, page: read('own', code, ours), mine: ours })
    expect(renderToString(own)).toContain('Your guess of their mark goes along: 4.')
  })

  it.each([
    ['asked when single answers are opened', { kind: 'answers', label: '' }, false, 11],
    ['not asked with scores only', { kind: 'profile', label: '' }, false, 0],
    ['not asked when theirs could not be told', { kind: 'answers', label: '' }, true, 0]
  ] as const)('is %s', (_, opening, unguessed, marks) => {
    const html = renderToString(
      h(Choose, { id: 'x', payload, opening, unguessed, onChange: () => {} })
    )
    const radios = elementsOf(html).filter(one => attribute(one, 'name') === 'c1')
    expect(radios).toHaveLength(marks)
    expect(radios.filter(one => attribute(one, 'checked') !== undefined)).toEqual([])
  })

  it('once made, can be taken back', () => {
    const opening = { kind: 'answers', label: '', guess: 0 } as const
    const html = renderToString(h(Choose, { id: 'x', payload, opening, onChange: () => {} }))
    expect(html).toContain(en['invite.guess-none'])
    expect(html).toMatch(/value="0"[^>]* checked|checked[^>]* value="0"/)
  })
})

describe('a team', () => {
  const five = [0, 1, 2, 3, 4].map(points => opened(answers(everywhere(points as 0))))

  it('of two shows nothing, and says why', () => {
    const html = teamHtml([...five.slice(0, 2), five[2]?.slice(0, -3) ?? ''])
    expect(wordsIn(html)).toContain('With fewer than three nothing is shown')
    expect(html).not.toMatch(/<table|cq-radar/)
  })

  it('of three shows nothing before all three have agreed', () => {
    const html = teamHtml(five.slice(0, 3))
    expect(wordsIn(html)).toContain('two who know their own answers can work out the third')
    expect(html).toContain(en['team.agreed'])
    expect(html).not.toMatch(/<table|cq-radar/)
  })

  it('of four shows the mean and a word', () => {
    const html = teamHtml(five.slice(0, 4))
    expect(html).not.toContain(en['team.half'])
    expect(rowsOf(html, en['team.caption'])[0]?.slice(2)).toEqual(['38'])
  })

  it('of five shows whole numbers, and no lowest or highest', () => {
    const html = teamHtml(five)
    const rows = rowsOf(html, en['team.caption'])
    expect(rows.map(row => row.slice(2))).toEqual(Array(6).fill(['50', '25–75']))
    expect(html).toContain(en['team.agreement-caption'])
    // Rows are laid out as grids on a phone: every part of a table says what it is.
    const parts = elementsOf(html).filter(named('table', 'thead', 'tbody', 'tr', 'th', 'td'))
    expect(parts.filter(part => attribute(part, 'role') === undefined)).toEqual([])
  })

  it('names what it leaves out, each with its reason', () => {
    const html = teamHtml([...five, five[0] ?? '', five[1]?.slice(0, -4) ?? '', old(ours)])
    for (const why of ['duplicate', 'cut', 'other-edition'] as const) {
      expect(wordsIn(html)).toContain(en[`compare.why-${why}`])
    }
    expect(wordsIn(html)).toContain('Used: 5. Left out: 3.')
  })

  it('of 500 stands in under a second', () => {
    const many = Array.from({ length: 500 }, (_, n) =>
      opened(answers(everywhere((n % 5) as 0)), `N${n}`)
    )
    const begin = performance.now()
    const html = teamHtml(many)
    expect(performance.now() - begin).toBeLessThan(1000)
    expect(wordsIn(html)).toContain('Used: 500. Left out: 0.')
  })
})

describe('two teams', () => {
  const people = (points: readonly number[], label: string) =>
    points.map((point, n) => opened(answers(everywhere(point as 0)), `${label}${n}`))
  const high = people([3, 3, 4, 4, 4], 'A')
  const low = people([1, 1, 1, 0, 0], 'B')
  const fragment = (a: readonly string[], b: readonly string[]) => `${a.join('.')}~${b.join('.')}`
  const html = (a: readonly string[], b: readonly string[]) =>
    renderToString(h(Teams, { payload, page: read('teams', fragment(a, b)), mine: null }))

  it('are parted by one sign; half of it is one team', () => {
    const { a, b } = read('teams', fragment(high, low))
    expect([a.entries.length, b.entries.length]).toEqual([5, 5])
    expect(read('team', fragment(high, [])).codes.entries).toHaveLength(5)
    expect(read('team', `~${high.join('.')}`).codes.entries).toHaveLength(5)
  })

  it('share nobody: who is in both counts in the first', () => {
    const { b } = read('teams', fragment(high, [...low, high[0] ?? '']))
    expect(b.entries).toHaveLength(5)
    expect(b.leftOut).toEqual([{ code: high[0], why: 'duplicate' }])
  })

  it('show both means, and the gaps that are no chance', () => {
    const shown = html(high, low)
    expect(rowsOf(shown, en['teams.caption']).map(row => row.slice(2))).toEqual(
      Array(6).fill(['90', '15'])
    )
    expect(wordsIn(shown)).toContain('the two teams stand 75 points apart')
    expect(shown).not.toContain(en['teams.inside'])
  })

  it('hear first that one of them does not agree within itself', () => {
    const shown = html(people([0, 0, 2, 4, 4], 'C'), low)
    expect(wordsIn(shown)).toContain('You do not agree among yourselves yet')
    expect(shown.indexOf(en['teams.inside'])).toBeLessThan(shown.indexOf(en['teams.gaps']))
  })

  it('too near each other have no gap; too few have no number', () => {
    expect(wordsIn(html(high, people([3, 3, 4, 4, 4], 'D')))).toContain(
      'no difference wide enough to tell from chance'
    )
    const few = html(high, low.slice(0, 4))
    expect(wordsIn(few)).toContain(en['teams.few'])
    expect(rowsOf(few, en['teams.caption'])[0]?.slice(2)).toEqual(['90', '19'])
  })

  it('of two and of three stay closed', () => {
    const two = html(high, low.slice(0, 2))
    expect(rowsOf(two, en['teams.caption'])[0]?.slice(2)).toEqual(['90', '–'])
    const three = html(high, low.slice(0, 3))
    expect(three).toContain(en['team.agreed'])
    expect(three).not.toMatch(/<table|cq-radar/)
  })

  it('are of one edition, that of most', () => {
    const before = people([1, 1, 1, 0, 0], 'B').map((_, n) =>
      encode(earlier, profileOf(earlier, answers(everywhere(n as 0)), 'Old'))
    )
    const shown = html([...high, before[0] ?? ''], before.slice(1))
    expect(wordsIn(shown)).toContain('Used: 5. Left out: 1.')
    expect(wordsIn(shown)).toContain('Used: 0. Left out: 4.')
    expect(wordsIn(shown)).toContain(en['compare.why-other-edition'])
  })
})
