import { describe, expect, it } from 'vitest'
import { questionsToLanding } from '../../src/domain/parts.ts'
import { readingTime } from '../../src/domain/reading.ts'
import type { QuestionTexts, Quiz } from '../../src/domain/texts.ts'
import { collaborate, mini } from './support/content.ts'
import { flagship } from './support/flagship.ts'

function words(count: number, word = 'word'): string {
  return Array.from({ length: count }, () => word).join(' ')
}

/** The flagship's first questions with these texts and no others. */
function quizWith(...texts: readonly QuestionTexts[]): Quiz {
  const questions = flagship.questions.slice(0, texts.length)
  const entries = questions.map(
    ({ id }, n) => [id, texts[n] ?? { prompt: '', options: {} }] as const
  )
  return {
    ...collaborate,
    key: { ...flagship, questions },
    texts: { ...collaborate.texts, questions: Object.fromEntries(entries) }
  }
}

describe('the promise of the introduction', () => {
  it('is about seven minutes for the flagship, and under half of that to its sketch', () => {
    expect([6, 7, 8]).toContain(readingTime(collaborate))
    expect([2, 3]).toContain(readingTime(collaborate, questionsToLanding(collaborate)))
  })

  it('is one minute for the second quiz', () => {
    expect(readingTime(mini)).toBe(1)
  })
})

describe('reading time', () => {
  it('is 238 words a minute and a moment to decide', () => {
    const minutes = (count: number) => readingTime(quizWith({ prompt: words(count), options: {} }))
    // 2 of 60 seconds are for deciding, so half a minute more is 1.5 × 238 − 8 words.
    expect(minutes(349)).toBe(1)
    expect(minutes(350)).toBe(2)
  })

  it('is a minute at least', () => {
    expect(readingTime(quizWith({ prompt: 'Well?', options: { a: 'Yes' } }))).toBe(1)
    expect(readingTime(collaborate, [])).toBe(1)
  })

  it('counts options that come again word for word only once', () => {
    const shared = { prompt: '', options: { a: words(300), b: words(50) } }
    const other = { prompt: '', options: { a: words(300, 'other'), b: words(50) } }
    expect(readingTime(quizWith(shared, shared, shared))).toBe(2)
    expect(readingTime(quizWith(shared, other))).toBe(3)
  })

  it('counts the words at the ends of a rating', () => {
    const rating = { prompt: words(200), options: { 0: '0', 1: '1' } }
    expect(readingTime(quizWith(rating))).toBe(1)
    expect(readingTime(quizWith({ ...rating, ends: [words(100), words(100)] }))).toBe(2)
  })
})
