import type { Answers } from '../../domain/answers.ts'
import { encode } from '../../domain/code/encode.ts'
import type { ProfileRecord } from '../../domain/code/record.ts'
import { profileOf } from '../../domain/code/records.ts'
import { report } from '../../domain/compose.ts'
import { evaluate, evaluateProfile } from '../../domain/evaluate.ts'
import type { Payload } from '../payload.ts'
import { languageOf } from './language.ts'
import type { View } from './props.ts'
import { wholeQuiz } from './whole.ts'

/** A result with all its answers. `medianSeconds`: how fast they were given; null: not known. */
export function viewOfAnswers<Given extends Payload>(
  given: Given,
  answers: Answers,
  medianSeconds: number | null
): Given & View {
  const { quiz, messages } = given
  const result = evaluate(quiz.key, answers, { medianSeconds })
  return {
    ...given,
    report: report(wholeQuiz(quiz), answers, result, languageOf(messages)),
    code: encode(quiz.key, profileOf(quiz.key, answers)),
    scoresOnly: false
  }
}

/** A result of which only the scores are known. */
export function viewOfProfile<Given extends Payload>(
  given: Given,
  { kind, dimensions }: ProfileRecord
): Given & View {
  const { key } = given.quiz
  const { quiz, edition } = key
  const profile = { kind, quiz, edition, dimensions }
  const result = evaluateProfile(key, profile)
  return {
    ...given,
    // What to find out first would list every question.
    report: {
      ...report(wholeQuiz(given.quiz), {}, result, languageOf(given.messages)),
      findOut: []
    },
    code: encode(key, profile),
    scoresOnly: true
  }
}
