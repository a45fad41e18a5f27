import { describe, expect, it } from 'vitest'
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

  it('hold no service worker and no source map', () => {
    expect(built('**/*.map')).toEqual([])
    for (const file of built('**/*.js')) expect(text(file)).not.toContain('serviceWorker')
  })
})
