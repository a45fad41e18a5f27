import {
  bullets,
  heading,
  line,
  type Markdown,
  numbered,
  rich,
  strong,
  words
} from '../../domain/home/markdown.ts'
import type { DimensionLine, Report, StepCard } from '../../domain/report.ts'
import type { RichText } from '../../domain/texts.ts'
import { say } from '../../i18n/say.ts'
import type { View } from '../result/props.ts'

const maybe = (text: RichText | null): readonly Markdown[] => (text ? rich(text) : [])

/** The three questions and the next steps, as the page tells them. */
export function chapters(view: View): readonly Markdown[] {
  const asked = view.scoresOnly ? [] : [...depend(view), ...learned(view)]
  return [...asked, ...done(view), ...steps(view)]
}

function depend({ quiz, report, messages }: View): readonly Markdown[] {
  const asks = quiz.key.questions.some(({ kind }) => kind === 'dependence')
  if (!asks || !report.fields) return []
  const title = heading(2, messages['depend.title'])
  const { field, result } = report
  if (!field || !result.field) {
    return [title, line(words(messages[result.overall ? 'depend.none' : 'depend.no-overall']))]
  }
  const of = (n: number) => words(say(messages['result.of-100'], { n }))
  return [
    title,
    strong(words(field.name)),
    ...rich(field.text),
    ...maybe(field.noPartners),
    bullets([
      `${words(messages['depend.across'])}: ${of(result.field.dependence)}`,
      `${words(messages['depend.up'])}: ${of(result.field.readiness)}`
    ])
  ]
}

function learned({ quiz, report, messages }: View): readonly Markdown[] {
  const { origins, taught, reaction, pull } = report
  const asks = quiz.key.questions.some(({ kind }) => kind === 'origin')
  if (!asks && !reaction && !pull) return []
  return [
    heading(2, messages['learned.title']),
    ...maybe(reaction),
    asks && origins.length === 0 ? line(words(messages['learned.none'])) : '',
    ...origins.flatMap(rich),
    ...(origins.length > 0 ? maybe(taught) : []),
    ...(pull ? pullOf(pull, messages) : [])
  ]
}

function pullOf(
  { score, text }: NonNullable<Report['pull']>,
  messages: View['messages']
): readonly Markdown[] {
  return [
    heading(3, messages['learned.pull']),
    ...rich(text),
    line(words(say(messages['learned.pull-score'], { n: score })))
  ]
}

function done(view: View): readonly Markdown[] {
  const { quiz, report, messages, scoresOnly } = view
  const claims = quiz.key.questions.some(({ kind }) => kind === 'claim') && quiz.key.rules.claim
  return [
    heading(2, messages['do.title']),
    ...(claims && !scoresOnly ? claim(view) : []),
    heading(3, messages['do.levels']),
    bullets(report.dimensions.map(one => level(one, messages)))
  ]
}

function claim({ report, messages }: View): readonly Markdown[] {
  const { claim, overall } = report.result
  const lead = claim
    ? [
        words(messages['do.text']),
        claim.gap === 0 ? '' : words(say(messages['do.apart'], { n: Math.abs(claim.gap) }))
      ]
    : []
  if (!claim || !overall || !report.pattern) {
    const none = line(words(messages[overall ? 'do.none' : 'do.no-overall']))
    return [line(...lead), none, ...maybe(report.shift)]
  }
  const figure = say(messages['do.figure'], { claim: claim.claim, overall: overall.score })
  return [
    line(...lead),
    line(words(figure)),
    strong(words(report.pattern.name)),
    ...rich(report.pattern.text),
    ...maybe(report.shift)
  ]
}

function level({ name, question, level, near }: DimensionLine, messages: View['messages']) {
  const state = words(level ?? messages['result.not-scored'])
  const border = near === null ? '' : `, ${words(say(messages['numbers.near'], { level: near }))}`
  const asked = question === '' ? '' : ` (${words(question)})`
  return `${strong(words(name))}${asked}: ${state}${border}`
}

function steps({ report, messages }: View): readonly Markdown[] {
  const { steps, findOut, dimensions } = report
  if (steps.length + findOut.length === 0) return []
  const several = steps.length > 1
  const nameOf = (id: string) => dimensions.find(one => one.id === id)?.name ?? id
  return [
    heading(2, messages[several ? 'steps.title' : 'steps.title-one']),
    several ? line(words(messages['steps.text'])) : '',
    ...steps.flatMap((step, index) => stepOf(step, index + 1, messages)),
    findOut.length > 0 ? heading(3, messages['steps.find-out']) : '',
    ...findOut.flatMap(({ dimension, text }) => [strong(words(nameOf(dimension))), ...rich(text)])
  ]
}

function stepOf(step: StepCard, at: number, messages: View['messages']): readonly Markdown[] {
  const { name, level, because, keep, moves } = step
  return [
    heading(3, `${at} ${name}`),
    line(words(level)),
    because
      ? line(
          `${words(messages['steps.because'])}:`,
          words(because.question),
          strong(words(because.answer))
        )
      : '',
    ...keep.flatMap(({ name, text }) => [strong(words(name)), ...rich(text)]),
    line(`${words(messages['steps.moves'])}:`),
    numbered(moves.map(words))
  ]
}
