import { describe, expect, it } from 'vitest'
import { loadDictionary } from '../../src/authoring/proof/speller.ts'
import { misspelt, vocabulary } from '../../src/authoring/proof/spelling.ts'
import { compareMessagesOf, LANGUAGES, worksheetMessagesOf } from '../../src/i18n/languages.ts'
import { read } from '../house/files.ts'

/** Names and codes that are in no dictionary and need none. */
const NAMES: readonly string[] = [
  'JavaScript',
  'PNG',
  'CSV',
  'QR',
  'QR-code',
  'rWG',
  'J',
  'en-GB',
  'nl-NL'
]

describe.each(LANGUAGES)('the interface in %s', locale => {
  it('has no word that its dictionary does not know', async () => {
    const own = read(`content/words/${locale}.txt`).split('\n')
    const knows = vocabulary(locale, await loadDictionary(locale), [...own, ...NAMES])
    const messages = { ...compareMessagesOf(locale), ...worksheetMessagesOf(locale) }
    const passages = Object.entries(messages).map(([key, text]) => ({
      text: text.replace(/\{[a-z]+\}/g, '…'),
      problem: (what: { expected: string; found: string; todo: string }) => ({
        ...what,
        file: 'src/i18n',
        field: key
      })
    }))
    const found = misspelt(locale, passages, knows)
    expect(found.map(one => `${one.field}: ${one.found}`)).toEqual([])
  })
})
