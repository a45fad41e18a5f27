import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/domain/answers.ts'
import { encode } from '../../src/domain/code/encode.ts'
import { profileOf } from '../../src/domain/code/records.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import { en } from '../../src/i18n/en.ts'
import type { Payload } from '../../src/ui/payload.ts'
import { mini as miniFiles, roles as rolesFiles } from '../content/fixtures.ts'
import { answers, everywhere } from '../domain/support/notation.ts'
import { flagship, payloadFrom, resultHtml } from './support/late.ts'
import { attribute, type Element, elementsOf, inside, named, textOf } from './support/tree.ts'

const mini = payloadFrom(miniFiles())
const roles = payloadFrom(rolesFiles())

/** The same option everywhere, by its place in the list. */
function placed({ quiz }: Payload, place: number): Answers {
  return Object.fromEntries(
    quiz.key.questions.map(({ id, options }) => [
      id,
      [options[Math.min(place, options.length - 1)]?.id ?? '']
    ])
  )
}

const worked = answers('S3222 T2313 A2322 G2211 R1121 L11?2 c1=9 d1=75 e1=sure o1=mil+knocks c2=7')

const cases: readonly (readonly [string, Payload, Answers])[] = [
  ['typical', flagship, worked],
  ['needing to talk', flagship, { ...worked, e1: ['open'] }],
  ['no context answers', flagship, answers('S3222 T2313 A2322 G2211 R1121 L1122')],
  ['two dimensions without a score', flagship, answers('S2222 T2222 A2222 G22?? R??22 L3111')],
  ['hardly anything', flagship, answers('S22-- d1=0 o1=none')],
  ['nothing at all', flagship, {}],
  ['nothing known', flagship, answers('S???? T???? A???? G???? R???? L????')],
  ['even', flagship, answers(`${everywhere(2)} c1=5 d1=0 e1=new`)],
  ['all at the top', flagship, answers(`${everywhere(4)} c1=10 d1=100 e1=working c2=10`)],
  ['all at the foot', flagship, answers(`${everywhere(0)} c1=10 d1=100 e1=sure o1=none c2=0`)],
  ['a quiz without context questions', mini, placed(mini, 1)],
  ['that quiz, unanswered', mini, {}],
  ['a quiz with every role', roles, placed(roles, 2)],
  ['that quiz, unanswered', roles, {}]
]

function chapters(html: string): readonly string[] {
  return elementsOf(html).filter(named('h1', 'h2')).map(textOf)
}

function only(html: string, tag: string): Element {
  const found = elementsOf(html).filter(named(tag))
  expect(found, tag).toHaveLength(1)
  return found[0] as Element
}

