import { describe, expect, it } from 'vitest'
import { explain } from '../../src/authoring/problem.ts'
import type { Passage } from '../../src/authoring/proof/passages.ts'
import { proofread } from '../../src/authoring/proof/proofread.ts'
import { figuresOf, sentencesOf, tooLong } from '../../src/authoring/proof/reading.ts'
import { misspelt, vocabulary } from '../../src/authoring/proof/spelling.ts'
import { readAll } from '../../src/authoring/translation/all.ts'
import { extract } from '../../src/authoring/translation/extract.ts'
import { type Edit, edited, mini } from './fixtures.ts'

const HERE = { file: 'content/x.md', field: 'text' }
const words = ['samen', 'werking', 'werk', 'verband', 'partner', 'wie', 'zelf', 'don’t', "don't"]

function passage(text: string): Passage {
  return { text, problem: what => ({ ...HERE, ...what }) }
}

function unknown(locale: string, text: string, own: readonly string[] = []): readonly string[] {
  const knows = vocabulary(locale, word => words.includes(word.toLowerCase()), own)
  return misspelt(locale, [passage(text)], knows).map(({ found }) => found.split('"')[1] ?? '')
}

describe('spelling', () => {
  it('names a word that is in no dictionary, once', () => {
    expect(unknown('nl', 'Samenwerkng, samenwerkng: wie?')).toEqual(['Samenwerkng', 'samenwerkng'])
    expect(unknown('nl', 'Partnr. Partnr!')).toEqual(['Partnr'])
  })

  it('knows what the author added', () => {
    expect(unknown('nl', 'Partnr', ['Partnr'])).toEqual([])
  })

  it('takes compounds apart in languages that make them, and only there', () => {
    expect(unknown('nl', 'samenwerkingsverband werkpartner')).toEqual([])
    expect(unknown('en', 'samenwerkingsverband')).toEqual(['samenwerkingsverband'])
    expect(unknown('nl', 'iezelf')).toEqual(['iezelf'])
  })

  it('takes hyphens apart everywhere, and leaves numbers, addresses and apostrophes alone', () => {
    expect(unknown('en', 'wie-zelf')).toEqual([])
    expect(unknown('en', 'q1xx 4tje A4’tje me@partnr.example https://partnr.example/')).toEqual([])
    expect(unknown('en', 'don’t')).toEqual([])
    expect(unknown('en', 'partner’s')).toEqual([])
  })
})

describe('reading', () => {
  const sentences = (text: string) => sentencesOf('en', [passage(text)])

  it('counts words of whole sentences', () => {
    const found = sentences('One two three. Four – five! And {what}?')
    expect(found.map(one => one.words)).toEqual([3, 2, 2])
    expect(figuresOf(found)).toEqual({ sentences: 3, average: 7 / 3, longest: 3 })
    expect(figuresOf(sentences('Just a label'))).toEqual({ sentences: 0, average: 0, longest: 0 })
  })

  it('stops at a sentence that is longer than the author allows', () => {
    const found = tooLong(sentences('One two three four. Five.'), { longest: 3 })
    expect(found.map(explain)).toMatchInlineSnapshot(`
      [
        "content/x.md: text
        expected  sentences of at most 3 words (reading › longest in content/site.md)
        found     4 words: "One two three four."
        to do     Cut it in two, or leave out what nobody would miss.",
      ]
    `)
    expect(tooLong(sentences('One two three four.'), {})).toEqual([])
  })
})

describe('a whole site', () => {
  const limits = {
    path: 'content/site.md',
    replace: 'offer:',
    by: 'reading: { average: 3 }\noffer:'
  }
  const broken = edited(mini(), [
    limits,
    { path: 'content/mini/questions/why.md', replace: 'names a subject', by: 'nams a subject' },
    { path: 'content/mini/insights/note/border.md', replace: 'Close', by: 'Cloze' }
  ])

  it('is read in the dictionary of its language; the report says where', async () => {
    const [proof] = await proofread(readAll(broken))
    expect(proof?.locale).toBe('en')
    expect(proof?.problems.map(explain)).toMatchInlineSnapshot(`
      [
        "content/mini/questions/why.md, line 7: options › 2nd › text
        expected  a word that the dictionary of "en" has
        found     "nams" in "It nams a subject."
        to do     Mend it, or add it to content/words/en.txt, one word a line.",
        "content/mini/insights/note/border.md, line 1: text
        expected  a word that the dictionary of "en" has
        found     "Cloze" in "Cloze to …."
        to do     Mend it, or add it to content/words/en.txt, one word a line.",
        "content/site.md, line 7: reading › average
        expected  sentences of at most 3 words on average
        found     5.5 in "en"
        to do     Shorten the longest ones, or raise the limit.",
      ]
    `)
  })

  it.each([
    ['site.md', { path: 'content/site.md', replace: 'language: en', by: 'language: English' }],
    ['the front matter of site.md', { path: 'content/site.md', write: 'Only words.' }],
    ['quiz.md', { path: 'content/mini/quiz.md', write: '---\ntitle: [\n---\n' }]
  ] satisfies readonly [string, Edit][])(
    'is read as far as it can be with %s broken',
    async (_, edit) => {
      const proofs = await proofread(readAll(edited(broken, [edit])))
      const said = proofs.flatMap(({ locale, problems }) =>
        problems.map(({ found }) => [locale, found])
      )
      for (const [locale] of said) expect(locale).toBe('en')
      expect(proofs.map(({ locale }) => locale)).not.toContain('')
    }
  )

  it('is not told of words that nobody wrote', async () => {
    const long = {
      path: 'content/mini/quiz.md',
      replace: 'tomorrow.',
      by: `${'and so on '.repeat(9)}.`
    }
    const proofs = await proofread(readAll(edited(mini(), [long])))
    expect(proofs.flatMap(({ problems }) => problems.map(explain))).toEqual([])
  })

  it('is not read in the language of another where a translation is missing or too short', async () => {
    const { source } = readAll(mini())
    const both = [...mini(), ...extract(source, 'nl', () => 'Ja.')]
    const proofs = await proofread(
      readAll(
        edited(both, [
          { path: 'content/mini/nl/questions/why.md', remove: true },
          { path: 'content/mini/nl/questions/who.md', replace: '  - Ja.\n', by: '' }
        ])
      )
    )
    expect(proofs.flatMap(({ problems }) => problems.map(explain))).toEqual([])
  })

  it('says so where there is no dictionary', async () => {
    const { source } = readAll(mini())
    const both = readAll([...mini(), ...extract(source, 'qps', text => text)])
    const proofs = await proofread(both)
    expect(proofs.map(({ locale, spelt, problems }) => [locale, spelt, problems])).toEqual([
      ['en', true, []],
      ['qps', false, []]
    ])
  })
})
