import { describe, expect, it } from 'vitest'
import { compareMessagesOf, directionOf, LANGUAGES, speaks } from '../../src/i18n/languages.ts'
import { COUNTED, counted } from '../../src/i18n/plural.ts'

const original: Readonly<Record<string, string>> = compareMessagesOf('en')

/** Texts that read the same in another language, and should. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'start.button',
    'numbers.score',
    'invite.mail',
    'share.mail',
    'compare.radar-point',
    'compare.a',
    'compare.b',
    'compare.later',
    'compare.score',
    'teams.a',
    'teams.b'
  ]
}

function fills(text: string): readonly string[] {
  return (text.match(/\{[a-z]+\}/g) ?? []).sort()
}

function words(locale: string): readonly (readonly [key: string, text: string])[] {
  return Object.entries(compareMessagesOf(locale))
}

describe.each(LANGUAGES.filter(locale => locale !== 'en'))('the interface in %s', locale => {
  it('has the keys of the English one, and no others', () => {
    expect(
      words(locale)
        .map(([key]) => key)
        .sort()
    ).toEqual(Object.keys(original).sort())
  })

  it('has the same fill-ins in every text', () => {
    const wrong = words(locale).filter(
      ([key, text]) => String(fills(text)) !== String(fills(original[key] ?? ''))
    )
    expect(wrong).toEqual([])
  })

  it('leaves no text empty or in English, unless it reads the same', () => {
    expect(words(locale).filter(([, text]) => text.trim() === '')).toEqual([])
    const same = words(locale).filter(
      ([key, text]) => text === original[key] && /\p{L}/u.test(text.replace(/\{[a-z]+\}/g, ''))
    )
    const keys = same.map(([key]) => key)
    expect(keys.filter(key => !SAME[locale]?.includes(key))).toEqual([])
  })

  it('is written as its language is: dates, lists and numbers', () => {
    const region = compareMessagesOf(locale)['result.locale']
    expect(region.startsWith(`${locale}-`)).toBe(true)
    expect(Intl.DateTimeFormat.supportedLocalesOf(region)).toEqual([region])
  })
})

describe.each(LANGUAGES)('numbers in %s', locale => {
  const messages = compareMessagesOf(locale)
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()

  it.each(COUNTED)('%s has a text for every form that the language has', key => {
    const forms = Object.keys(messages)
      .filter(one => one.startsWith(`${key}-`))
      .map(one => one.slice(key.length + 1))
      .filter(form => /^(?:zero|one|two|few|many)$/.test(form))
    expect([...forms, 'other'].sort()).toEqual([...pluralCategories].sort())
  })
})

describe('a text for a number', () => {
  it('is the one for that number', () => {
    const messages = compareMessagesOf('en')
    expect(counted(messages, 'check.count', 1)).toBe(messages['check.count-one'])
    expect(counted(messages, 'check.count', 2)).toBe(messages['check.count'])
    expect(counted(messages, 'check.count', 0)).toBe(messages['check.count'])
  })

  it('may have forms that English does not', () => {
    const polish = {
      ...compareMessagesOf('en'),
      'result.locale': 'pl-PL',
      'check.count-few': 'few'
    }
    expect([1, 3, 5].map(n => counted(polish, 'check.count', n))).toEqual([
      polish['check.count-one'],
      'few',
      polish['check.count']
    ])
  })
})

describe('a language', () => {
  it('is known by its tag, or by that of the language it is a form of', () => {
    expect(speaks('nl')).toBe(true)
    expect(speaks('nl-BE')).toBe(true)
    expect(speaks('fr')).toBe(false)
    expect(compareMessagesOf('nl-BE')).toEqual(compareMessagesOf('nl'))
  })

  it('without words stops the build', () => {
    expect(() => compareMessagesOf('fr')).toThrow('"fr"')
  })

  it.each([
    ['nl', 'ltr'],
    ['he', 'rtl'],
    ['ar-EG', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['ur-Latn', 'ltr'],
    ['zh-Hant', 'ltr']
  ])('%s is written %s', (locale, direction) => {
    expect(directionOf(locale)).toBe(direction)
  })
})
