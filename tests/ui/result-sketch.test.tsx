import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/domain/answers.ts'
import { en } from '../../src/i18n/en.ts'
import { Sketch } from '../../src/ui/result/Sketch.tsx'
import { answers } from '../domain/support/notation.ts'
import { flagship, visitor } from './support/late.ts'
import { attribute, elementsOf, named, textOf } from './support/tree.ts'

const first = answers('S4--- T2--- A2--- G?--- R0--- L1---')

function sketchHtml(given: Answers, stopped = false): string {
  const world = visitor(flagship, given)
  world.trail.follow('sketch')
  if (stopped) world.session.stop()
  return renderToString(<Sketch {...flagship} session={world.session} />)
}

const textsOf = (html: string, ...tags: readonly string[]) =>
  elementsOf(html)
    .filter(named(...tags))
    .map(textOf)

describe('the sketch', () => {
  it('says what it is, in words and without a number', () => {
    const html = sketchHtml(first)
    expect(html).toContain(en['sketch.label'])
    expect(textsOf(html, 'li')).toEqual([
      'Agreed with the partner, by your first answers: Share.',
      'Organised on your side: Trust and Align.',
      'Mostly absent or personal so far: Resolve and Learn.',
      'You could not say: Steer.'
    ])
    expect(textsOf(html, 'div').join()).not.toMatch(/\d/)
  })

  it('goes on first, and can stop', () => {
    const html = sketchHtml(first)
    expect(textsOf(html, 'button').map(text => text.trim())).toEqual([
      en['sketch.go'],
      en['sketch.stop']
    ])
  })

  it('has one heading, ready for focus', () => {
    for (const stopped of [false, true]) {
      const headings = elementsOf(sketchHtml(first, stopped)).filter(named('h1'))
      expect(headings.map(heading => attribute(heading, 'tabindex'))).toEqual(['-1'])
    }
  })

  it('gives one thing for the week, the way back and the offer to whoever stops', () => {
    const html = sketchHtml(first, true)
    expect(textsOf(html, 'h1')).toEqual([en['sketch.stopped']])
    expect(textsOf(html, 'b')).toEqual(['One thing for this week (Resolve)'])
    expect(html).toContain('Name the disagreement nobody names')
    expect(html).toContain(`href="${flagship.site.offer.href}"`)
    expect(textsOf(html, 'button').map(text => text.trim())).toEqual([en['sketch.go']])
  })

  it('stands without a single answer', () => {
    for (const stopped of [false, true]) {
      const html = sketchHtml({}, stopped)
      expect(textsOf(html, 'h1')).toHaveLength(1)
      expect(html).not.toMatch(/undefined|null|NaN|\{/)
    }
  })
})
