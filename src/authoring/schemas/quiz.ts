import * as z from 'zod'
import { group, id, language, list, text, whole } from './leaf.ts'
import { part, rules } from './rules.ts'

export const DESCRIPTION = 'a text of 50 to 160 characters'

/** What search engines show whole. */
export function fitsSearch(text: string): boolean {
  return text.length >= 50 && text.length <= 160
}

function description() {
  return text().refine(fitsSearch, { error: DESCRIPTION })
}

const pair = z.tuple([text(), text()], { error: 'a list of two texts: [left, right]' })

const timetable = group({
  title: text(),
  text: text(),
  heads: pair,
  rows: list(pair, 1, 12, 'rows')
})

export const quizFront = group({
  number: whole(0, 1023),
  edition: whole(1, 1023),
  language: language(),
  title: text(),
  description: description(),
  definition: text(),
  referent: text(),
  unknown: text(),
  dimensions: list(id(), 3, 12, 'dimensions'),
  promises: list(group({ title: text(), text: text() }), 2, 4, 'promises'),
  timetable: timetable.exactOptional(),
  parts: list(part, 1, 24, 'parts'),
  rules
})

export type QuizFront = z.infer<typeof quizFront>

const some = 'Some words'
const someMore = some.repeat(6)
const promise = { title: some, text: some }

/** What no author wrote, so that nobody looks it up. */
export const STAND_INS: readonly string[] = [some, someMore]

/** Words on which no rule between files rests. */
export const WORDS: Partial<QuizFront> = {
  language: 'en',
  title: some,
  description: someMore,
  definition: some,
  referent: some,
  unknown: some,
  promises: [promise, promise]
}
