import { describe, expect, it } from 'vitest'
import { compareMessagesOf, LANGUAGES } from '../../src/i18n/languages.ts'
import type { Screen } from '../../src/session/session.ts'
import { titleOf } from '../../src/ui/title.ts'
import { flagship } from './support/late.ts'

const { questions } = flagship.quiz.key
const quiz = 'The quiz'

const asked = questions.map(({ id }): Screen => ({ at: 'question', id, from: 'order' }))
const others: readonly Screen[] = [
  { at: 'start' },
  { at: 'sketch', stopped: false },
  { at: 'check' },
  { at: 'result' }
]

describe.each(LANGUAGES)('titles of the screens, in %s', locale => {
  const parts = { questions, messages: compareMessagesOf(locale), quiz }
  const titles = [...asked, ...others].map(screen =>
    titleOf({ ...parts, screen, heading: `Heading of ${screen.at}`, missing: false })
  )

  it('name the quiz, and no two are alike', () => {
    expect(titles.filter(title => !title.includes(quiz))).toEqual([])
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('say what a result is called', () => {
    expect(titles.at(-1)).toContain('Heading of result')
  })

  it('begin with another word where an answer is missing', () => {
    const [screen = { at: 'start' }] = asked
    const missing = titleOf({ ...parts, screen, heading: '', missing: true })
    expect(missing).toMatch(/^\p{Lu}\p{L}+: /u)
    expect(missing.endsWith(titles[0] ?? '?')).toBe(true)
  })
})
