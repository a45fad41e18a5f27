import type {
  BandCut,
  ContextKey,
  ItemKey,
  OriginOption,
  QuestionKey,
  ScoringKey
} from '../domain/key.ts'
import { itemScale, optionId, ratingNamed, ratingValues, usable } from './options.ts'
import { rulesKey } from './rules-key.ts'
import type { ContextFront, ItemFront, QuestionFront } from './schemas/question.ts'
import type { QuizFront } from './schemas/quiz.ts'
import type { QuizSource } from './source.ts'

/** What scoring depends on, out of a source that passed every check. */
export function scoringKey(source: QuizSource, front: QuizFront): ScoringKey {
  return {
    quiz: front.number,
    edition: front.edition,
    dimensions: front.dimensions,
    questions: inOrder(source).map(({ id, data }) => questionKey(source, id, data)),
    bands: cuts(source.bands),
    rules: rulesKey(source, front.rules)
  }
}

/** The questions that could be read, as they come on screen. */
export function inOrder(source: QuizSource) {
  return [...usable(source.questions)].sort((a, b) => a.data.order - b.data.order)
}

function cuts(bands: QuizSource['bands']): readonly BandCut[] {
  return usable(bands)
    .map(({ id, data }) => ({ id, from: data.from }))
    .sort((a, b) => a.from - b.from)
}

function questionKey(source: QuizSource, id: string, front: QuestionFront): QuestionKey {
  return front.role === undefined ? itemKey(source, id, front) : contextKey(source, id, front)
}

function itemKey(source: QuizSource, id: string, front: ItemFront): ItemKey {
  const scale = itemScale(source, front)
  return {
    kind: 'item',
    id,
    dimension: front.dimension,
    form: scale?.form ?? 'ladder',
    options: (scale?.options ?? []).map(o => ({ id: optionId(o), points: o.points })),
    ...(front.reflex === undefined ? {} : { reflex: front.reflex }),
    ...(front.fact === undefined ? {} : { fact: front.fact })
  }
}

function contextKey(source: QuizSource, id: string, front: ContextFront): ContextKey {
  switch (front.role) {
    case 'claim':
    case 'claim-again':
      return { kind: front.role, id, options: ratingOptions(source, front.scale) }
    case 'dependence':
      return {
        kind: front.role,
        id,
        options: front.options.map(({ value }) => ({ id: String(value), value }))
      }
    case 'reaction':
      return {
        kind: front.role,
        id,
        options: front.options.map(o => ({ id: o.id, stance: o.stance }))
      }
    case 'origin':
      return { kind: front.role, id, options: front.options.map(originOption) }
  }
}

function ratingOptions(source: QuizSource, name: string) {
  const rating = ratingNamed(source, name)
  if (rating === undefined) return []
  return ratingValues(rating).map(value => ({ id: String(value), value }))
}

function originOption({ text: _words, ...scored }: OriginOption & { text: string }): OriginOption {
  return scored
}
