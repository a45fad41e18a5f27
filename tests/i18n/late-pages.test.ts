import { describe, expect, it } from 'vitest'
import {
  accessibilityMessagesOf,
  brandMessagesOf,
  codeMessagesOf,
  countingWords,
  embedMessagesOf,
  LANGUAGES,
  worksheetMessagesOf,
  workshopMessagesOf
} from '../../src/i18n/languages.ts'

type Words = Readonly<Record<string, string>>

/** Words without a start of their own, in groups or not, as the others are. */
function under(start: string, words: object): Words {
  const own = Object.entries(words).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[start + key, text]]
      : Object.entries(under(`${start}${key}.`, text))
  )
  return Object.fromEntries(own)
}

/** Pages with words of their own: where these start, who hands them out, which read the same. */
const pages: readonly (readonly [string, (locale: string) => Words, readonly string[]])[] = [
  ['sheet.', worksheetMessagesOf, ['sheet.score']],
  ['workshop.', workshopMessagesOf, ['workshop.title', 'workshop.label']],
  ['statement.', locale => under('statement.', accessibilityMessagesOf(locale)), []],
  ['embed.', embedMessagesOf, []],
  ['release.', embedMessagesOf, []],
  ['handover.', embedMessagesOf, []],
  ['code.', codeMessagesOf, []],
  ['counting.', locale => under('counting.', { words: countingWords(locale) }), []],
  ['brand.', locale => under('brand.', brandMessagesOf(locale)), []]
]
const cases = LANGUAGES.filter(locale => locale !== 'en').flatMap(locale =>
  pages.map(page => [locale, ...page] as const)
)
const fills = (text: string) => (text.match(/\{[a-z]+\}/g) ?? []).sort()

describe.each(cases)('in %s the words %s*', (locale, start, wordsOf, alike) => {
  const own = (words: Words) => Object.entries(words).filter(([key]) => key.startsWith(start))
  const english = own(wordsOf('en'))
  const words = wordsOf(locale)

  it('say everything, with the same fill-ins', () => {
    expect(english.length).toBeGreaterThan(0)
    expect(
      own(words)
        .map(([key]) => key)
        .sort()
    ).toEqual(english.map(([key]) => key).sort())
    const wrong = english.filter(
      ([key, text]) =>
        words[key]?.trim() === '' || String(fills(words[key] ?? '')) !== String(fills(text))
    )
    expect(wrong).toEqual([])
  })

  it('say it in that language', () => {
    const same = english.filter(([key, text]) => words[key] === text).map(([key]) => key)
    expect(same).toEqual(alike)
  })
})
