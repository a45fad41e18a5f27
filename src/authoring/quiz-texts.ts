import type {
  BandTexts,
  Insight,
  PartTexts,
  QuestionTexts,
  QuizTexts,
  RichText
} from '../domain/texts.ts'
import { inOrder } from './key.ts'
import { itemScale, optionId, ratingNamed, ratingValues, usable } from './options.ts'
import type { ContextFront, ItemFront, QuestionFront } from './schemas/question.ts'
import type { QuizFront } from './schemas/quiz.ts'
import type { QuizSource } from './source.ts'

/** The words of a quiz, out of a source that passed every check. */
export function quizTexts(source: QuizSource, front: QuizFront, intro: RichText): QuizTexts {
  const { title, description, definition, referent, unknown, promises, timetable } = front
  const questions = inOrder(source)
  return {
    title,
    description,
    definition,
    referent,
    unknown,
    intro,
    promises,
    ...(timetable && { timetable }),
    parts: front.parts.map(part => partTexts(part, questions)),
    questions: byId(questions, ({ data, body }) => questionTexts(source, data, body)),
    dimensions: byId(usable(source.dimensions), ({ data }) => data),
    bands: byId(usable(source.bands), ({ data, body }) => bandTexts(data, body)),
    insights: insightTexts(source)
  }
}

function byId<E extends { readonly id: string }, T>(
  entries: readonly E[],
  words: (entry: E) => T
): Readonly<Record<string, T>> {
  return Object.fromEntries(entries.map(entry => [entry.id, words(entry)]))
}

function partTexts(
  { from, ...words }: QuizFront['parts'][number],
  questions: ReturnType<typeof inOrder>
): PartTexts {
  const first = questions.find(({ data }) => data.order === from)
  return { ...words, from: first?.id ?? '' }
}

function questionTexts(source: QuizSource, front: QuestionFront, body: RichText): QuestionTexts {
  const { prompt } = front
  const help = body.length === 0 ? {} : { help: body }
  if (front.role !== undefined) return { prompt, ...help, ...contextTexts(source, front) }
  const { topic, habit } = front
  return { prompt, ...help, options: itemWords(source, front), topic, ...(habit && { habit }) }
}

function itemWords(source: QuizSource, front: ItemFront) {
  const options = itemScale(source, front)?.options ?? []
  return Object.fromEntries(options.map(option => [optionId(option), option.text]))
}

function contextTexts(
  source: QuizSource,
  front: ContextFront
): Pick<QuestionTexts, 'options' | 'ends'> {
  switch (front.role) {
    case 'claim':
    case 'claim-again':
      return ratingTexts(source, front.scale)
    case 'dependence':
      return { options: Object.fromEntries(front.options.map(o => [String(o.value), o.text])) }
    default:
      return { options: Object.fromEntries(front.options.map(o => [o.id, o.text])) }
  }
}

function ratingTexts(source: QuizSource, name: string): Pick<QuestionTexts, 'options' | 'ends'> {
  const rating = ratingNamed(source, name)
  if (rating === undefined) return { options: {} }
  const options = ratingValues(rating).map(value => [String(value), String(value)])
  return { options: Object.fromEntries(options), ends: [rating.low, rating.high] }
}

function bandTexts({ name, level }: { name: string; level: string }, meaning: RichText): BandTexts {
  return { name, level, meaning }
}

function insightTexts(source: QuizSource): QuizTexts['insights'] {
  const kinds = [...new Set(source.insights.map(({ kind }) => kind))]
  return Object.fromEntries(kinds.map(kind => [kind, insightsOf(source, kind)]))
}

function insightsOf(source: QuizSource, kind: string): Readonly<Record<string, Insight>> {
  const entries = usable(source.insights.filter(insight => insight.kind === kind))
  const inOrder = entries.toSorted((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0))
  return byId(inOrder, ({ data, body }) => ({
    ...(data.name === undefined ? {} : { name: data.name }),
    body,
    ...(data.also && { also: data.also.map(sentence => sentence.text) })
  }))
}
