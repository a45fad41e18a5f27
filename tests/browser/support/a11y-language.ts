import type { Page } from '@playwright/test'
import { directionOf } from '../../../src/i18n/languages.ts'
import type { AxeReport, Faults } from './a11y-engines.ts'
import { dutch, english, type Tongue } from './tongues.ts'

/** Small words that nearly every sentence has, and that the other language does not have. */
const common: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'you', 'your', 'with', 'not', 'to', 'what', 'this', 'are', 'it', 'from'],
  nl: ['de', 'het', 'een', 'van', 'je', 'niet', 'en', 'op', 'met', 'voor', 'wat', 'dit', 'zijn']
}

/** How words of one language give themselves away in the other: whole texts, and small words. */
interface Signs {
  readonly texts: readonly string[]
  readonly words: readonly string[]
}

const signs: Readonly<Record<string, Signs>> = {
  en: { texts: textsOnlyIn(english, dutch), words: common.en ?? [] },
  nl: { texts: textsOnlyIn(dutch, english), words: common.nl ?? [] }
}

function textsOnlyIn(tongue: Tongue, other: Tongue): readonly string[] {
  const theirs = new Set(Object.values(other.messages))
  return Object.values(tongue.messages).filter(text => !theirs.has(text) && /\p{L}/u.test(text))
}

/** The page's language and direction, and words of the other language that do not say so. */
export async function languageFaults(
  page: Page,
  { locale }: Tongue,
  axe: AxeReport
): Promise<Faults> {
  const html = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: getComputedStyle(document.documentElement).direction
  }))
  return [
    ...(html.lang === locale ? [] : [`lang of the page is "${html.lang}"`]),
    ...(html.dir === directionOf(locale) ? [] : [`the page runs ${html.dir}`]),
    ...(await page.evaluate(unmarked, signs)),
    ...unasked(axe)
  ]
}

/** Runs in the page: each text that is not in the language that it is marked with. */
function unmarked(known: Readonly<Record<string, Signs>>): readonly string[] {
  const isForeign = (text: string, lang: string) => {
    const words: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? []
    const count = (of: string) => words.filter(word => known[of]?.words.includes(word)).length
    return Object.entries(known).some(
      ([other, { texts }]) =>
        other !== lang && (texts.includes(text) || (count(other) > 1 && count(other) > count(lang)))
    )
  }
  const spoken = ['aria-label', 'alt', 'title', 'placeholder']
  const textsOf = (element: Element) => [
    ...[...element.childNodes].map(node => (node instanceof Text ? node.data.trim() : '')),
    ...spoken.map(name => element.getAttribute(name) ?? '')
  ]
  const faults = [...document.querySelectorAll('title, body :not(script, style)')].flatMap(
    element => {
      const lang = element.closest<HTMLElement>('[lang]')?.lang ?? ''
      return textsOf(element)
        .filter(text => text !== '' && isForeign(text, lang))
        .map(text => `not in "${lang}": ${text}`)
    }
  )
  const ways = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')]
    .filter(({ lang, hreflang }) => lang !== hreflang)
    .map(({ outerHTML }) => `the name of a language: ${outerHTML}`)
  return [...faults, ...ways]
}

/** Rules of axe on languages, and whether every page has something for them to look at. */
const rules: Readonly<Record<string, boolean>> = {
  'html-has-lang': true,
  'html-lang-valid': true,
  'valid-lang': false
}

/** Those of axe's rules that found something, or did not look where they should. */
function unasked({ passed, inapplicable }: AxeReport): Faults {
  return Object.entries(rules)
    .filter(([rule, always]) => !passed.includes(rule) && (always || !inapplicable.includes(rule)))
    .map(([rule]) => `axe ${rule} did not pass`)
}
