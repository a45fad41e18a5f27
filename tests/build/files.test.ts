import { describe, expect, it } from 'vitest'
import { scriptsAtStart } from './scripts.ts'
import { built, inlineStyles, pages, text } from './site.ts'

/** Ways in which text becomes markup or code; Preact carries the second and never uses it here. */
const makers = /\beval\(|\bnew Function\b|document\.write|insertAdjacentHTML/

describe('built files', () => {
  it.each(built('**/*.js'))('%s never turns text into code', file => {
    expect(text(file)).not.toMatch(makers)
  })

  it('hold no style sheet that fetches from another host', () => {
    const styles = [...built('**/*.css').map(text), ...pages.flatMap(inlineStyles)]
    expect(styles.length).toBeGreaterThan(0)
    for (const css of styles) expect(css).not.toMatch(/url\(\s*["']?(https?:)?\/\/|@import/i)
  })

  it('hold no source map', () => {
    expect(built('**/*.map')).toEqual([])
  })
})

describe('the service worker (S23)', () => {
  it('is started by the code of the page for workshops, and by no other', () => {
    const starting = built('**/*.js').filter(file => text(file).includes('serviceWorker'))
    expect(starting).toEqual([expect.stringMatching(/^_astro\/Workshop\./)])
    const early = pages.flatMap(page => scriptsAtStart(page).map(file => [page.file, file]))
    expect(early.filter(([, file]) => starting.includes(file ?? ''))).toEqual([])
  })

  it('keeps every page that a visitor takes the quiz on, and none that stands in other people’s', () => {
    const [, list = '[]'] = /keptFiles=(\[.*?\]);\n/.exec(text('sw.js')) ?? []
    const kept = (JSON.parse(list) as readonly (readonly [string, string])[]).map(([path]) => path)
    expect(kept).toEqual(
      expect.arrayContaining(['', 'compare/', 'result/', 'workshop/', 'worksheet/', 'nl/workshop/'])
    )
    expect(kept).toEqual(expect.arrayContaining([...built('_astro/*')]))
    const others = kept.filter(path => !path.startsWith('_astro/'))
    expect(others.filter(path => /embed|previews|result\/.|404/.test(path))).toEqual([])
  })
})
