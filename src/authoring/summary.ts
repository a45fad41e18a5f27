import type { Quiz } from '../domain/texts.ts'
import type { Content } from './build.ts'
import type { Proof } from './proof/proofread.ts'

type Sound = Extract<Content, { readonly ok: true }>

/** `content: 2 quizzes, 38 questions, 9 dimensions, 95 insights, 2 languages (en, nl), no problems`. */
export function summary({ quizzes, languages }: Sound): string {
  const total = (count: (quiz: Quiz) => number) => quizzes.reduce((sum, q) => sum + count(q), 0)
  const parts = [
    counted(quizzes.length, 'quiz', 'quizzes'),
    counted(
      total(q => q.key.questions.length),
      'question',
      'questions'
    ),
    counted(
      total(q => q.key.dimensions.length),
      'dimension',
      'dimensions'
    ),
    counted(total(insights), 'insight', 'insights'),
    ...languagesIn(languages)
  ]
  return `content: ${parts.join(', ')}, no problems`
}

function languagesIn(languages: Sound['languages']): readonly string[] {
  const tags = languages.map(({ locale }) => locale).join(', ')
  return languages.length === 1 ? [] : [`${languages.length} languages (${tags})`]
}

/** `reading nl: 468 sentences, 10.9 words on average, 32 in the longest`. */
export function readingSummary({ locale, reading, spelt }: Proof): string {
  const { sentences, average, longest } = reading
  const figures = `${sentences} sentences, ${average.toFixed(1)} words on average, ${longest} in the longest`
  return `reading ${locale}: ${figures}${spelt ? '' : '; no dictionary, so nobody looked at the spelling'}`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function insights(quiz: Quiz): number {
  return Object.values(quiz.texts.insights).reduce((sum, kind) => sum + Object.keys(kind).length, 0)
}
