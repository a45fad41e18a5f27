import { describe, expect, it } from 'vitest'
import { contrast as ours } from '../../src/authoring/colour/contrast.ts'
import { accentFor, colourIn, contrast } from '../../src/embed/look.ts'

const paper = '#f1f3ee'

describe('a colour in an attribute', () => {
  it.each([
    ['#1F3F93', '#1f3f93'],
    ['1f3f93', '#1f3f93'],
    [' #abc ', '#aabbcc'],
    ['green', null],
    ['#12345', null],
    ['red;background:url(//x)', null],
    ['', null]
  ])('%j is %j', (text, colour) => {
    expect(colourIn(text)).toBe(colour)
  })
})

describe('an accent', () => {
  it('has the site’s words on it where they can be read', () => {
    expect(accentFor('#1f3f93', paper, '#ffffff')).toEqual({ accent: '#1f3f93', words: '#ffffff' })
  })

  it('has others where they cannot', () => {
    expect(accentFor('#c2611f', paper, '#ffffff')).toEqual({ accent: '#c2611f', words: '#000000' })
  })

  it.each([['#f4e77a'], ['#ffffff'], ['red'], ['']])(
    '%j is refused: the site’s own stays',
    asked => {
      expect(accentFor(asked, paper, '#ffffff')).toBeNull()
    }
  )

  it('is judged as the build judges the site’s own colours', () => {
    const pairs = [
      ['#0e5b49', '#ffffff'],
      ['#f4e77a', '#16211d'],
      ['#777777', '#f1f3ee']
    ] as const
    for (const [a, b] of pairs) expect(contrast(a, b)).toBeCloseTo(ours(a, b), 10)
  })
})
