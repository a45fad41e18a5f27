import { describe, expect, it } from 'vitest'
import { parseDoc } from '../../src/authoring/document.ts'
import { linkFault } from '../../src/authoring/links.ts'
import { richText } from '../../src/authoring/markdown.ts'
import type { Block } from '../../src/domain/texts.ts'

function blocks(text: string, fills: readonly string[] = []): readonly Block[] {
  const { text: rich, problems } = richText(parseDoc({ path: 'content/x.md', text }), fills)
  expect(problems).toEqual([])
  return rich
}

function sentencesOf(text: string, fills: readonly string[] = []) {
  const [block] = blocks(text, fills)
  return block?.kind === 'paragraph' ? block.sentences : []
}

describe('text', () => {
  it('is cut into paragraphs and sentences', () => {
    expect(blocks('One. Two?\nThree!\n\nFour')).toEqual([
      { kind: 'paragraph', sentences: [['One.'], ['Two?'], ['Three!']] },
      { kind: 'paragraph', sentences: [['Four']] }
    ])
  })

  it('does not cut at a decimal point or before a small letter', () => {
    expect(sentencesOf('About 2.5 points, e.g. in days. Then more.')).toEqual([
      ['About 2.5 points, e.g. in days.'],
      ['Then more.']
    ])
  })

  it('keeps a fill-in in the sentence it stands in', () => {
    expect(sentencesOf('You said {claim}. {answer} is less.', ['claim', 'answer'])).toEqual([
      ['You said ', { fill: 'claim' }, '.'],
      [{ fill: 'answer' }, ' is less.']
    ])
  })

  it('cuts through strong words, emphasis and links', () => {
    expect(sentencesOf('A **b. C** d. [E. F](https://x.example) *g.*')).toEqual([
      ['A ', { strong: ['b.'] }],
      [{ strong: ['C'] }, ' d.'],
      [{ href: 'https://x.example', link: ['E.'] }],
      [{ href: 'https://x.example', link: ['F'] }, ' ', { em: ['g.'] }]
    ])
  })

  it('keeps lists', () => {
    expect(blocks('- one\n- two. Three.')).toEqual([
      { kind: 'list', items: [[['one']], [['two.'], ['Three.']]] }
    ])
  })

  it('reads the same with the line ends of another system', () => {
    const front = parseDoc({ path: 'content/x.md', text: '\uFEFF---\r\na: 1\r\n---\r\nOne.\r\n' })
    expect([front.front, front.body]).toEqual([{ a: 1 }, 'One.\n'])
  })
})

describe('a link', () => {
  it.each(['https://x.example/a?b=c#d', 'mailto:a@x.example', '/compare/', '#top', '/'])(
    'may be %s',
    href => expect(linkFault(href)).toBeUndefined()
  )

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
    'http://x.example',
    'ftp://x.example',
    'blob:https://x.example/1',
    'x.html',
    'https://x.example/{claim}',
    ''
  ])('may not be %j', href => expect(linkFault(href)).toBeDefined())
})
