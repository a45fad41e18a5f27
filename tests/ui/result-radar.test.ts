import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { radar } from '../../src/domain/radar.ts'
import { boxOf, labelsOf, wrap } from '../../src/ui/result/labels.ts'
import { stepBy } from '../../src/ui/result/Profile.tsx'

const word = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'abcdeMW') })
const title = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '))

describe('labels of the radar', () => {
  it('leave a short name in one line', () => {
    expect(wrap('Resolve')).toEqual(['Resolve'])
  })

  it('break a long name into few, even lines', () => {
    expect(wrap('Working with others')).toEqual(['Working', 'with others'])
  })

  it('take a third line where two are too long', () => {
    expect(wrap('Learning from mistakes')).toEqual(['Learning', 'from', 'mistakes'])
  })

  it('break at a soft hyphen, which shows only there', () => {
    expect(wrap('Verantwoor\u00ADdelijk\u00ADheid')).toEqual(['Verantwoor-', 'delijkheid'])
    expect(wrap('Ver\u00ADtrouwen')).toEqual(['Vertrouwen'])
  })

  it('cannot break a single long word', () => {
    expect(wrap('Verantwoordelijkheid')).toEqual(['Verantwoordelijkheid'])
  })

  it('lose no word and take three lines at most', () => {
    fc.assert(
      fc.property(title, name => {
        expect(wrap(name).join(' ')).toBe(name)
        expect(wrap(name).length).toBeLessThanOrEqual(3)
      })
    )
  })

  it('fit into the box with the plot in its middle, for 3 to 12 axes', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 3, maxLength: 12 }), names => {
        const shape = radar(names.map(() => 50))
        const labels = labelsOf(names, shape)
        const box = boxOf(labels, shape)
        expect(box.x + box.width / 2).toBe(shape.centre.x)
        expect(box.y + box.height / 2).toBe(shape.centre.y)
        for (const { x, y } of labels) {
          expect(x).toBeGreaterThan(box.x)
          expect(x).toBeLessThan(box.x + box.width)
          expect(y).toBeGreaterThan(box.y)
          expect(y).toBeLessThan(box.y + box.height)
        }
      })
    )
  })

  it('grow away from the plot: upwards on top, downwards at the foot', () => {
    const shape = radar([50, 50, 50, 50])
    const [top, , foot] = labelsOf(['One', 'Two', 'Three', 'Four'], shape)
    expect(top?.down).toBeLessThan(0)
    expect(foot?.down).toBeGreaterThan(0)
  })
})

describe('keys on the chart', () => {
  it('go round and round', () => {
    expect(stepBy('ArrowRight', null, 3)).toBe(0)
    expect(stepBy('ArrowRight', 2, 3)).toBe(0)
    expect(stepBy('ArrowLeft', 0, 3)).toBe(2)
    expect(stepBy('ArrowLeft', null, 3)).toBe(2)
    expect(stepBy('Home', 2, 3)).toBe(0)
    expect(stepBy('End', 0, 3)).toBe(2)
  })

  it('put the value away, and leave other keys alone', () => {
    expect(stepBy('Escape', 1, 3)).toBe(null)
    expect(stepBy('Escape', null, 3)).toBe(undefined)
    expect(stepBy('Tab', 1, 3)).toBe(undefined)
  })
})
