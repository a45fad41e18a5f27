import type { Answers } from '../../../src/domain/answers.ts'
import { evaluate } from '../../../src/domain/evaluate.ts'
import type { QuestionKey } from '../../../src/domain/key.ts'
import type { Quiz } from '../../../src/domain/texts.ts'
import { content } from './content.ts'
import { type Choice, unknown } from './quiz.ts'
import type { ResultTable } from './result.ts'

/** The site's main quiz as its author wrote it; the page under test was built from the same files. */
export const flagship: Quiz = mainQuiz()
/** Question ids in screen order. */
export const order = flagship.key.questions.map(question => question.id)

function mainQuiz(): Quiz {
  const quiz = content.quizzes.find(({ id }) => id === content.site.main)
  if (!quiz) throw new Error(`The content has no quiz ${content.site.main}.`)
  return quiz
}

/** The answers of someone who takes the n-th option (from 1) everywhere, or the last there is. */
export function everywhere(position: number): Answers {
  const answer = ({ id, options }: QuestionKey) =>
    [id, [(options[position - 1] ?? options.at(-1))?.id ?? '']] as const
  return Object.fromEntries(flagship.key.questions.map(answer))
}

/** The second option, the third, the fourth, the first, and so on: dimensions with different scores. */
export const varied: Answers = Object.fromEntries(
  flagship.key.questions.map(({ id, options }, at) => [id, [options[(at + 1) % 4]?.id ?? '']])
)

/** The worked case of the instrument's chapter 4.1. */
export const worked: Answers = {
  ...chosen({ c1: 9, d1: 75, e1: 'sure', o1: 'knocks', c2: 8 }),
  ...chosen({ s1: 3, s2: 2, s3: 2, s4: 2, t1: 2, t2: 3, t3: 1, t4: 3 }),
  ...chosen({ a1: 2, a2: 3, a3: 2, a4: 2, g1: 2, g2: 2, g3: 1, g4: 1 }),
  ...chosen({ r1: 1, r2: 1, r3: 2, r4: 1, l1: 1, l2: 1, l4: 2 }),
  l3: 'unknown'
}

function chosen(options: Readonly<Record<string, string | number>>): Answers {
  return Object.fromEntries(Object.entries(options).map(([id, option]) => [id, [String(option)]]))
}

/** What to press for the n-th question (from 1) to give these answers. */
export function pressing(answers: Answers): (n: number) => Choice {
  return n => {
    const question = flagship.key.questions[n - 1] as QuestionKey
    const answer = answers[question.id]
    if (answer === 'unknown') return unknown
    return question.options.findIndex(({ id }) => id === answer?.[0]) + 1
  }
}

/** What the result's table must say for these answers. */
export function tableFor(answers: Answers): ResultTable {
  const { dimensions } = evaluate(flagship.key, answers)
  return Object.fromEntries(
    dimensions.map(({ id, score }) => [flagship.texts.dimensions[id]?.name ?? id, score])
  )
}

/** Only the answers to the first `count` questions. */
export function firstOf(count: number, answers: Answers): Answers {
  return Object.fromEntries(order.slice(0, count).map(id => [id, answers[id] ?? 'unknown']))
}

/** Finds these lines in this order, whatever stands between them. */
export function inOrder(lines: readonly string[]): RegExp {
  const escaped = lines.map(line => line.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  return new RegExp(escaped.join('[^]*?'))
}
