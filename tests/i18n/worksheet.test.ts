import { describe, expect, it } from 'vitest'
import { LANGUAGES, worksheetMessagesOf } from '../../src/i18n/languages.ts'

const fills = (text: string) => (text.match(/\{[a-z]+\}/g) ?? []).sort()
const english = Object.entries(worksheetMessagesOf('en')).filter(([key]) =>
  key.startsWith('sheet.')
)

describe.each(LANGUAGES.filter(locale => locale !== 'en'))('the worksheet in %s', locale => {
  const words: Readonly<Record<string, string>> = worksheetMessagesOf(locale)

  it('says everything, with the same fill-ins', () => {
    const own = Object.keys(words).filter(key => key.startsWith('sheet.'))
    expect(own.sort()).toEqual(english.map(([key]) => key).sort())
    const wrong = english.filter(
      ([key, text]) =>
        words[key]?.trim() === '' || String(fills(words[key] ?? '')) !== String(fills(text))
    )
    expect(wrong).toEqual([])
  })

  it('says it in its own words', () => {
    const same = english.filter(([key, text]) => words[key] === text).map(([key]) => key)
    expect(same).toEqual(['sheet.score'])
  })
})
