import {
  bullets,
  documentOf,
  heading,
  line,
  type Markdown,
  rich,
  strong,
  table,
  words
} from '../../domain/home/markdown.ts'
import type { RichText } from '../../domain/texts.ts'
import { say } from '../../i18n/say.ts'
import { sorted } from '../result/Numbers.tsx'
import type { View } from '../result/props.ts'
import { summaryOf } from '../result/words.ts'
import { chapters } from './chapters.ts'
import { addressesOf } from './links.ts'

/** What a report says beside the result itself. */
export interface Around {
  /** Whose result, and of which day. */
  readonly day: string
  /** The visitor's plan as a sentence; null: there is none. */
  readonly plan: string | null
}

/** All that a result says, as a Markdown document. */
export function reportText(view: View, { day, plan }: Around): string {
  const { report, messages } = view
  return documentOf([
    ...(report.headline ? rich(report.headline) : []),
    heading(1, report.name ?? messages['result.no-name']),
    line(words(view.quiz.texts.title)),
    line(words(day)),
    ...rich(report.meaning),
    ...report.notes.flatMap(rich),
    directory(view),
    ...numbers(view),
    ...chapters(view),
    ...planOf(view, plan),
    heading(2, messages['limits.title']),
    ...report.limits.flatMap(rich),
    ...report.closing.flatMap(rich),
    source(view)
  ])
}

function directory({ report, messages }: View): Markdown {
  const { overall } = report.result
  return bullets(
    [...report.bands].reverse().map(({ id, name }) => {
      if (id !== overall?.band) return words(name)
      const score = say(messages['result.of-100'], { n: overall.score })
      return `${strong(words(name))} (${words(score)})`
    })
  )
}

function numbers(view: View): readonly Markdown[] {
  const { report, messages } = view
  const summary = summaryOf(view)
  return [
    heading(2, messages['numbers.title']),
    line(words(summary ?? ''), summary ? words(messages['numbers.text']) : ''),
    line(words(messages['numbers.caption'])),
    table(
      [
        { text: messages['numbers.dimension'] },
        { text: messages['numbers.score'], numbers: true },
        { text: messages['numbers.level'] }
      ],
      sorted(report.dimensions).map(({ name, score, level }) => [
        name,
        String(score ?? '–'),
        level ?? messages['result.not-scored']
      ])
    )
  ]
}

function planOf({ report, messages }: View, plan: string | null): readonly Markdown[] {
  if (plan === null) return []
  const text: RichText = report.plan
  return [heading(2, messages['plan.title']), ...rich(text), strong(line(words(plan)))]
}

/** Where it came from, and the way back to it. */
function source(view: View): Markdown {
  const { quiz, result } = addressesOf(view)
  const { messages } = view
  return bullets([
    `${words(messages['home.quiz'])}: <${quiz}>`,
    `${words(messages['home.link'])}: <${result}>`
  ])
}
