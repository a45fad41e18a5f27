import { at, type Broken, drop, mini, put, QUIZ, roles, several, swap } from './broken.ts'

const CLUB = at('insights/origin/club')

/** One missing text for every rule or question that calls for one. */
const absent: readonly Broken[] = [
  ['pattern/above', 'a pattern'],
  ['shift/lower', 'a shift'],
  ['reaction/sure-doubting', 'a reaction with a claim'],
  ['reaction/open', 'a reaction'],
  ['field/much-ready', 'a field'],
  ['origin/work', 'the line of an origin'],
  ['note/unknown', 'the headline on unknowns'],
  ['note/open-questions', 'the note on open questions'],
  ['note/cap', 'the note on the cap'],
  ['note/border', 'the note on a border'],
  ['note/even', 'the note on an even profile'],
  ['note/same-position', 'the note on the same position'],
  ['note/hurry', 'the note on haste'],
  ['note/habit-not-paper', 'the note on two pictures'],
  ['note/taught', 'the note on being taught'],
  ['note/no-partners', 'the note on no partners'],
  ['step/teach', 'a step'],
  ['plan/plan', 'the plan'],
  ['limit/one-person', 'every limit'],
  ['sketch/ours', 'a part of the sketch'],
  ['closing/sure', 'the closing line to the sure'],
  ['closing/farewell', 'the farewell'],
  ['picture/site', 'a picture of two results'],
  ['compare/opening', 'the first sentence of a comparison'],
  ['compare/facts-apart', 'the point on facts'],
  ['compare/their-guess', 'the word on a guess'],
  ['compare/dependence', 'the word on dependence'],
  ['change/maybe', 'a change over time'],
  ['spread/some', 'the spread of a team'],
  ['team/hidden', 'what a team may not see']
].map(([path, what]) => roles(`${what} that is missing`, drop(at(`insights/${path}`))))

export const insights: readonly Broken[] = [
  ...absent,
  mini('no text for the pull', drop(at('insights/pull/calm')), drop(at('insights/pull/rushed'))),
  mini('a pull that does not start at 0', swap(at('insights/pull/calm'), 'from: 0', 'from: 5')),
  mini('two pulls that start together', swap(at('insights/pull/rushed'), 'from: 50', 'from: 0')),
  mini('a note that no rule needs', put(at('insights/note/hurry'), 'That was quick.\n')),
  mini('a comparison without its rule', put(at('insights/compare/gaps'), 'Far: {dimensions}.\n')),
  several(
    5,
    roles('texts on facts without their rule', swap(QUIZ, ', facts: { joint: 60, steps: 1 }', ''))
  ),
  roles('a guess in a text for a team', put(at('insights/team/few'), 'Only {said}.\n')),
  mini('a sketch without a landing', put(at('insights/sketch/ours'), 'Ours: {dimensions}.\n')),
  roles(
    'an origin that is no option',
    put(at('insights/origin/clubs'), '---\norder: 9\n---\nClubs.\n')
  ),
  roles('two origins with the same order', swap(CLUB, 'order: 2', 'order: 3')),
  roles('an extra sentence about no question', swap(CLUB, 'question: cut', 'question: cuts')),
  roles('an extra sentence that always shows', swap(CLUB, 'points: 1', 'points: 2')),
  mini('a border of 0 with its note', swap(QUIZ, 'border: 4', 'border: 0'))
]
