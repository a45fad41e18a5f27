import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from '../../src/previews/fit.ts'

/** Every letter half as wide as it is high. */
const width = (text: string) => text.length / 2
const room = { width: 100, height: 60, sizes: [20, 10, 5], leading: 1 } as const

describe('fitting text', () => {
  it('takes the largest size at which it fits', () => {
    expect(fitText('one two', room, width)).toEqual({ size: 20, lines: ['one two'] })
    expect(fitText('one two three four', room, width)).toEqual({
      size: 20,
      lines: ['one two', 'three four']
    })
    expect(fitText('a long word: hippopotamus', room, width).size).toBe(10)
  })

  it('takes the smallest where none fits, and keeps every word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(words, all => {
        const { size, lines } = fitText(all.join(' '), room, width)
        expect(lines.join(' ')).toBe(all.join(' '))
        const fits = lines.every(line => width(line) * size <= room.width)
        expect(size === 5 || (fits && lines.length * size <= room.height)).toBe(true)
      })
    )
  })
})
