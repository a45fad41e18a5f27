import type { Answers } from '../../domain/answers.ts'
import type { Payload } from '../payload.ts'
import { viewOfAnswers } from '../result/view.ts'

/** Somebody's answers: neither the best everywhere nor the same everywhere. */
function sampleAnswers({ quiz }: Payload): Answers {
  const answers = quiz.key.questions.map(({ id, options }, index) => {
    const option = options[(index * 3 + 2) % options.length]
    return [id, option === undefined ? 'unknown' : [option.id]] as const
  })
  return Object.fromEntries(answers)
}

/** A result of these answers, its questions under names of their own: the page shows each twice. */
export function sampleView<Given extends Payload>(given: Given, theme: string) {
  const view = viewOfAnswers(given, sampleAnswers(given), null)
  const { key, texts } = given.quiz
  const named = (id: string) => `${id}-${theme}`
  const questions = key.questions.map(question => ({ ...question, id: named(question.id) }))
  const asked = Object.entries(texts.questions).map(([id, text]) => [named(id), text] as const)
  const quiz = {
    ...given.quiz,
    key: { ...key, questions },
    texts: {
      ...texts,
      questions: Object.fromEntries(asked),
      parts: texts.parts.map(part => ({ ...part, from: named(part.from) }))
    }
  }
  return { ...view, quiz }
}
