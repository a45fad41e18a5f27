import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/authoring/read.ts'
import { compareMessagesOf } from '../../src/i18n/languages.ts'
import { type Element, textOf } from './html.ts'
import { built, type Page, page, pages, previewPage, text } from './site.ts'

const content = readContent('content')
if (!content.ok) throw new Error('The content does not pass its checks.')
const { site, languages } = content
const locales = languages.map(({ locale }) => locale)
/** Pages that stand in one language; the one for lost visitors holds its few words in all. */
const spoken = pages.filter(({ file }) => file !== '404.html')

function localeOf({ file }: Pick<Page, 'file'>): string {
  const first = file.split('/')[0] ?? ''
  return locales.includes(first) ? first : site.language
}

function root({ all }: Page): Element['attributes'] {
  return all.find(({ name }) => name === 'html')?.attributes ?? {}
}

function links({ all }: Page, rel: string): readonly Element['attributes'][] {
  return all
    .filter(({ name, attributes }) => name === 'link' && attributes.rel === rel)
    .map(({ attributes }) => attributes)
}

/** Sentences of a language that no other one shares: the interface, and the main quiz. */
function sentences(locale: string): readonly string[] {
  const quiz = languages.find(one => one.locale === locale)?.quizzes[0]
  const messages = Object.values(compareMessagesOf(locale))
  const prompts = Object.values(quiz?.texts.questions ?? {}).map(({ prompt }) => prompt)
  return [...messages, ...prompts].filter(one => one.length > 24 && !/[{"'’]/.test(one))
}

const phrases = new Map(locales.map(locale => [locale, sentences(locale)]))

describe('languages', () => {
  it('are several', () => {
    expect(locales.length).toBeGreaterThan(1)
    for (const found of phrases.values()) expect(found.length).toBeGreaterThan(40)
  })

  it.each(spoken.map(one => [one.file, one] as const))('%s speaks only its own', (_, one) => {
    const html = text(one.file)
    const others = locales.filter(locale => locale !== localeOf(one))
    const foreign = others.flatMap(locale => phrases.get(locale)?.filter(p => html.includes(p)))
    expect(foreign).toEqual([])
    expect(root(one).lang).toBe(localeOf(one))
  })

  it.each(built('**/*.js'))('%s speaks none', file => {
    const script = text(file)
    expect([...phrases.values()].flat().filter(phrase => script.includes(phrase))).toEqual([])
  })

  it('have the same pages', () => {
    const filesOf = (locale: string) =>
      built('**/index.html')
        .filter(file => localeOf({ file }) === locale)
        .map(file => file.replace(`${locale}/`, ''))
        .sort()
    for (const locale of locales) expect(filesOf(locale)).toEqual(filesOf(site.language))
  })

  it('give every page a title of its own', () => {
    const titles = pages
      .filter(({ file }) => !previewPage.test(file))
      .map(({ all }) =>
        all
          .filter(({ name }) => name === 'title')
          .map(textOf)
          .join()
      )
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })
})

describe('search engines', () => {
  const starts = languages.map(({ locale }) =>
    page(locale === site.language ? 'index.html' : `${locale}/index.html`)
  )
  const alternates = starts.map(one => links(one, 'alternate'))

  it('learn from every language of the others, and of itself', () => {
    const [first] = alternates
    expect(first?.map(({ hreflang }) => hreflang)).toEqual([...locales, 'x-default'])
    for (const one of alternates) expect(one).toEqual(first)
  })

  it('find each of them at the address that it calls its own', () => {
    const own = starts.map(one => links(one, 'canonical')[0]?.href)
    expect(alternates[0]?.map(({ href }) => href)).toEqual([...own, own[0]])
  })

  it('read the same in the map', () => {
    const entries = text('sitemap.xml').match(/<url>.*?<\/url>/g) ?? []
    const listed = entries.map(entry =>
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(match => match.slice(1))
    )
    const expected = alternates[0]
      ?.filter(({ hreflang }) => hreflang !== 'x-default')
      .map(({ hreflang, href }) => [hreflang, href])
    for (const one of listed) expect(one).toEqual(expected)
    expect(listed.length).toBeGreaterThanOrEqual(locales.length)
  })
})

describe('the way to another language', () => {
  // Nothing stands around a page for frames; the page around the frame chooses.
  const bare = /(^|\/)embed\/index\.html$/
  const pagesWithOne = spoken.filter(({ file }) => !previewPage.test(file) && !bare.test(file))

  it.each(pagesWithOne.map(one => [one.file, one] as const))('stands on %s', (_, one) => {
    const ways = one.all.filter(({ name, attributes }) => name === 'a' && attributes.hreflang)
    const inHeader = ways.filter(({ parent }) => parent?.name === 'nav')
    expect(ways).toHaveLength(2 * inHeader.length)
    expect(inHeader.map(({ attributes }) => attributes.hreflang)).toEqual(
      locales.filter(locale => locale !== localeOf(one))
    )
    for (const way of ways) {
      const { hreflang = '', lang, href = '' } = way.attributes
      expect(lang).toBe(hreflang)
      expect(textOf(way)).toBe(new Intl.DisplayNames(hreflang, { type: 'language' }).of(hreflang))
      const target = page(`${href.slice(1)}index.html`)
      expect(localeOf(target)).toBe(hreflang)
      expect(target.file.replace(`${hreflang}/`, '')).toBe(
        one.file.replace(`${localeOf(one)}/`, '')
      )
    }
  })
})

describe('the page for addresses that lead nowhere', () => {
  const lost = page('404.html')

  it('holds its words in every language', () => {
    const others = lost.all.filter(({ name }) => name === 'template')
    expect(others.map(({ attributes }) => [attributes.lang, attributes['data-path']])).toEqual(
      locales.slice(1).map(locale => [locale, `/${locale}/`])
    )
    for (const one of others)
      expect(textOf(one)).toContain(compareMessagesOf(one.attributes.lang ?? '')['missing.title'])
  })
})
