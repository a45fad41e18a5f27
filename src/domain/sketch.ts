import type { Answers } from './answers.ts'
import { bandOf } from './bands.ts'
import { dimensionName, movesOf, type ReportLanguage } from './fills.ts'
import { type AnsweredMark, type Mark, markItem } from './marks.ts'
import { isLess, roundHalfUp } from './numbers.ts'
import { inTieOrder } from './order.ts'
import { questionsToLanding } from './parts.ts'
import type { SketchReport } from './report.ts'
import { type Teller, tell } from './tell.ts'
import type { Quiz } from './texts.ts'

type Group = SketchReport['groups'][number]['id']

const GROUPS: readonly Group[] = ['agreed', 'ours', 'open', 'unknown']
/** The ladder's words: three quarters of the way up, both sides have agreed; half way, our side has. */
const AGREED = 75
const OURS = 50

/** A first impression from one item a dimension: words and no numbers, since one item measures nothing. */
export function sketch(quiz: Quiz, answers: Answers, language: ReportLanguage): SketchReport {
  const marks = firstMarks(quiz, answers)
  const teller: Teller = { quiz, fills: {} }
  return {
    groups: GROUPS.flatMap(id => groupText(teller, id, marks, language) ?? []),
    closing: tell(teller, 'sketch', 'closing') ?? [],
    move: firstMove(quiz, marks)
  }
}

/** The first item of each dimension before the landing, in radar order. */
function firstMarks(quiz: Quiz, answers: Answers): readonly Mark[] {
  const items = questionsToLanding(quiz).filter(question => question.kind === 'item')
  return quiz.key.dimensions.flatMap(id => {
    const item = items.find(({ dimension }) => dimension === id)
    return item ? [markItem(item, answers)] : []
  })
}

function groupText(
  teller: Teller,
  id: Group,
  marks: readonly Mark[],
  language: ReportLanguage
): SketchReport['groups'][number] | null {
  const names = marks
    .filter(mark => groupOf(mark) === id)
    .map(({ item }) => dimensionName(teller.quiz, item.dimension))
  if (names.length === 0) return null
  const text = tell(teller, 'sketch', id, { dimensions: language.list(names) })
  return text && { id, text }
}

function groupOf(mark: Mark): Group {
  if (mark.state !== 'answered') return 'unknown'
  if (!isLess(mark.score, AGREED)) return 'agreed'
  return isLess(mark.score, OURS) ? 'open' : 'ours'
}

function firstMove(quiz: Quiz, marks: readonly Mark[]): SketchReport['move'] {
  const answered = marks.filter((mark): mark is AnsweredMark => mark.state === 'answered')
  const [weakest] = inTieOrder(
    quiz.key,
    answered.map(({ item, score }) => ({ id: item.dimension, score })),
    ({ score }) => score
  )
  if (!weakest) return null
  const band = bandOf(quiz.key.bands, roundHalfUp(weakest.score))
  const [text] = movesOf(quiz, weakest.id, band)
  return text === undefined ? null : { dimension: weakest.id, text }
}
