import { type Difference, differences } from '../../domain/edition.ts'
import { parseEdition } from '../edition-file.ts'
import { scoringKey } from '../key.ts'
import type { Problem } from '../problem.ts'
import type { EditionFile } from '../source.ts'
import { at, type Check, type Context, missing, pathIn } from './context.ts'

const SHOWN = 8
const REMEDY =
  'To keep the changes, run npm run edition: it freezes the next edition. Otherwise undo them. (Words may change at any time.)'

/** What scoring depends on is what the current edition froze; the earlier ones are all there. */
export const checkEditions: Check = context => {
  const { source, front } = context
  const current = source.editions.find(({ edition }) => edition === front.edition)
  return [
    ...source.editions.flatMap(file => spoilt(context, file)),
    ...gaps(context),
    ...(current === undefined ? [unfrozen(context)] : changed(context, current))
  ]
}

function spoilt({ front }: Context, file: EditionFile): readonly Problem[] {
  const key = parseEdition(file.text)
  const remedy = 'Restore the file from version control; a frozen edition never changes.'
  const say = (expected: string, found: string) => [
    { file: file.path, field: 'frozen edition', expected, found, todo: remedy }
  ]
  if (key === null) return say('the file as npm run edition wrote it', 'something else')
  if (key.edition !== file.edition)
    return say(`edition ${file.edition}, like its name`, `edition ${key.edition}`)
  if (key.quiz !== front.number)
    return say(`quiz ${front.number}, the number in quiz.md`, `quiz ${key.quiz}`)
  return file.edition > front.edition ? [later(front.edition, file)] : []
}

function later(current: number, file: EditionFile): Problem {
  return {
    file: file.path,
    field: 'frozen edition',
    expected: `no edition after ${current}, which quiz.md calls the current one`,
    found: `edition ${file.edition}`,
    todo: 'Run npm run edition; it sets edition: in quiz.md.'
  }
}

function gaps(context: Context): readonly Problem[] {
  const { source, front } = context
  const there = source.editions.map(({ edition }) => edition)
  return Array.from({ length: front.edition - 1 }, (_, i) => i + 1)
    .filter(edition => !there.includes(edition))
    .slice(0, SHOWN)
    .map(edition =>
      missing(
        pathIn(context, `editions/${edition}.json`),
        `every edition from 1 to ${front.edition}, so that old links keep their scores`,
        'Restore it from version control. If this edition was never published, lower edition: in quiz.md.'
      )
    )
}

function unfrozen(context: Context): Problem {
  const { doc, front } = context
  return at(
    doc,
    ['edition'],
    `edition ${front.edition}, frozen in editions/${front.edition}.json`,
    'no such file',
    'Run npm run edition; it freezes what scoring depends on.'
  )
}

function changed({ source, front, doc }: Context, file: EditionFile): readonly Problem[] {
  const frozen = parseEdition(file.text)
  if (frozen === null) return []
  const found = differences(frozen, scoringKey(source, front)).filter(notIdentity)
  if (found.length === 0) return []
  return [
    at(
      doc,
      ['edition'],
      `what scoring depends on as edition ${front.edition} froze it`,
      described(found),
      REMEDY
    )
  ]
}

/** The quiz's number is looked at on its own. */
function notIdentity({ path }: Difference): boolean {
  return path !== 'quiz' && path !== 'edition'
}

function described(found: readonly Difference[]): string {
  const lines = found
    .slice(0, SHOWN)
    .map(({ path, frozen, now }) => `\n    ${path}: frozen ${frozen}, now ${now}`)
  const more = found.length - lines.length
  const count = found.length === 1 ? 'one difference' : `${found.length} differences`
  return `${count}${lines.join('')}${more > 0 ? `\n    and ${more} more` : ''}`
}
