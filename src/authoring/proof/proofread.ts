import { at } from '../checks/context.ts'
import type { Entry } from '../entry.ts'
import { valueAt } from '../path.ts'
import type { Problem } from '../problem.ts'
import { language } from '../schemas/leaf.ts'
import { STAND_INS } from '../schemas/quiz.ts'
import type { QuizSource } from '../source.ts'
import type { Read } from '../translation/all.ts'
import { wordedParts } from '../translation/parts.ts'
import { SITE, type Words } from '../translation/words.ts'
import { type Passage, passagesOf } from './passages.ts'
import { figuresOf, type ReadingFigures, sentencesOf, tooLong } from './reading.ts'
import { hasDictionary, loadDictionary } from './speller.ts'
import { misspelt, vocabulary } from './spelling.ts'

/** What was found in one language. */
export interface Proof {
  readonly locale: string
  readonly reading: ReadingFigures
  /** False where there is no dictionary, so that nobody looked. */
  readonly spelt: boolean
  readonly problems: readonly Problem[]
}

/** Spelling and length of sentences, language by language. */
export async function proofread(read: Read): Promise<readonly Proof[]> {
  const byLocale = Map.groupBy(textsOf(read), ({ locale }) => locale)
  const proofs = [...byLocale].map(([locale, texts]) =>
    proofOf(
      read,
      locale,
      texts.flatMap(({ passages }) => passages)
    )
  )
  return Promise.all(proofs)
}

/** A publisher's name is in no dictionary. */
const { name: _name, ...words } = SITE.keys
const NAMELESS: Words = { keys: words }

/**
 * What stands in one language. Words of the original in a translation stand in for some that are
 * missing, which is reported already, or are said to read the same.
 */
interface Text {
  readonly locale: string
  readonly passages: readonly Passage[]
}

function textsOf({ source, translation }: Read): readonly Text[] {
  const originals = [
    ...(source.site ? [siteText(source.site, languageOf(source.site), false)] : []),
    ...source.quizzes.map(quiz => quizText(quiz, languageOf(quiz.quiz), false))
  ]
  const here = new Set(originals.flatMap(({ passages }) => passages.map(({ text }) => text)))
  const translations = [
    ...translation.sites.map(site => siteText(site, site.data?.language, true)),
    ...translation.quizzes.map(({ source: quiz, locale }) => quizText(quiz, locale, true))
  ].map(text => ({ ...text, passages: text.passages.filter(({ text }) => !here.has(text)) }))
  return [...originals, ...translations].flatMap(({ locale, passages }) =>
    locale === undefined ? [] : [{ locale, passages }]
  )
}

/** Without a language nothing can be looked up; that it is missing or wrong is another check's to say. */
function languageOf(entry: Entry<object> | null): string | undefined {
  return language().safeParse(valueAt(entry?.doc.front, ['language'])).data
}

function siteText(entry: Entry<object>, locale: string | undefined, translated: boolean) {
  return { locale, passages: passagesOf(entry, NAMELESS, translated) }
}

function quizText(quiz: QuizSource, locale: string | undefined, translated: boolean) {
  const passages = wordedParts(quiz).flatMap(({ entry, words }) =>
    passagesOf(entry, words, translated)
  )
  return { locale, passages: passages.filter(({ text }) => !STAND_INS.includes(text)) }
}

async function proofOf(
  { source }: Read,
  locale: string,
  passages: readonly Passage[]
): Promise<Proof> {
  const limits = source.site?.data?.reading ?? {}
  const sentences = sentencesOf(locale, passages)
  const reading = figuresOf(sentences)
  const spelt = hasDictionary(locale)
  const spelling = spelt ? await spellingOf(locale, passages, source.vocabularies[locale]) : []
  const long = [...tooLong(sentences, limits), ...average(source, locale, reading)]
  return { locale, reading, spelt, problems: [...spelling, ...long] }
}

async function spellingOf(
  locale: string,
  passages: readonly Passage[],
  own: readonly string[] = []
): Promise<readonly Problem[]> {
  const knows = vocabulary(locale, await loadDictionary(locale), own)
  return misspelt(locale, passages, knows)
}

/** Only over texts that are all there: of a file that cannot be read none are counted. */
function average({ site, problems }: Read['source'], locale: string, { average }: ReadingFigures) {
  const limit = site?.data?.reading?.average
  if (!site || problems.length > 0 || limit === undefined || average <= limit) return []
  return [
    at(
      site.doc,
      ['reading', 'average'],
      `sentences of at most ${limit} words on average`,
      `${average.toFixed(1)} in "${locale}"`,
      'Shorten the longest ones, or raise the limit.'
    )
  ]
}
