import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/authoring/read.ts'
import { hasShapes, shapesOf } from '../../src/domain/shape.ts'
import { type Element, textOf } from './html.ts'
import { built, bytes, type Page, page, pages, previewPage, text } from './site.ts'

const content = readContent('content')
if (!content.ok) throw new Error('The content does not pass its checks.')
const { site, languages } = content
const quizzes = languages.flatMap(language => language.quizzes)

/** Folder of a quiz's page in the build, with a slash at the end; '' for the root. */
function folderOf({ id, locale }: (typeof quizzes)[number]): string {
  return (locale === site.language ? '' : `${locale}/`) + (id === site.main ? '' : `${id}/`)
}

const sheets = built('**/*.html').filter(file => previewPage.test(file))
const sampled = pages.filter(({ file }) => previewPage.test(file))
const starts = quizzes.map(quiz => page(`${folderOf(quiz)}index.html`))
const shown = [...starts, ...sampled].map(one => [one.file, one] as const)
const pictures = built('previews/*.png')

function meta({ all }: Page, name: string): readonly string[] {
  return all
    .filter(({ name: tag, attributes }) => tag === 'meta' && named(attributes) === name)
    .map(({ attributes }) => attributes.content ?? '')
}

function named({ property, name }: Element['attributes']): string | undefined {
  return property ?? name
}

function isIndexable(one: Page): boolean {
  return !meta(one, 'robots').join().includes('noindex')
}

function canonical({ all }: Page): readonly string[] {
  return all
    .filter(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')
    .map(({ attributes }) => attributes.href ?? '')
}

/** The address that the file of a page has on the publisher's site. */
function addressOf({ file }: Page): string {
  return `${site.url}/${file.replace(/index\.html$/, '')}`
}

function size(png: Buffer): readonly number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

describe.each(shown)('what a link to %s shows (O1)', (_, one) => {
  const [picture = ''] = meta(one, 'og:image')

  it('is complete, each thing said once', () => {
    const titles = one.all.filter(({ name }) => name === 'title').map(textOf)
    expect(titles).toHaveLength(1)
    for (const name of ['og:title', 'og:description', 'og:image', 'og:image:alt', 'og:site_name'])
      expect([name, meta(one, name)]).toEqual([name, [expect.stringMatching(/\S/)]])
    expect(meta(one, 'og:type')).toEqual(['website'])
    expect(meta(one, 'og:locale')).toEqual([expect.stringMatching(/^[a-z]{2}_[A-Z]{2}$/)])
    expect(meta(one, 'twitter:card')).toEqual(['summary_large_image'])
  })

  it('describes itself in 50 to 160 characters', () => {
    const [description = ''] = meta(one, 'description')
    expect(meta(one, 'description')).toHaveLength(1)
    expect(description.length).toBeGreaterThanOrEqual(50)
    expect(description.length).toBeLessThanOrEqual(160)
    expect(meta(one, 'og:description')).toEqual([description])
  })

  it('is at its own address, which no other page claims', () => {
    expect(canonical(one)).toEqual([addressOf(one)])
    expect(meta(one, 'og:url')).toEqual([addressOf(one)])
  })

  it('names no host but the publisher’s', () => {
    const addresses = one.all
      .filter(({ name }) => name === 'meta')
      .flatMap(({ attributes }) => attributes.content?.match(/https?:\/\/[^/\s]+/g) ?? [])
    expect([...new Set(addresses)]).toEqual([site.url])
  })

  it('has a picture of the size it says', () => {
    const png = bytes(picture.replace(`${site.url}/`, ''))
    const said = ['og:image:width', 'og:image:height'].flatMap(name => meta(one, name))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(size(png)).toEqual([1200, 630])
    expect(said).toEqual(['1200', '630'])
  })
})

describe('pages for previews', () => {
  it('are there for every shape of every quiz in every language, or for every band', () => {
    const expected = quizzes.flatMap(quiz => {
      const { key } = quiz
      const paths = hasShapes(key.dimensions.length)
        ? shapesOf(key.dimensions.length)
        : key.bands.map(band => band.id)
      return paths.map(path => `${folderOf(quiz)}result/${path}/index.html`)
    })
    expect([...sheets]).toEqual(expected.sort())
  })

  it('differ in nothing but their own address and picture', () => {
    const folders = new Map<string, Set<string>>()
    for (const file of sheets) {
      const folder = file.replace(/[^/]+\/index\.html$/, '')
      const shape = file.slice(folder.length).replace('/index.html', '')
      const rest = text(file)
        .replaceAll(`/${folder}${shape}/`, '')
        .replaceAll(/\/previews\/\w+\.png/g, '')
      folders.set(folder, (folders.get(folder) ?? new Set()).add(rest))
    }
    expect([...folders.values()].map(({ size }) => size)).toEqual([...folders].map(() => 1))
  })

  it('stay out of search engines and hold no part of the quiz', () => {
    expect(sampled.length).toBeGreaterThan(0)
    for (const one of sampled) {
      expect(isIndexable(one)).toBe(false)
      expect(one.all.filter(({ name }) => /^(form|fieldset|iframe)$/.test(name))).toEqual([])
      expect(text(one.file).length).toBeLessThan(5_000)
    }
  })
})

describe('pictures for previews', () => {
  it('are each named by a page, and each page names one that is there', () => {
    const used = [...starts.map(({ file }) => file), ...sheets].map(
      file => /og:image" content="[^"]*?(previews\/\w+\.png)"/.exec(text(file))?.[1]
    )
    expect([...new Set(used)].sort()).toEqual([...pictures])
  })

  it('weigh less than 100 kB each, 20 MB a quiz and language', () => {
    const weights = pictures.map(file => bytes(file).length)
    expect(weights.length).toBeGreaterThan(1)
    expect(Math.max(...weights)).toBeLessThan(100_000)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(
      20_000_000 * quizzes.length
    )
  })
})

describe('search engines', () => {
  it('get a map of just the pages they may list (O2)', () => {
    const listed = [...text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(match => match[1])
    expect([...listed].sort()).toEqual(pages.filter(isIndexable).map(addressOf).sort())
  })

  it('may read everything, and learn where the map is (O3)', () => {
    const lines = text('robots.txt').trim().split('\n')
    expect(lines).toEqual(['User-agent: *', 'Allow: /', `Sitemap: ${site.url}/sitemap.xml`])
  })
})
