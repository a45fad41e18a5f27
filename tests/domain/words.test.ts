import { describe, expect, it } from 'vitest'
import type { RichText } from '../../src/domain/texts.ts'
import { entryOf, fill, quoted, withoutFullStop, withSentences } from '../../src/domain/words.ts'

function paragraph(...sentences: (readonly (string | { fill: string })[])[]): RichText {
  return [{ kind: 'paragraph', sentences }]
}

describe('fill', () => {
  it('puts words where the fill-in stood, in one run', () => {
    const text = paragraph(['You said ', { fill: 'n' }, ' out of 10.'])
    expect(fill(text, { n: '7' })).toEqual(paragraph(['You said 7 out of 10.']))
  })

  it('leaves out a sentence whose value is missing, null or inherited', () => {
    const text = paragraph(['Kept.'], ['Not ', { fill: 'a' }, '.'], ['Nor ', { fill: 'toString' }])
    expect(fill(text, { a: null })).toEqual(paragraph(['Kept.']))
    expect(fill(text, {})).toEqual(paragraph(['Kept.']))
  })

  it('leaves out a paragraph, an entry and a list without sentences', () => {
    const gone = [{ fill: 'gone' }] as const
    const text: RichText = [
      ...paragraph(gone),
      { kind: 'list', items: [[gone], [['Stays.'], gone]] },
      { kind: 'list', items: [[gone]] }
    ]
    expect(fill(text, {})).toEqual([{ kind: 'list', items: [[['Stays.']]] }])
  })

  it('reaches into strong, emphasis and links', () => {
    const text: RichText = [
      {
        kind: 'paragraph',
        sentences: [
          [{ strong: ['so ', { fill: 'a' }] }, ', ', { em: [{ fill: 'a' }] }, '.'],
          [{ href: '/x/', link: ['see ', { fill: 'a' }] }],
          [{ href: '/x/', link: [{ strong: [{ fill: 'none' }] }] }]
        ]
      }
    ]
    expect(fill(text, { a: 'it' })).toEqual([
      {
        kind: 'paragraph',
        sentences: [
          [{ strong: ['so it'] }, ', ', { em: ['it'] }, '.'],
          [{ href: '/x/', link: ['see it'] }]
        ]
      }
    ])
  })

  it('gives a sentence that opens with a fill-in a capital', () => {
    const value = { a: 'éclair of mine' }
    expect(fill(paragraph([{ fill: 'a' }, ' is it.']), value)).toEqual(
      paragraph(['Éclair of mine is it.'])
    )
    const wrapped = (inner: string): RichText => [
      { kind: 'paragraph', sentences: [[{ em: [{ strong: [inner] }] }, '.']] }
    ]
    const open: RichText = [
      { kind: 'paragraph', sentences: [[{ em: [{ strong: [{ fill: 'a' }] }] }, '.']] }
    ]
    expect(fill(open, value)).toEqual(wrapped('Éclair of mine'))
    const link: RichText = [
      { kind: 'paragraph', sentences: [[{ href: '/', link: [{ fill: 'a' }] }]] }
    ]
    expect(fill(link, { a: 'b' })).toEqual([
      { kind: 'paragraph', sentences: [[{ href: '/', link: ['B'] }]] }
    ])
  })

  it('leaves the author’s own small letter and quoted words alone', () => {
    expect(fill(paragraph(['e-mail ', { fill: 'a' }]), { a: 'it' })).toEqual(
      paragraph(['e-mail it'])
    )
    expect(fill(paragraph([{ fill: 'a' }]), { a: '“once”' })).toEqual(paragraph(['“once”']))
    expect(fill(paragraph([{ fill: 'a' }, '.']), { a: '' })).toEqual(paragraph(['.']))
  })

  it('takes values for words, never for fill-ins or markup', () => {
    const hostile = '{claim} <b>**x**</b>'
    expect(fill(paragraph(['Said: ', { fill: 'a' }]), { a: hostile, claim: '9' })).toEqual(
      paragraph([`Said: ${hostile}`])
    )
  })
})

describe('quoting', () => {
  it('drops one full stop at the end and no other mark', () => {
    expect(quoted('Nothing; people decide.')).toBe('“Nothing; people decide”')
    expect(withoutFullStop('Who? Me.')).toBe('Who? Me')
    expect(withoutFullStop('Which document did it change?')).toBe('Which document did it change?')
    expect(withoutFullStop('a.b')).toBe('a.b')
  })
})

describe('adding sentences', () => {
  it('lengthens the last paragraph', () => {
    expect(withSentences(paragraph(['One.']), ['Two.', 'Three.'])).toEqual(
      paragraph(['One.'], ['Two.'], ['Three.'])
    )
  })

  it('leaves earlier paragraphs as they are', () => {
    const two = [...paragraph(['One.']), ...paragraph(['Two.'])]
    expect(withSentences(two, ['Three.'])).toEqual([
      ...paragraph(['One.']),
      ...paragraph(['Two.'], ['Three.'])
    ])
  })

  it('opens a paragraph after a list and on an empty text', () => {
    const list: RichText = [{ kind: 'list', items: [[['One.']]] }]
    expect(withSentences(list, ['Two.'])).toEqual([...list, ...paragraph(['Two.'])])
    expect(withSentences([], ['Two.'])).toEqual(paragraph(['Two.']))
    expect(withSentences([], [])).toEqual([])
  })
})

describe('looking up', () => {
  it('finds own entries only', () => {
    expect(entryOf({ a: 1 }, 'a')).toBe(1)
    expect(entryOf({ a: 1 }, 'constructor')).toBeUndefined()
    expect(entryOf(undefined, 'a')).toBeUndefined()
  })
})
