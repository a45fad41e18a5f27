import { join } from 'node:path'
import { readContent } from '../../src/authoring/read.ts'
import type { Answer, Answers } from '../../src/domain/answers.ts'
import { report } from '../../src/domain/compose.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import type { ReportLanguage } from '../../src/domain/fills.ts'
import type { QuestionKey, ScoringKey } from '../../src/domain/key.ts'
import type { Quiz } from '../../src/domain/texts.ts'
import { root } from '../paths.ts'
import { quantile, seeded } from './statistics.ts'
import type { Row } from './table.ts'

const people = 5_000
const seed = 1

/** Scoring and its words, over many visitors' answers; the first round only warms the engine up. */
export function benchScoring(): readonly Row[] {
  const quiz = mainQuiz(join(root, 'content'))
  const random = seeded(seed)
  const sheets = Array.from({ length: people }, () => randomAnswers(quiz.key, random))
  const results = sheets.map(answers => ({ answers, result: evaluate(quiz.key, answers) }))
  const language = inEnglish()
  const score = (answers: Answers) => evaluate(quiz.key, answers)
  const words = (one: (typeof results)[number]) => report(quiz, one.answers, one.result, language)
  timed(sheets, score)
  timed(results, words)
  return [
    ...rowsOf('a full result (evaluate)', timed(sheets, score), 50),
    ...rowsOf('its words (report)', timed(results, words))
  ]
}

/** The main quiz of a content folder that passes its checks. */
export function mainQuiz(dir: string): Quiz {
  const content = readContent(dir)
  const quiz = content.ok && content.quizzes.find(({ id }) => id === content.site.main)
  if (!quiz) throw new Error('The content has problems: run `npm run content`.')
  return quiz
}

function rowsOf(what: string, micros: readonly number[], most?: number): readonly Row[] {
  const row = (label: string, value: number) => ({ label, value, unit: 'µs' })
  const p50 = row(`${what}, p50 of ${people} answer sets`, quantile(micros, 0.5))
  return [most === undefined ? p50 : { ...p50, most }, row(`${what}, p99`, quantile(micros, 0.99))]
}

/** Microseconds a call. */
export function timed<Input>(
  inputs: readonly Input[],
  act: (input: Input) => unknown
): readonly number[] {
  return inputs.map(input => {
    const start = performance.now()
    act(input)
    return (performance.now() - start) * 1000
  })
}

/** One in twelve questions stays open, one item in twelve is not known. */
export function randomAnswers(key: ScoringKey, random: () => number): Answers {
  return Object.fromEntries(
    key.questions.flatMap((question): [string, Answer][] => {
      const chance = random() * 12
      if (chance < 1) return []
      if (chance < 2 && question.kind === 'item') return [[question.id, 'unknown']]
      return [[question.id, [randomOption(question, random)]]]
    })
  )
}

function randomOption({ options }: QuestionKey, random: () => number): string {
  return options[Math.floor(random() * options.length)]?.id ?? ''
}

function inEnglish(): ReportLanguage {
  const joined = new Intl.ListFormat('en-GB')
  const numbers = new Intl.NumberFormat('en-GB')
  return { list: words => joined.format(words), count: n => numbers.format(n) }
}
