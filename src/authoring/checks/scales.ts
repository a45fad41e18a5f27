import type { Doc } from '../document.ts'
import type { Entry } from '../entry.ts'
import { itemScale, scaleNamed, usable } from '../options.ts'
import { valueAt } from '../path.ts'
import type { Problem } from '../problem.ts'
import type { ItemFront, QuestionFront, RatingFront } from '../schemas/question.ts'
import type { QuizSource } from '../source.ts'
import { didYouMean, listed } from '../wording.ts'
import { at, type Check, superfluous } from './context.ts'

/** Every question has one set of options; every scale is used, and fits what uses it. */
export const checkScales: Check = ({ source }) => [
  ...usable(source.questions).flatMap(({ doc, data }) => questionScale(source, doc, data)),
  ...source.scales.filter(({ id }) => !isUsed(source, id)).map(({ doc }) => unused(doc))
]

function questionScale(source: QuizSource, doc: Doc, front: QuestionFront): readonly Problem[] {
  if (front.role === undefined) return itemProblems(source, doc, front)
  return 'scale' in front ? ratingScale(source, doc, front) : []
}

function itemProblems(source: QuizSource, doc: Doc, front: ItemFront): readonly Problem[] {
  const { options, scale } = front
  if ((options === undefined) === (scale === undefined))
    return [oneSource(doc, options !== undefined)]
  if (scale === undefined) return formProblems(doc, front, 'ladder')
  const named = scaleNamed(source, scale)
  if (named === undefined) return [noScale(source, doc, scale)]
  if (named.data !== null && 'rating' in named.data) return [wrongSort(doc, scale, 'points')]
  return formProblems(doc, front, itemScale(source, front)?.form)
}

function oneSource(doc: Doc, both: boolean): Problem {
  return at(
    doc,
    both ? ['scale'] : [],
    'either options or a scale',
    both ? 'both' : 'neither',
    both ? 'Remove one of them.' : 'Add options, or scale: with the name of a file in scales.'
  )
}

function ratingScale(source: QuizSource, doc: Doc, { scale }: RatingFront): readonly Problem[] {
  const named = scaleNamed(source, scale)
  if (named === undefined) return [noScale(source, doc, scale)]
  return named.data !== null && 'form' in named.data ? [wrongSort(doc, scale, 'rating')] : []
}

function noScale(source: QuizSource, doc: Doc, name: string): Problem {
  const names = source.scales.map(({ id }) => id)
  return at(
    doc,
    ['scale'],
    `the name of a file in scales: ${listed(names)}`,
    `"${name}"`,
    `Name one of them, or add content/${source.id}/scales/${name}.md.${didYouMean(name, names)}`
  )
}

function wrongSort(doc: Doc, name: string, wanted: 'points' | 'rating'): Problem {
  const points = 'a scale with points (form: ladder or count)'
  const rating = 'a scale with a rating'
  return at(
    doc,
    ['scale'],
    wanted === 'points' ? points : rating,
    `"${name}", ${wanted === 'points' ? rating : points}`,
    'Name a scale of the other sort.'
  )
}

/** Only a count has a habit, and every count needs one. */
function formProblems(
  doc: Doc,
  front: ItemFront,
  form: 'ladder' | 'count' | undefined
): readonly Problem[] {
  if (form === 'count') return front.habit === undefined ? [noHabit(doc)] : []
  if (form === undefined) return []
  return (['habit', 'reflex'] as const)
    .filter(key => front[key] !== undefined)
    .map(key =>
      at(
        doc,
        [key],
        `no ${key}: only a question whose scale is a count has one`,
        `"${front[key]}"`,
        'Remove the line, or let the question use a scale with form: count.'
      )
    )
}

function noHabit(doc: Doc): Problem {
  return at(
    doc,
    ['habit'],
    'the habit that is counted, as a few words: "holding something back"',
    'nothing',
    'Add habit:, because the scale of this question is a count.'
  )
}

function isUsed(source: QuizSource, id: string): boolean {
  return source.questions.some(
    (question: Entry<QuestionFront>) => valueAt(question.doc.front, ['scale']) === id
  )
}

function unused(doc: Doc): Problem {
  return superfluous(
    doc,
    'a scale that at least one question names',
    'Remove the file, or name it in a question with scale:.'
  )
}
