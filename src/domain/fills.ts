import { type Answers, chosenIds, chosenOptions, questionOf, questionOfKind } from './answers.ts'
import { ratingOf } from './claim.ts'
import type { Result } from './result.ts'
import type { Quiz } from './texts.ts'
import { entryOf, type Fills, quoted } from './words.ts'

/** What the page's language does with lists and numbers; the caller has Intl, this folder not. */
export interface ReportLanguage {
  /** Joins words as a sentence would: "a, b and c". */
  list(words: readonly string[]): string
  /** Writes a number. */
  count(n: number): string
}

/** Values for the fill-ins that any text of the result may use. */
export function fillsFor(
  quiz: Quiz,
  answers: Answers,
  result: Result,
  language: ReportLanguage
): Fills {
  const { profile, overall, pull } = result
  const rating = ratingOf(quiz.key, answers, 'claim')
  const change = changeOf(rating, ratingOf(quiz.key, answers, 'claim-again'))
  return {
    // Marks on a scale stay digits, as the visitor saw them: "9 out of 10".
    claim: rating === null ? null : String(rating),
    overall: overall && String(overall.score),
    lowest: profile.lowest && dimensionName(quiz, profile.lowest),
    highest: profile.highest && dimensionName(quiz, profile.highest),
    answer: profile.lowestItem && answerInSentence(quiz, answers, profile.lowestItem),
    origins: chosenOrigins(quiz, answers, language),
    step: firstMove(quiz, result),
    worst: pull && (questionTexts(quiz, pull.worst)?.habit ?? null),
    change: change === null ? null : language.count(change)
  }
}

/** A dimension's name; its id where the texts have none. */
export function dimensionName(quiz: Quiz, id: string): string {
  return entryOf(quiz.texts.dimensions, id)?.name ?? id
}

/** The words of a question, or undefined. */
export function questionTexts(quiz: Quiz, id: string) {
  return entryOf(quiz.texts.questions, id)
}

/** The words of the chosen option, or null while the question is open or unknown. */
export function chosenWords(quiz: Quiz, answers: Answers, id: string): string | null {
  const [option] = chosenIds(answers, id)
  return option === undefined ? null : optionWords(quiz, id, option)
}

/** The words of an option, or null. */
export function optionWords(quiz: Quiz, question: string, option: string): string | null {
  return entryOf(questionTexts(quiz, question)?.options, option) ?? null
}

/** "Once" says nothing alone, so a count brings its habit along. */
function answerInSentence(quiz: Quiz, answers: Answers, id: string): string | null {
  const words = chosenWords(quiz, answers, id)
  if (words === null) return null
  const question = questionOf(quiz.key, id)
  const habit = questionTexts(quiz, id)?.habit
  const counts = question?.kind === 'item' && question.form === 'count'
  return counts && habit ? `${habit}: ${quoted(words)}` : quoted(words)
}

function chosenOrigins(quiz: Quiz, answers: Answers, language: ReportLanguage): string | null {
  const question = questionOfKind(quiz.key, 'origin')
  if (!question) return null
  const words = chosenOptions(question, answers).flatMap(
    ({ id }) => entryOf(questionTexts(quiz, question.id)?.options, id) ?? []
  )
  return words.length > 0 ? language.list(words.map(quoted)) : null
}

function firstMove(quiz: Quiz, { steps: [step] }: Result): string | null {
  const [move] = step ? movesOf(quiz, step.dimension, step.band) : []
  return move === undefined ? null : quoted(move)
}

/** The three moves of a dimension at a level. */
export function movesOf(quiz: Quiz, dimension: string, band: string): readonly string[] {
  return entryOf(entryOf(quiz.texts.dimensions, dimension)?.steps, band) ?? []
}

/** On the rating's own scale, since that is what the visitor chose on. */
function changeOf(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : Math.abs(second - first)
}
