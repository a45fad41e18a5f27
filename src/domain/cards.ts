import type { Answers } from './answers.ts'
import { chosenWords, dimensionName, movesOf, questionTexts } from './fills.ts'
import { type Mark, marksOf } from './marks.ts'
import type { DimensionLine, Report, StepCard } from './report.ts'
import type { DimensionScore, NextStep, Result } from './result.ts'
import { insightName, type Teller, tell } from './tell.ts'
import type { Quiz } from './texts.ts'
import { entryOf } from './words.ts'

/** A dimension's scores beside its names. */
export function dimensionLine(quiz: Quiz, dimension: DimensionScore): DimensionLine {
  const { id, score, band, border } = dimension
  return {
    id,
    name: dimensionName(quiz, id),
    question: entryOf(quiz.texts.dimensions, id)?.question ?? '',
    score,
    level: band && levelName(quiz, band),
    near: border && levelName(quiz, border)
  }
}

function levelName(quiz: Quiz, band: string): string {
  return entryOf(quiz.texts.bands, band)?.level ?? band
}

/** A next step with the answer that led there and its three moves. */
export function stepCard(teller: Teller, answers: Answers, step: NextStep): StepCard {
  const { quiz } = teller
  const { dimension, band, frame } = step
  return {
    dimension,
    name: dimensionName(quiz, dimension),
    level: levelName(quiz, band),
    because: becauseOf(quiz, answers, step),
    moves: movesOf(quiz, dimension, band),
    frame,
    keep: frame === 'keep' ? keepTexts(teller, dimension) : []
  }
}

function becauseOf(quiz: Quiz, answers: Answers, { because }: NextStep): StepCard['because'] {
  if (because === null) return null
  const answer = chosenWords(quiz, answers, because)
  const question = questionTexts(quiz, because)?.prompt
  return answer === null || question === undefined ? null : { question, answer }
}

function keepTexts(teller: Teller, dimension: string): StepCard['keep'] {
  const fills = { dimension: dimensionName(teller.quiz, dimension) }
  return ['keep-alive', 'teach'].flatMap(id => {
    const text = tell(teller, 'step', id, fills)
    return text ? [{ name: insightName(teller.quiz, 'step', id), text }] : []
  })
}

/** What to find out for each dimension without a score: its first missing question. */
export function findOuts(
  teller: Teller,
  { notes }: Result,
  marks: readonly Mark[]
): Report['findOut'] {
  return notes.unscored.flatMap(dimension => {
    const missing = marksOf(marks, dimension).find(({ state }) => state !== 'answered')
    const topic = missing && questionTexts(teller.quiz, missing.item.id)?.topic
    const name = dimensionName(teller.quiz, dimension)
    const text = tell(teller, 'step', 'find-out', { topic: topic ?? null, dimension: name })
    return text ? [{ dimension, text }] : []
  })
}
