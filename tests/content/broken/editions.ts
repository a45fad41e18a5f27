import { editionText, parseEdition } from '../../../src/authoring/edition-file.ts'
import type { ScoringKey } from '../../../src/domain/key.ts'
import { mini as files } from '../fixtures.ts'
import { at, type Broken, drop, mini, put, QUIZ, several, swap } from './broken.ts'

const FIRST = 'content/mini/editions/1.json'

/** The frozen edition under other numbers. */
function frozenAs(numbers: Partial<Pick<ScoringKey, 'edition' | 'quiz'>>): string {
  const key = parseEdition(files().find(({ path }) => path === FIRST)?.text ?? '')
  if (!key) throw new Error('The small quiz has no edition.')
  return editionText({ ...key, ...numbers })
}

const WHY = at('questions/why')

export const editions: readonly Broken[] = [
  mini('an edition that was never frozen', drop(FIRST)),
  mini(
    'other points in the same edition',
    swap(WHY, 'points: 2', 'points: 9'),
    swap(WHY, 'points: 3', 'points: 2'),
    swap(WHY, 'points: 9', 'points: 3')
  ),
  mini(
    'another order in the same edition',
    swap(WHY, 'order: 10', 'order: 21'),
    swap(QUIZ, 'from: 10', 'from: 15')
  ),
  mini('another threshold in the same edition', swap(at('bands/dancing'), 'from: 70', 'from: 75')),
  mini(
    'another rule in the same edition',
    swap(QUIZ, 'notes: { unknown: 3, even: 10 }', 'notes: { unknown: 3 }'),
    drop(at('insights/note/even'))
  ),
  mini(
    'another radar in the same edition',
    swap(QUIZ, 'dimensions: [purpose, talk, follow]', 'dimensions: [talk, purpose, follow]')
  ),
  mini(
    'a question more in the same edition',
    put(
      at('questions/room'),
      '---\ndimension: purpose\norder: 32\nprompt: Where?\nscale: four-steps\ntopic: where it is\n---\n'
    )
  ),
  mini('an option with an id of its own', swap(WHY, 'points: 3', 'id: best, points: 3')),
  mini(
    'a great many changes',
    swap(at('scales/four-steps'), 'form: ladder', 'form: count'),
    swap(at('scales/how-often'), 'form: count', 'form: ladder'),
    swap(at('questions/doubt'), 'topic:', 'habit: x\ntopic:'),
    swap(at('questions/list'), 'topic:', 'habit: x\ntopic:'),
    swap(at('questions/cut'), 'habit: cutting each other short\nreflex: rush\n', ''),
    swap(at('questions/late'), 'habit: agreeing and not doing\nreflex: rush\n', ''),
    swap(QUIZ, '  pull: { reflexes: [rush], minimum: 2 }\n', ''),
    swap(QUIZ, 'missing-items: 1', 'missing-items: 0'),
    swap(QUIZ, 'border: 4', 'border: 5'),
    swap(QUIZ, 'below: 40, band: walking', 'below: 30, band: walking'),
    drop(at('insights/pull/calm')),
    drop(at('insights/pull/rushed'))
  ),
  mini(
    'an edition that somebody touched',
    swap(FIRST, '"edition": 1,', '"edition": 1, "mood": "good",')
  ),
  mini('an edition that is no JSON', put(FIRST, 'not json')),
  mini('an edition under the wrong name', put(FIRST, frozenAs({ edition: 2 }))),
  mini('an edition of another quiz', put(FIRST, frozenAs({ quiz: 8 }))),
  mini(
    'a first edition that is gone',
    swap(QUIZ, 'edition: 1', 'edition: 2'),
    drop(FIRST),
    put('content/mini/editions/2.json', frozenAs({ edition: 2 }))
  ),
  several(2, mini('an edition ahead of its file', swap(QUIZ, 'edition: 1', 'edition: 3'))),
  mini('an edition set back', put('content/mini/editions/2.json', frozenAs({ edition: 2 })))
]
