import { describe, expect, it } from 'vitest'
import { isSettings, readSettings } from '../../src/embed/settings.ts'

describe('settings', () => {
  it('are as usual where nothing is asked for', () => {
    expect(readSettings('')).toEqual({
      source: '',
      id: '',
      mode: 'inline',
      theme: 'auto',
      accent: '',
      transparent: false,
      limited: false,
      lang: '',
      pageLang: '',
      params: {}
    })
  })

  it('say everything a host can ask for', () => {
    const asked = readSettings(
      'id=q7&mode=popup&theme=dark&accent=%231f3f93&transparent=1&max-height=600&lang=nl-BE&page-lang=fr&param-ref=talk&param-utm_source=news%20letter'
    )
    expect(asked).toMatchObject({
      id: 'q7',
      mode: 'popup',
      theme: 'dark',
      accent: '#1f3f93',
      transparent: true,
      limited: true,
      lang: 'nl-BE',
      pageLang: 'fr',
      params: { ref: 'talk', utm_source: 'news letter' }
    })
  })

  it('take no value that is unknown', () => {
    expect(readSettings('mode=fullscreen&theme=pink')).toMatchObject({
      mode: 'inline',
      theme: 'auto'
    })
  })

  it('keep within bounds, and to names of their own', () => {
    const many = Array.from({ length: 50 }, (_, n) => `param-p${n}=${'x'.repeat(999)}`).join('&')
    const { params } = readSettings(`${many}&param-__proto__=1`)
    expect(Object.keys(params)).toHaveLength(20)
    expect(new Set(Object.values(params).map(({ length }) => length))).toEqual(new Set([200]))
    expect(Object.getPrototypeOf(params)).toBe(Object.prototype)
  })

  it.each([
    ['question-s1', false],
    ['result', false],
    ['', false],
    ['theme=dark', true]
  ])('are told from a screen of the quiz: %s', (fragment, is) => {
    expect(isSettings(fragment)).toBe(is)
  })
})
