import { describe, expect, it } from 'vitest'
import {
  boundedMinutes,
  clockAt,
  isDeserted,
  type KioskState,
  leftBehind,
  nextLook,
  readKiosk,
  secondsLeft,
  stayed,
  touched,
  writeKiosk
} from '../../src/session/kiosk.ts'
import { isKiosk, KIOSK } from '../../src/session/kiosk-mark.ts'

const minute = 60_000
const three = { minutes: 3 }
const start: KioskState = { at: 'used', since: 0 }
const asking: KioskState = { at: 'asking', since: 3 * minute }

function shelfWith(text?: string) {
  const values = new Map(text === undefined ? [] : [[KIOSK, text]])
  return {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
    removeItem: (name: string) => void values.delete(name)
  }
}

describe('the clock of a kiosk', () => {
  it('runs from the last touch', () => {
    const state = touched(start, 2 * minute)
    expect(clockAt(state, three, true, 5 * minute - 1)).toBe(state)
    expect(clockAt(state, three, true, 5 * minute)).toEqual({ at: 'asking', since: 5 * minute })
  })

  it('asks for half a minute, and only an answer stops it', () => {
    expect(touched(asking, 3 * minute + 1)).toBe(asking)
    expect(clockAt(asking, three, true, 3 * minute + 29_999)).toBe(asking)
    expect(clockAt(asking, three, true, 3 * minute + 30_000)).toEqual({ at: 'over' })
    expect(stayed(3 * minute + 29_999)).toEqual({ at: 'used', since: 3 * minute + 29_999 })
  })

  it('asks first even after the device slept, and stays over once it is', () => {
    expect(clockAt(start, three, true, 90 * minute)).toEqual({ at: 'asking', since: 90 * minute })
    expect(clockAt({ at: 'over' }, three, true, 91 * minute)).toEqual({ at: 'over' })
  })

  it('disturbs nobody where there is nothing to clear away', () => {
    expect(clockAt(start, three, false, 3 * minute)).toEqual({ at: 'used', since: 3 * minute })
  })

  it('is looked at when something happens next', () => {
    expect(nextLook(start, three, minute)).toBe(2 * minute)
    expect(nextLook(start, three, 9 * minute)).toBe(0)
    expect(nextLook(asking, three, 3 * minute + 400)).toBe(600)
    expect(nextLook(asking, three, 3 * minute + 1000)).toBe(1000)
  })

  it('counts down in whole seconds, from 30', () => {
    const at = [0, 1, 1000, 29_500].map(ms => secondsLeft(asking, 3 * minute + ms))
    expect(at).toEqual([30, 30, 29, 1])
    expect(secondsLeft(start, minute)).toBe(0)
  })

  it('takes a device clock that was set back for no time', () => {
    expect(clockAt({ at: 'used', since: 9 * minute }, three, true, minute).at).toBe('used')
    expect(nextLook({ at: 'used', since: 9 * minute }, three, minute)).toBe(3 * minute)
  })
})

describe('a page that is opened', () => {
  const kiosk = { minutes: 3, visit: 1, used: minute }

  it('is deserted once nobody could answer any more', () => {
    expect(isDeserted(kiosk, 4 * minute + 29_999)).toBe(false)
    expect(isDeserted(kiosk, 4 * minute + 30_000)).toBe(true)
  })
})

describe('what a tab knows of its kiosk', () => {
  it('is nothing unless a facilitator asked for it', () => {
    expect(isKiosk(shelfWith())).toBe(false)
    expect(isKiosk(null)).toBe(false)
    expect(readKiosk(shelfWith())).toBeNull()
    expect(writeKiosk(null, { minutes: 3, visit: 1, used: 0 })).toBe(false)
  })

  it('is what was written', () => {
    const shelf = shelfWith()
    expect(writeKiosk(shelf, { minutes: 5, visit: 2, used: 7 })).toBe(true)
    expect(isKiosk(shelf)).toBe(true)
    expect(readKiosk(shelf)).toEqual({ minutes: 5, visit: 2, used: 7 })
  })

  it.each(['{', 'null', '[]', '{"minutes":"9","visit":null}', '{"minutes":1e999}'])(
    'stays a kiosk whatever stands there: %s',
    text => {
      expect(readKiosk(shelfWith(text))).toEqual({ minutes: 3, visit: 0, used: 0 })
    }
  )

  it.each([
    [0, 1],
    [2.4, 2],
    [1000, 60],
    [Number.NaN, 3]
  ])('asks after %s minutes: %s', (wanted, minutes) => {
    expect(boundedMinutes(wanted)).toBe(minutes)
  })
})

it('a visitor leaves behind everything of the quiz but the kiosk', () => {
  const names = ['collaboration-quiz:a', 'collaboration-quiz:a:contact', KIOSK, 'somebody-else']
  expect(leftBehind(names)).toEqual(['collaboration-quiz:a', 'collaboration-quiz:a:contact'])
})
