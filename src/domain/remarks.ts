import { dimensionName, type ReportLanguage } from './fills.ts'
import type { Result } from './result.ts'
import { type Teller, tell } from './tell.ts'
import type { RichText } from './texts.ts'
import { entryOf, type Fills } from './words.ts'

interface Remark {
  /** Id of the note. */
  readonly id: string
  readonly holds: boolean
  readonly fills?: Fills
}

/** The notes that hold, in the order in which a reader needs them. */
export function remarks(
  teller: Teller,
  result: Result,
  language: ReportLanguage
): readonly RichText[] {
  return [...aboutName(teller, result, language), ...aboutAnswers(result)]
    .filter(({ holds }) => holds)
    .map(({ id, fills }) => tell(teller, 'note', id, fills))
    .filter(text => text !== null)
}

function aboutName(
  { quiz }: Teller,
  { overall, notes }: Result,
  language: ReportLanguage
): readonly Remark[] {
  const cap = overall?.cap ?? null
  const border = overall?.border ?? null
  const bandName = (id: string | undefined) => (id && entryOf(quiz.texts.bands, id)?.name) || null
  const unscored = { count: language.count(notes.unscored.length) }
  const held = {
    dimension: cap && dimensionName(quiz, cap.dimension),
    band: bandName(cap?.uncapped)
  }
  return [
    { id: 'no-overall', holds: overall === null, fills: unscored },
    { id: 'open-questions', holds: notes.open > 0, fills: { count: language.count(notes.open) } },
    { id: 'cap', holds: cap !== null, fills: held },
    { id: 'border', holds: border !== null, fills: { band: bandName(border ?? undefined) } }
  ]
}

function aboutAnswers({ profile, notes }: Result): readonly Remark[] {
  return [
    { id: 'even', holds: profile.even },
    { id: 'same-position', holds: notes.samePosition },
    { id: 'hurry', holds: notes.hurry },
    { id: 'paper-not-habit', holds: notes.twoPictures === 'paper-not-habit' },
    { id: 'habit-not-paper', holds: notes.twoPictures === 'habit-not-paper' },
    { id: 'all-top', holds: notes.allTop }
  ]
}
