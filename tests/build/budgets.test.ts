import { describe, expect, it } from 'vitest'
import { inlineScripts, scriptsAtStart } from './scripts.ts'
import {
  built,
  bytes,
  gzipped,
  inlineStyles,
  linkedStyles,
  type Page,
  page,
  pages,
  text
} from './site.ts'

const kB = 1000
const index = page('index.html')
/** A name that only Chart.js's radar has, and that minifying keeps. */
const chart = built('**/*.js').filter(file => text(file).includes('radialLinear'))

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0)
}

function styleBytes(one: Page): number {
  const inline = inlineStyles(one).map(css => Buffer.byteLength(css))
  return total([...inline, ...linkedStyles(one).map(file => bytes(file).length)])
}

describe('budgets', () => {
  it('script until the first question answers a tap: 16 kB gzipped', () => {
    const files = scriptsAtStart(index).map(file => gzipped(bytes(file)))
    const inline = inlineScripts(index).map(gzipped)
    expect(files.length + inline.length).toBeGreaterThan(0)
    expect(total([...files, ...inline])).toBeLessThanOrEqual(16 * kB)
  })

  it('Chart.js: one file of its own, 55 kB gzipped, not loaded at the start', () => {
    expect(chart).toHaveLength(1)
    expect(total(chart.map(file => gzipped(bytes(file))))).toBeLessThanOrEqual(55 * kB)
    expect(scriptsAtStart(index)).not.toContain(chart[0])
  })

  // These pages are for whoever sets the site up or leads a workshop, and have a style of their own on top.
  const forVisitors = pages.filter(
    ({ file }) => !/(^|\/)(brand|embed-code|workshop)\/index\.html$/.test(file)
  )

  it.each(forVisitors.map(one => [one.file, one] as const))(
    'styles of %s: 14 kB minified',
    (_, one) => {
      expect(styleBytes(one)).toBeGreaterThan(0)
      expect(styleBytes(one)).toBeLessThanOrEqual(14 * kB)
      expect(inlineStyles(one).join('')).not.toMatch(/\n\s|\/\*/)
    }
  )

  it('font: one file, 30 kB', () => {
    const fonts = built('**/*.{woff2,woff,ttf,otf}')
    expect(fonts).toHaveLength(1)
    expect(total(fonts.map(file => bytes(file).length))).toBeLessThanOrEqual(30 * kB)
  })

  it.each(pages.map(one => one.file))('HTML of %s: 40 kB gzipped', file => {
    expect(gzipped(bytes(file))).toBeLessThanOrEqual(40 * kB)
  })
})
