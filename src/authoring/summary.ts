import type { Quiz } from '../domain/texts.ts'

/** `content: 2 quizzes, 38 questions, 9 dimensions, 95 insights, no problems`. */
export function summary(quizzes: readonly Quiz[]): string {
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
    counted(total(insights), 'insight', 'insights')
  ]
  return `content: ${parts.join(', ')}, no problems`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function insights(quiz: Quiz): number {
  return Object.values(quiz.texts.insights).reduce((sum, kind) => sum + Object.keys(kind).length, 0)
}
