import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/authoring/read.ts'
import type { Answers } from '../../src/domain/answers.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import type { Quiz } from '../../src/domain/texts.ts'
import { answers } from '../domain/support/notation.ts'
import { elements, parseHtml, textOf } from './html.ts'
import { type Printed, printedAt } from './paper-key.ts'
import { text } from './site.ts'

const content = readContent('content')
if (!content.ok) throw new Error('The content does not pass its checks.')
const { site } = content
const sheets = content.languages.flatMap(({ locale, quizzes }) =>
  quizzes
    .filter(({ id }) => id === site.main)
    .map(quiz => ({
      locale,
      quiz,
      file: `${locale === site.language ? '' : `${locale}/`}worksheet/index.html`
    }))
)

/** The golden answer sets of the engine. */
const golden = readFileSync(new URL('../domain/golden.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map(block => block.split('\n')[1]?.slice(2) ?? '')

/** The letters that somebody with these answers crosses; `?` counts nothing. */
function crossed({ key, texts }: Quiz, { lines }: Printed, given: Answers) {
  const letters = key.questions.flatMap(({ id }, index): [number, string][] => {
    const answer = given[id]
    if (answer === undefined) return []
    if (answer === 'unknown') return [[index + 1, '?']]
    const words = texts.questions[id]?.options[answer[0] ?? '']
    const line = lines.get(index + 1)?.find(([, text]) => text === words)
    return line ? [[index + 1, line[0]]] : []
  })
  return new Map(letters)
}

/** From crosses to scores, with what the key says and nothing else. */
function count({ key, lookUp, total }: Printed, letters: ReadonlyMap<number, string>) {
  const looked = [...key].map(([dimension, items]) => {
    const points = [...items].flatMap(([number, counts]) => {
      const letter = letters.get(number)
      return letter === undefined || letter === '?' ? [] : [counts.get(letter) ?? Number.NaN]
    })
    const sum = points.reduce((all, one) => all + one, 0)
    return [dimension, lookUp(dimension, sum, points.length)] as const
  })
  const shares = looked.flatMap(([, cell]) => cell?.share ?? [])
  const sum = shares.reduce((all, one) => all + one, 0)
  const last = total(sum, shares.length)
  return {
    scores: Object.fromEntries(looked.map(([id, cell]) => [id, cell?.score ?? null])),
    overall: last ? Math.floor(Number((sum / last.divisor).toFixed(9)) + 0.5) : null,
    band: last?.band ?? null
  }
}

describe.each(sheets)('the worksheet in $locale', ({ quiz, file }) => {
  const printed = printedAt(file)

  it('asks every question at the number that it has on screen', () => {
    expect([...printed.lines.keys()]).toEqual(quiz.key.questions.map((_, index) => index + 1))
  })

  it.each(golden)('counted by hand gives the scores of the screen: %s', notation => {
    const given = answers(notation)
    const { dimensions, overall } = evaluate(quiz.key, given)
    expect(count(printed, crossed(quiz, printed, given))).toEqual({
      scores: Object.fromEntries(dimensions.map(({ id, score }) => [id, score])),
      overall: overall?.score ?? null,
      band: overall ? (overall.cap?.uncapped ?? overall.band) : null
    })
  })

  it('gives nothing away while one answers: no points beside a line', () => {
    for (const question of quiz.key.questions) {
      const lines = printed.lines.get(quiz.key.questions.indexOf(question) + 1) ?? []
      if (question.kind !== 'item') continue
      expect(lines.map(([letter]) => letter)).toEqual(['A', 'B', 'C', 'D', 'E', '?'])
      expect(lines.slice(0, -1).map(([, words]) => words)).toEqual(
        question.options.map(({ id }) => quiz.texts.questions[question.id]?.options[id])
      )
    }
    const all = elements(parseHtml(text(file)))
    const first = all.find(({ attributes }) => attributes.class === 'ws-sheet')
    expect(first && textOf(first)).not.toContain(quiz.texts.dimensions.resolve?.question)
  })
})
