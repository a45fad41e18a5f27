import { describe, expect, it } from 'vitest'
import { COUNTED, type Counting } from '../../src/domain/counting.ts'
import { countLetter } from '../../src/ui/counting/letter.ts'

const page = new URL('https://quiz.example/nl/?utm_source=x#question-a1')
const to = (adapter: Counting['adapter']) => ({
  adapter,
  url: 'https://stats.example/x',
  site: '7'
})

describe('a count', () => {
  it('is what Plausible takes', () => {
    const { type, body } = countLetter(to('plausible'), 'quiz started', page)
    expect(type).toBe('text/plain')
    expect(JSON.parse(body)).toEqual({
      domain: '7',
      name: 'quiz started',
      url: 'https://quiz.example/nl/'
    })
  })

  it('is what Umami takes', () => {
    const { type, body } = countLetter(to('umami'), 'quiz finished', page)
    expect(type).toBe('application/json')
    expect(JSON.parse(body)).toEqual({
      type: 'event',
      payload: { website: '7', hostname: 'quiz.example', url: '/nl/', name: 'quiz finished' }
    })
  })

  it('is what Matomo takes', () => {
    const { type, body } = countLetter(to('matomo'), 'quiz contact sent', page)
    expect(type).toBe('application/x-www-form-urlencoded')
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      ...{ idsite: '7', rec: '1', ca: '1', send_image: '0' },
      ...{ url: 'https://quiz.example/nl/', e_c: 'quiz', e_a: 'contact sent' }
    })
  })

  it.each(['plausible', 'umami', 'matomo'] as const)(
    'to %s holds no query and no fragment',
    one => {
      for (const name of COUNTED)
        expect(countLetter(to(one), name, page).body).not.toMatch(/utm|question|#|%23/)
    }
  )
})
