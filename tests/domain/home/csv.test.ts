import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../src/domain/home/csv.ts'
import { parseCsv } from './support/parse-csv.ts'

describe('a table as CSV', () => {
  it('starts with a byte order mark, quotes its words and ends its lines as RFC 4180 says', () => {
    expect(
      csvOf([
        ['Question', 'Points'],
        ['s1', 3],
        ['a "big", wide\r\none', null]
      ])
    ).toBe('\uFEFF"Question","Points"\r\n"s1",3\r\n"a ""big"", wide\r\none",\r\n')
  })

  it.each(['=1+1', '+31 6', '-2', '@SUM(A1)', ' =1', '\t=1', '\tx', '\r=1', '\nx', '＝1', '＠x'])(
    'runs %j as no formula',
    text => {
      const [[cell] = []] = parseCsv(csvOf([[text]]).slice(1))
      expect(cell).toBe(`'${text}`)
    }
  )

  it.each(['1 = 1', 'a-b', "'=x", '', '–', '“=”', '3'])('leaves %j as it is', text => {
    expect(parseCsv(csvOf([[text]]).slice(1))).toEqual([[text]])
  })

  it('keeps a number a number, below zero too', () => {
    expect(csvOf([[-3, 0, 4.5]])).toBe('\uFEFF-3,0,4.5\r\n')
  })
})