describe.each(cases)('the result: %s', (_, payload, given) => {
  const html = resultHtml(payload, given)
  const result = evaluate(payload.quiz.key, given)
  const nameOf = (id: string) => payload.quiz.texts.dimensions[id]?.name

  it('has the overall name as its one heading of rank 1, ready for focus', () => {
    const heading = only(html, 'h1')
    const name = result.overall ? payload.quiz.texts.bands[result.overall.band]?.name : undefined
    expect(textOf(heading)).toBe(name ?? en['result.no-name'])
    expect(attribute(heading, 'tabindex')).toBe('-1')
  })

  it('leads to other pages without a word of where the visitor was (S9)', () => {
    const links = elementsOf(html).filter(named('a'))
    const { url } = payload.site
    const isAway = (href = '') => /^https?:/.test(href) && new URL(href).origin !== url
    const away = links.filter(
      link => isAway(attribute(link, 'href')) || attribute(link, 'data-tell') === 'cta'
    )
    expect(away.length).toBeGreaterThan(0)
    for (const link of away) expect(attribute(link, 'rel')).toBe('noopener noreferrer')
  })

  it('has one row a dimension, highest first, with the numbers of the model', () => {
    const rows = inside(inside(only(html, 'table'), 'tbody')[0] as Element, 'tr')
    const written = rows.map(row => inside(row, 'th', 'td').slice(0, 2).map(textOf))
    const scores = result.dimensions.map(({ id, score }) => [nameOf(id), String(score ?? '–')])
    expect([...written].sort()).toEqual([...scores].sort())
    const numbers = written.map(([, score]) => (score === '–' ? -1 : Number(score)))
    expect(numbers).toEqual([...numbers].sort((one, other) => other - one))
  })

  it('names its table, columns and rows', () => {
    const table = only(html, 'table')
    expect(inside(table, 'caption').map(textOf)).toEqual([en['numbers.caption']])
    const scopes = inside(table, 'th').map(cell => attribute(cell, 'scope'))
    expect(scopes.filter(scope => scope === 'col')).toHaveLength(3)
    expect(scopes.filter(scope => scope === 'row')).toHaveLength(result.dimensions.length)
  })

  it('holds its data for tools', () => {
    const data = only(html, 'pre')
    expect(attribute(data, 'hidden')).toBeDefined()
    expect(attribute(data, 'data-result')).toBeDefined()
    const pairs = <T,>(pick: (one: (typeof result.dimensions)[number]) => T) =>
      Object.fromEntries(result.dimensions.map(one => [one.id, pick(one)]))
    expect(JSON.parse(textOf(data))).toEqual({
      quiz: payload.quiz.id,
      edition: payload.quiz.key.edition,
      overall: result.overall?.score ?? null,
      dimensions: pairs(one => one.score),
      bands: { overall: result.overall?.band ?? null, dimensions: pairs(one => one.band) },
      code: encode(payload.quiz.key, profileOf(payload.quiz.key, given))
    })
  })

  it('draws every dimension of the profile, and a dot for each score', () => {
    const drawing = elementsOf(html).find(({ attrs }) =>
      attrs.some(({ name, value }) => name === 'class' && value === 'cq-radar')
    )
    const [labels, dots] = [
      inside(drawing as Element, 'text'),
      inside(drawing as Element, 'circle')
    ]
    expect(labels).toHaveLength(result.dimensions.length)
    const scored = result.dimensions.filter(({ score }) => score !== null)
    expect(dots).toHaveLength(scored.length + (result.profile.lowest ? 1 : 0))
  })

  it('lights the current band and no other', () => {
    const lit = elementsOf(html).filter(element => attribute(element, 'aria-current') === 'true')
    const { overall } = result
    expect(lit).toHaveLength(overall ? 1 : 0)
    if (lit[0]) expect(textOf(lit[0])).toContain(`${overall?.score} of 100`)
  })

  it('reads as words: nothing undefined, no fill-in left, no style attribute', () => {
    const seen = elementsOf(html.replace(/<pre.*<\/pre>/, ''))
    const text = seen.map(textOf).join(' ')
    expect(text).not.toMatch(/undefined|null|NaN|Infinity|\{|\}|\[object/)
    for (const { attrs } of seen) {
      expect(attrs.map(({ name }) => name)).not.toContain('style')
      for (const { value } of attrs) expect(value).not.toMatch(/undefined|NaN|Infinity|\{/)
    }
  })

  it('gives every id once and points only at ids that are there', () => {
    const seen = elementsOf(html)
    const ids = seen.flatMap(element => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const pointed = seen.flatMap(element =>
      ['aria-labelledby', 'aria-describedby', 'for'].flatMap(
        name => attribute(element, name)?.split(' ') ?? []
      )
    )
    expect(ids).toEqual(expect.arrayContaining(pointed))
  })
})

describe('the order of the page', () => {
  const offer = flagship.site.offer.title

  it('goes from the name by the three questions to the steps, and only then to the offer', () => {
    expect(chapters(resultHtml(flagship, worked))).toEqual([
      'Run-up',
      en['numbers.title'],
      en['depend.title'],
      en['learned.title'],
      en['do.title'],
      en['steps.title'],
      en['plan.title'],
      en['limits.title'],
      en['share.title'],
      en['home.title'],
      offer
    ])
  })

  it('keeps a chapter that was left open, with a kind word', () => {
    const html = resultHtml(flagship, answers(everywhere(2)))
    expect(chapters(html)).toContain(en['depend.title'])
    expect(html).toContain(en['depend.none'])
    expect(html).toContain(en['learned.none'])
    expect(html).toContain(en['do.none'])
  })

  it('leaves out the chapters that a quiz without such questions cannot fill', () => {
    const titles = chapters(resultHtml(mini, placed(mini, 1)))
    expect(titles).not.toContain(en['depend.title'])
    expect(titles).toContain(en['do.title'])
  })

  it('says what is unknown before any score', () => {
    const html = resultHtml(flagship, answers('S22?2 T22?2 A22?2 G22?2 R22?2 L22?2'))
    const headline = html.indexOf('Six answers you could not give')
    expect(headline).toBeGreaterThan(0)
    expect(headline).toBeLessThan(html.indexOf('of 100'))
  })
})

describe('the summary', () => {
  it('names the highest, the lowest and the distance', () => {
    const html = resultHtml(flagship, answers('S4222 T2222 A2222 G2222 R2222 L0000'))
    expect(html).toContain('Highest: Share (63). Lowest: Learn (0). They are 63 points apart.')
  })

  it('names all that share a number, for the reader sees no more than that', () => {
    expect(resultHtml(flagship, worked)).toContain(
      'Highest: Share, Trust and Align (56). Lowest: Resolve (31). They are 25 points apart.'
    )
    // Learn's 33 is near, but another number.
    expect(resultHtml(flagship, answers('S4444 T4444 A3333 G2111 R2111 L11?2'))).toContain(
      'Highest: Share and Trust (100). Lowest: Steer and Resolve (31).'
    )
  })

  it('calls an even profile even', () => {
    const html = resultHtml(flagship, answers('S2222 T2222 A2222 G2222 R2222 L2223'))
    expect(html).toContain('All scores lie within 6 points of each other.')
  })

  it('says nothing with one score', () => {
    expect(resultHtml(flagship, answers('S2222'))).not.toContain('Highest')
  })
})

describe('the answer behind a step', () => {
  it('stands in the words that the visitor chose', () => {
    const quoted = elementsOf(resultHtml(flagship, worked)).filter(named('q')).map(textOf)
    expect(quoted[0]).toBe('One side gave in, or the contract decided.')
    expect(quoted).toHaveLength(2)
  })
})

describe('whoever works on it all the time', () => {
  const offered = (given: Answers) =>
    elementsOf(resultHtml(flagship, given))
      .filter(named('a'))
      .filter(link => textOf(link).trim() === en['invite.title'])
      .map(link => attribute(link, 'href'))

  it('is offered a comparison with the partner right there; nobody else is', () => {
    expect(offered({ ...worked, e1: ['working'] })).toEqual(['/compare/'])
    for (const stance of ['new', 'open', 'sure']) {
      expect(offered({ ...worked, e1: [stance] })).toEqual([])
    }
  })
})
