import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/authoring/read.ts'
import type { Brand } from '../../src/domain/site.ts'
import type { Quiz } from '../../src/domain/texts.ts'
import { en } from '../../src/i18n/en.ts'
import { coloursOf } from '../../src/previews/colours.ts'
import { fallbackNote, previewsOf } from '../../src/previews/previews.ts'
import { render } from '../../src/previews/render.ts'
import { collaborate } from '../domain/support/content.ts'

const content = readContent('content')
if (!content.ok) throw new Error('The content does not pass its checks.')
const { site } = content
const house = readFileSync('src/components/House.astro', 'utf8')
const of = (quiz: Quiz, brand: Partial<Brand> = {}) =>
  previewsOf({ site: { ...site, brand: { ...site.brand, ...brand } }, quiz, messages: en, house })

const previews = of(collaborate)

function withDimensions(names: readonly string[]): Quiz {
  const texts = Object.values(collaborate.texts.dimensions)[0]
  if (!texts) throw new Error('The quiz has no dimension.')
  const dimensions = names.map((name, index) => [`d${index}`, { ...texts, name }] as const)
  return {
    ...collaborate,
    key: { ...collaborate.key, dimensions: dimensions.map(([id]) => id) },
    texts: { ...collaborate.texts, dimensions: Object.fromEntries(dimensions) }
  }
}

function picture(quiz: Quiz, path: string) {
  const found = of(quiz).results.get(path)
  if (!found) throw new Error(`No picture for ${path}`)
  return found
}

/** Words of a drawing. */
function words(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(match => match[1] ?? '')
}

describe('previews of the flagship', () => {
  it('are one a shape, each with a name of its own', () => {
    expect(previews.results.size).toBe(729)
    const keys = [previews.start, ...previews.results.values()].map(({ key }) => key)
    expect(new Set(keys).size).toBe(730)
  })

  it('say nothing about the result in words: all shapes have the same', () => {
    const said = [...previews.results.values()].map(({ svg, alt }) => [...words(svg), alt].join())
    expect(new Set(said).size).toBe(1)
    const levels = Object.values(collaborate.texts.bands).flatMap(({ name, level }) => [
      name,
      level
    ])
    expect(levels.filter(level => said[0]?.includes(level))).toEqual([])
  })

  it('keep their names until something about them changes', () => {
    expect(of(collaborate).start.key).toBe(previews.start.key)
    expect(of(collaborate, { accent: '#0e5b48' }).start.key).not.toBe(previews.start.key)
  })

  it('leave no token of the page in the drawing', () => {
    expect(previews.start.svg).toContain('<circle')
    expect(previews.start.svg).not.toMatch(/var\(|currentColor/)
  })

  it('render as PNG of 1200 × 630, well under 100 kB', async () => {
    const png = await render(previews.results.get('231322') ?? { svg: '' })
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeGreaterThan(5_000)
    expect(png.length).toBeLessThan(50_000)
  })
})

describe('a picture in two layers', () => {
  const names = ['Écoute', 'Verantwortungsbereitschaft', 'Gijs', 'D', 'Samenspel', 'Éé']

  it.each([1, 2, 3, 4, 5, 6])('is the same as in one, with dimensions: %i', async count => {
    const { results } = of(withDimensions(names.slice(0, count)))
    for (const path of ['3'.repeat(count), '231213'.slice(0, count)]) {
      const layered = results.get(path)
      if (!layered?.layers) throw new Error(`No layers for ${path}`)
      expect((await render(layered)).equals(await render({ svg: layered.svg }))).toBe(true)
    }
  })
})

describe('a quiz with many dimensions', () => {
  const quiz = withDimensions(['A', 'B', 'C', 'D', 'E', 'F', 'G'])

  it('has one preview a band, and the build says so', () => {
    const bands = collaborate.key.bands.map(({ id }) => id)
    expect([...of(quiz).results.keys()]).toEqual(bands)
    expect(new Set([...of(quiz).results.values()].map(({ key }) => key)).size).toBe(bands.length)
    expect(fallbackNote(quiz)).toMatch(/7 dimensions .* page for each of its \d+ bands/)
    expect(fallbackNote(collaborate)).toBeNull()
  })
})

describe('hard words', () => {
  it('are escaped, and soft hyphens gone', () => {
    const { svg } = picture(withDimensions(['A & <b>', 'Sam\u00adenspiel', 'C']), '123')
    expect(words(svg)).toEqual(expect.arrayContaining(['A &#38; &#60;b&#62;', 'Samenspiel']))
  })

  it('that are long get smaller letters and a smaller chart', () => {
    const long = ['Alignment', 'Verantwortungsbereitschaft', 'Samenwerkingsbereidheid']
    const sizes = (quiz: Quiz) =>
      [...picture(quiz, '123').svg.matchAll(/font-size="([\d.]+)"/g)].map(match => Number(match[1]))
    expect(Math.min(...sizes(withDimensions(long)))).toBeLessThan(
      Math.min(...sizes(withDimensions(['A', 'B', 'C'])))
    )
  })
})

describe('colours', () => {
  it('draw with the lamp, unless it drowns in the accent', () => {
    const { brand } = site
    expect(coloursOf(brand).lamp).toBe(brand.lamp)
    const pale = { ...brand, accent: '#ffd166', accentContrast: '#16211d' }
    expect(coloursOf(pale).lamp).toBe('#16211d')
  })
})
