import type { Answers } from './answers.ts'
import { dimensionLine, findOuts, stepCard } from './cards.ts'
import { fillsFor, type ReportLanguage } from './fills.ts'
import { markItems } from './marks.ts'
import { stanceOf } from './reaction.ts'
import { remarks } from './remarks.ts'
import type { Report } from './report.ts'
import type { OriginLine, Result } from './result.ts'
import { insightName, insightOf, type Teller, tell } from './tell.ts'
import type { Quiz, RichText } from './texts.ts'
import { entryOf, fill, withSentences } from './words.ts'

/**
 * A result in the words of the content: which texts hold, in which order, with every fill-in
 * filled. Pure; what differs by language comes with `language`.
 */
export function report(
  quiz: Quiz,
  answers: Answers,
  result: Result,
  language: ReportLanguage
): Report {
  const teller: Teller = { quiz, fills: fillsFor(quiz, answers, result, language) }
  return {
    result,
    ...nameAndMeaning(teller, result),
    headline: headlineOf(teller, result, language),
    notes: remarks(teller, result, language),
    bands: bandNames(quiz),
    dimensions: result.dimensions.map(dimension => dimensionLine(quiz, dimension)),
    ...threeQuestions(teller, result),
    steps: result.steps.map(step => stepCard(teller, answers, step)),
    findOut: findOuts(teller, result, markItems(quiz.key, answers)),
    plan: tell(teller, 'plan', 'plan') ?? [],
    limits: limitsOf(teller),
    closing: closingOf(teller, answers)
  }
}

function nameAndMeaning(
  { quiz, fills }: Teller,
  { overall }: Result
): Pick<Report, 'name' | 'meaning'> {
  const band = overall ? entryOf(quiz.texts.bands, overall.band) : undefined
  return { name: band?.name ?? null, meaning: band ? fill(band.meaning, fills) : [] }
}

function headlineOf(
  teller: Teller,
  { notes }: Result,
  language: ReportLanguage
): Report['headline'] {
  if (!notes.unknownHeadline) return null
  return tell(teller, 'note', 'unknown', { count: language.count(notes.unknown) })
}

function bandNames({ key, texts }: Quiz): Report['bands'] {
  return key.bands.map(({ id, from }) => ({ id, from, name: entryOf(texts.bands, id)?.name ?? id }))
}

/** How much do you depend on it, where did you learn it, what do you do. */
function threeQuestions(
  teller: Teller,
  result: Result
): Pick<
  Report,
  'field' | 'fields' | 'origins' | 'taught' | 'reaction' | 'pull' | 'pattern' | 'shift'
> {
  const { stance, shift, taughtNotOrganised } = result
  return {
    field: fieldOf(teller, result),
    fields: fieldNames(teller),
    origins: result.origins.map(line => originText(teller, line)).filter(text => text.length > 0),
    taught: taughtNotOrganised ? tell(teller, 'note', 'taught') : null,
    reaction: stance && tell(teller, 'reaction', stance),
    pull: pullOf(teller, result),
    pattern: patternOf(teller, result),
    shift: shift?.text ? tell(teller, 'shift', shift.text) : null
  }
}

function fieldOf(teller: Teller, { field, notes }: Result): Report['field'] {
  if (!field) return null
  return {
    name: insightName(teller.quiz, 'field', field.field),
    text: tell(teller, 'field', field.field) ?? [],
    noPartners: notes.noPartners ? tell(teller, 'note', 'no-partners') : null
  }
}

function fieldNames({ quiz }: Teller): Report['fields'] {
  const fields = entryOf(quiz.texts.insights, 'field')
  if (!quiz.key.rules.field || !fields) return null
  return Object.fromEntries(Object.keys(fields).map(id => [id, insightName(quiz, 'field', id)]))
}

function originText(teller: Teller, { origin, also }: OriginLine): RichText {
  const extra = insightOf(teller.quiz, 'origin', origin)?.also ?? []
  const sentences = also.flatMap(index => extra[index] ?? [])
  return withSentences(tell(teller, 'origin', origin) ?? [], sentences)
}

function pullOf(teller: Teller, { pull }: Result): Report['pull'] {
  const text = pull && tell(teller, 'pull', pull.cut)
  return text && { score: pull.score, text }
}

function patternOf(teller: Teller, { claim }: Result): Report['pattern'] {
  const text = claim && tell(teller, 'pattern', claim.pattern)
  return text && { name: insightName(teller.quiz, 'pattern', claim.pattern), text }
}

function limitsOf(teller: Teller): Report['limits'] {
  const ids = Object.keys(entryOf(teller.quiz.texts.insights, 'limit') ?? {})
  return ids.map(id => tell(teller, 'limit', id)).filter(text => text !== null)
}

function closingOf(teller: Teller, answers: Answers): Report['closing'] {
  const sure = stanceOf(teller.quiz.key, answers) === 'sure'
  const texts = [sure ? tell(teller, 'closing', 'sure') : null, tell(teller, 'closing', 'farewell')]
  return texts.filter(text => text !== null)
}
