import { describe, expect, it } from 'vitest'
import { answerRows } from '../../../src/domain/home/answer-rows.ts'
import { dayFromText, monthsLater } from '../../../src/domain/home/days.ts'
import { collaborate } from '../support/content.ts'
import { answers } from '../support/notation.ts'

const rows = answerRows(collaborate, answers('S3?0 c1=9 e1=sure d1=75 o1=mil+knocks t1=nonsense'))
const row = (id: string) => rows.find(one => one.id === id)

describe('the answers as rows', () => {
  it('are all questions in screen order, in the words of the page', () => {
    expect(rows.map(({ id }) => id)).toEqual(collaborate.key.questions.map(({ id }) => id))
    expect(row('s1')).toEqual({
      id: 's1',
      prompt: collaborate.texts.questions.s1?.prompt,
      answer: collaborate.texts.questions.s1?.options['3'],
      points: 3
    })
  })

  it('score what is scored, zero included, and nothing else', () => {
    expect(row('s3')?.points).toBe(0)
    expect(row('c1')).toMatchObject({ answer: '9', points: null })
    expect(row('d1')?.points).toBeNull()
  })

  it('tell "I do not know" from open, and an option that is not there counts as open', () => {
    expect(row('s2')).toMatchObject({ answer: collaborate.texts.unknown, points: null })
    expect(row('s4')).toMatchObject({ answer: null, points: null })
    expect(row('t1')).toMatchObject({ answer: null, points: null })
  })

  it('join several answers', () => {
    const { mil, knocks } = collaborate.texts.questions.o1?.options ?? {}
    expect(row('o1')?.answer).toBe(`${mil}; ${knocks}`)
  })
})

describe('days', () => {
  it('half a year after the end of August is the end of February', () => {
    expect(monthsLater([2026, 8, 31], 6)).toEqual([2027, 2, 28])
    expect(monthsLater([2027, 8, 31], 6)).toEqual([2028, 2, 29])
    expect(monthsLater([2026, 11, 24], 6)).toEqual([2027, 5, 24])
  })

  it.each(['', '2026-02-29', '2026-13-01', '20260101', '12026-01-01', '0000-00-00', 'soon'])(
    'do not include %j',
    text => {
      expect(dayFromText(text)).toBeNull()
    }
  )
})
