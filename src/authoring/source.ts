import { type Entry, type Expectation, readEntry } from './entry.ts'
import type { SourceFile } from './files.ts'
import { isProblem, type Place, placeOf } from './layout.ts'
import type { Problem } from './problem.ts'
import { type BandFront, bandFront } from './schemas/band.ts'
import { type DimensionFront, dimensionFront } from './schemas/dimension.ts'
import { type InsightFront, insightSchema, KINDS } from './schemas/insight.ts'
import { type QuestionFront, questionSchema } from './schemas/question.ts'
import { type QuizFront, quizFront, WORDS } from './schemas/quiz.ts'
import { type ScaleFront, scaleSchema } from './schemas/scale.ts'
import { type SiteFront, siteSchema } from './schemas/site.ts'

export interface InsightEntry extends Entry<InsightFront> {
  readonly kind: string
}

/** A quiz as its files say it; only the shape of each file has been checked. */
export interface QuizSource {
  readonly id: string
  readonly quiz: Entry<QuizFront> | null
  readonly questions: readonly Entry<QuestionFront>[]
  readonly scales: readonly Entry<ScaleFront>[]
  readonly dimensions: readonly Entry<DimensionFront>[]
  readonly bands: readonly Entry<BandFront>[]
  readonly insights: readonly InsightEntry[]
  readonly editions: readonly EditionFile[]
  /** Its words in other languages, not read yet. */
  readonly words: readonly WordsFile[]
}

export interface EditionFile extends SourceFile {
  readonly edition: number
}

/** The words of a file in another language. */
export interface WordsFile {
  readonly file: SourceFile
  readonly locale: string
  /** Path of the original. */
  readonly of: string
}

export interface Source {
  readonly site: Entry<SiteFront> | null
  readonly siteWords: readonly WordsFile[]
  /** Locale → words that its dictionary does not know. */
  readonly vocabularies: Readonly<Record<string, readonly string[]>>
  readonly quizzes: readonly QuizSource[]
  /** In `content/pictures`. */
  readonly pictures: readonly SourceFile[]
  /** Of places and of single files. */
  readonly problems: readonly Problem[]
}

const QUIZ: Expectation<QuizFront> = { schema: () => quizFront, body: 'needed', standIns: WORDS }
const QUESTION: Expectation<QuestionFront> = { schema: questionSchema, body: 'optional' }
const SCALE: Expectation<ScaleFront> = { schema: scaleSchema, body: 'none' }
const DIMENSION: Expectation<DimensionFront> = { schema: () => dimensionFront, body: 'none' }
const BAND: Expectation<BandFront> = { schema: () => bandFront, body: 'needed' }
/** An insight of a kind that does not exist, which another check says. */
const UNKNOWN: Expectation<InsightFront> = {
  schema: () => insightSchema(''),
  body: 'needed',
  fills: []
}
/** By kind. */
const INSIGHTS: Readonly<Record<string, Expectation<InsightFront>>> = Object.fromEntries(
  Object.entries(KINDS).map(([kind, { fills }]) => [
    kind,
    { schema: () => insightSchema(kind), body: 'needed', fills: fills ?? [] }
  ])
)
const SITE: Expectation<SiteFront> = { schema: siteSchema, body: 'needed' }

interface Placed {
  readonly file: SourceFile
  readonly place: Place
}

/** Reads every file on its own and puts it where its path says. */
export function readSource(files: readonly SourceFile[]): Source {
  const places = files.map(file => ({ file, place: placeOf(file) }))
  const lost = places.flatMap(({ place }) => (isProblem(place) ? [place] : []))
  const placed = places.flatMap(({ file, place }) => (isProblem(place) ? [] : [{ file, place }]))
  const site = placed.find(({ place }) => place.part === 'site')
  const read = site === undefined ? null : readEntry('site', site.file, SITE)
  const quizzes = quizIds(placed).map(id => quizSource(id, placed))
  const found = [...(read?.problems ?? []), ...quizzes.flatMap(quizProblems)]
  return {
    site: read,
    siteWords: placed.flatMap(siteWords),
    vocabularies: Object.fromEntries(placed.flatMap(vocabulary)),
    quizzes,
    pictures: placed.flatMap(({ file, place }) => (place.part === 'picture' ? [file] : [])),
    problems: [...lost, ...found]
  }
}

function quizIds(placed: readonly Placed[]): readonly string[] {
  return [...new Set(placed.flatMap(({ place }) => ('quiz' in place ? [place.quiz] : [])))].sort()
}

function quizSource(id: string, all: readonly Placed[]): QuizSource {
  const own = all.filter(({ place }) => 'quiz' in place && place.quiz === id)
  const quiz = own.find(({ place }) => place.part === 'quiz')
  return {
    id,
    quiz: quiz === undefined ? null : readEntry(id, quiz.file, QUIZ),
    questions: entries(own, 'questions', QUESTION),
    scales: entries(own, 'scales', SCALE),
    dimensions: entries(own, 'dimensions', DIMENSION),
    bands: entries(own, 'bands', BAND),
    insights: own.flatMap(insight),
    editions: own.flatMap(edition),
    words: own.flatMap(words)
  }
}

function entries<T>(
  placed: readonly Placed[],
  part: string,
  expect: Expectation<T>
): readonly Entry<T>[] {
  return placed.flatMap(({ file, place }) =>
    place.part === part && 'id' in place ? [readEntry(place.id, file, expect)] : []
  )
}

function insight({ file, place }: Placed): readonly InsightEntry[] {
  if (place.part !== 'insights') return []
  const { kind, id } = place
  return [{ kind, ...readEntry(id, file, INSIGHTS[kind] ?? UNKNOWN) }]
}

function edition({ file, place }: Placed): readonly EditionFile[] {
  return place.part === 'editions' ? [{ ...file, edition: Number(place.id) }] : []
}

function siteWords({ file, place }: Placed): readonly WordsFile[] {
  if (place.part !== 'site-words') return []
  return [{ file, locale: place.locale, of: 'content/site.md' }]
}

/** One word a line; what follows a # is for people. */
function vocabulary({ file, place }: Placed): readonly [string, readonly string[]][] {
  if (place.part !== 'vocabulary') return []
  const lines = file.text.split('\n').map(line => line.replace(/#.*/, '').trim())
  return [[place.locale, lines.filter(line => line !== '')]]
}

function words({ file, place }: Placed): readonly WordsFile[] {
  return place.part === 'words' ? [{ file, locale: place.locale, of: place.of }] : []
}

function quizProblems(source: QuizSource): readonly Problem[] {
  const { quiz, questions, scales, dimensions, bands, insights } = source
  const all = [...questions, ...scales, ...dimensions, ...bands, ...insights]
  return [...(quiz?.problems ?? []), ...all.flatMap(entry => entry.problems)]
}
