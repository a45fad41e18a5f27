import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvOf } from '../../../src/domain/home/csv.ts'
import {
  type Day,
  dayFromText,
  daysLater,
  dayToText,
  monthsLater
} from '../../../src/domain/home/days.ts'
import {
  bullets,
  documentOf,
  heading,
  line,
  numbered,
  rich,
  strong,
  words
} from '../../../src/domain/home/markdown.ts'
import { unbroken } from '../../../src/domain/home/plain.ts'
import type { Inline } from '../../../src/domain/texts.ts'
import { plainSentence } from '../support/plain.ts'
import { parseCsv } from './support/parse-csv.ts'
import { childrenOf, read, textOf } from './support/parse-markdown.ts'

/** What Markdown would take for something else. */
const traps = [
  ...'\\ ` * _ ~ [ ] < > & # | $ ! --- === ``` ~~~ _a_ *a* **a** `a` <b> <!-- &amp; &#65;'.split(
    ' '
  ),
  ...['- ', '+ ', '* ', '1. ', '12) ', '# ', '###### ', '> ', '    ', '\t', '---', '===', '***'],
  ...['[a](b)', '![a](b)', '[a]: /b', '[a][b]', '<https://x.example>', 'https://x.example'],
  ...[' ', '\n', '\r\n', '\n\n', '  \n', '\u00AD', '\u00A0', '\u2028', '\u0000']
]
/** Words that look like Markdown as often as not. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 6
  })
  .map(pieces => pieces.join(''))
const spoken = text.filter(one => unbroken(one) !== '')

it('a spreadsheet reads back what a table says, and no cell opens like a formula', () => {
  const cell = fc.oneof(text, fc.integer(), fc.constant(null))
  const table = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 })
  fc.assert(
    fc.property(table, rows => {
      const found = parseCsv(csvOf(rows).slice(1))
      expect(found.map(row => row.length)).toEqual(rows.map(row => row.length))
      for (const [at, row] of rows.entries()) {
        for (const [across, given] of row.entries()) {
          const read = found[at]?.[across] ?? ''
          if (typeof given !== 'string') expect(read).toBe(String(given ?? ''))
          else {
            expect([given, `'${given}`]).toContain(read)
            expect(read).not.toMatch(/^\s*[=+\-@]/)
          }
        }
      }
    })
  )
})

it('any words stay words in Markdown: in a paragraph, a heading, a list', () => {
  fc.assert(
    fc.property(spoken, one => {
      const said = unbroken(one)
      const blocks = [
        line(words(one)),
        heading(2, one),
        bullets([words(one), words(one)]),
        line('x'),
        numbered([words(one)])
      ]
      const { children } = read(documentOf(blocks))
      expect(children.map(({ type }) => type)).toEqual([
        'paragraph',
        'heading',
        'list',
        'paragraph',
        'list'
      ])
      expect(children.map(textOf)).toEqual([said, said, `${said} ${said}`, 'x', said])
    }),
    { numRuns: 1000 }
  )
})

it('bold words are bold, and nothing else', () => {
  fc.assert(
    fc.property(spoken, one => {
      const [paragraph] = read(documentOf([line(strong(words(one)))])).children
      const [bold, ...more] = childrenOf(paragraph)
      expect([bold?.type, more.length]).toEqual(['strong', 0])
      expect(bold && textOf(bold)).toBe(unbroken(one))
    })
  )
})

const linked = (run: Inline) => typeof run === 'object' && 'link' in run

it('the author’s words keep their letters, links and marks', () => {
  const plain = fc.constantFrom('One two', 'a', 'Three!', '1. four', 'five_six', '$7', '&eight;')
  const run: fc.Arbitrary<Inline> = fc.oneof(
    plain,
    plain.map(word => ({ strong: [word] })),
    plain.map(word => ({ em: [word] })),
    plain.map(word => ({ href: 'https://x.example/a_(b)?c=<d>', link: [word] }))
  )
  const sentence = fc
    .array(run, { minLength: 1, maxLength: 5 })
    .map(runs => runs.flatMap((one, at) => (at === 0 || linked(one) ? [one] : [' ', one])))
  fc.assert(
    fc.property(sentence, one => {
      const { children } = read(documentOf(rich([{ kind: 'paragraph', sentences: [one] }])))
      expect(children.map(textOf)).toEqual([plainSentence(one)])
      const links = childrenOf(children[0]).filter(({ type }) => type === 'link')
      expect(links).toHaveLength(one.filter(linked).length)
    })
  )
})

const day: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map(date => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])

it('a day survives its text; every day has one after it', () => {
  fc.assert(
    fc.property(day, one => {
      expect(dayFromText(dayToText(one))).toEqual(one)
      expect(daysLater(daysLater(one, 1), -1)).toEqual(one)
    })
  )
})

it('half a year on is in the sixth month from here, on the same day or the last there is', () => {
  fc.assert(
    fc.property(day, one => {
      const [year, month, on] = monthsLater(one, 6)
      expect(year * 12 + month).toBe(one[0] * 12 + one[1] + 6)
      expect(on).toBeLessThanOrEqual(one[2])
      if (on < one[2]) expect(daysLater([year, month, on], 1)[2]).toBe(1)
    })
  )
})
