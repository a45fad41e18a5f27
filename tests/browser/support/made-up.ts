import type { Page } from '@playwright/test'
import { type DefaultTreeAdapterTypes, serialize } from 'parse5'
import { directionOf } from '../../../src/i18n/languages.ts'
import { scriptJson } from '../../../src/ui/payload.ts'
import { parseHtml } from '../../build/html.ts'

type Node = DefaultTreeAdapterTypes.Node
type Tag = DefaultTreeAdapterTypes.Element
type Change = (text: string) => string

/** What in a page's data is no word: names of kinds and places, addresses. */
const CODES: readonly string[] = ['result.locale', 'kind', 'from', 'fill', 'href']
const READ_ALOUD: readonly string[] = ['aria-label', 'alt', 'title', 'placeholder']

/**
 * Serves the site's own pages in a made-up language: every word in the HTML and in the data for
 * the script is changed on its way, and nothing else. No such language is ever built or shipped.
 */
export async function speakMadeUp(page: Page, locale: string, change: Change): Promise<void> {
  await page.route(
    url => !/\.\w+$/.test(url.pathname),
    async route => {
      const response = await route.fetch()
      const document = parseHtml(await response.text())
      retell(document, locale, change)
      await route.fulfill({ response, body: serialize(document) })
    }
  )
}

function retell(node: Node, locale: string, change: Change): void {
  if (node.nodeName === '#text' && 'value' in node) node.value = change(node.value)
  if ('tagName' in node) retellTag(node, locale, change)
  if ('tagName' in node && /^(?:script|style)$/.test(node.tagName)) return
  if ('childNodes' in node) for (const child of node.childNodes) retell(child, locale, change)
}

function retellTag(tag: Tag, locale: string, change: Change): void {
  if (tag.tagName === 'html')
    tag.attrs = [
      { name: 'lang', value: locale },
      { name: 'dir', value: directionOf(locale) }
    ]
  for (const attribute of tag.attrs)
    if (READ_ALOUD.includes(attribute.name)) attribute.value = change(attribute.value)
  const [data] = tag.childNodes
  if (tag.attrs.some(({ value }) => value === 'payload') && data && 'value' in data)
    data.value = payloadIn(data.value, change)
}

function payloadIn(json: string, change: Change): string {
  const { quiz, messages, site, ...rest } = JSON.parse(json)
  const { offer, links } = site
  return scriptJson({
    ...rest,
    quiz: { ...quiz, texts: words(quiz.texts, change) },
    messages: words(messages, change),
    site: { ...site, offer: words(offer, change), links: words(links, change) }
  })
}

/** The same with every text changed; keys and codes stay. */
function words(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map(item => words(item, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      CODES.includes(key) ? item : words(item, change)
    ])
  )
}
