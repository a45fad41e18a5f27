import { mini as files } from '../fixtures.ts'
import { at, type Broken, drop, mini, put, QUIZ, roles, SITE, several, swap } from './broken.ts'

const TALK = at('dimensions/talk')

/** The same quiz once more, in a folder of its own. */
const twin = files()
  .filter(({ path }) => path !== SITE)
  .map(({ path, text }) => put(path.replace('/mini/', '/twin/'), text))

export const quiz: readonly Broken[] = [
  mini(
    'a dimension listed twice',
    swap(QUIZ, '[purpose, talk, follow]', '[purpose, talk, follow, talk]')
  ),
  mini('bands that do not start at 0', swap(at('bands/sitting'), 'from: 0', 'from: 10')),
  mini('two bands that start together', swap(at('bands/dancing'), 'from: 70', 'from: 40')),
  mini(
    'no moves for a band',
    swap(
      TALK,
      '  walking:\n    - Let another person lead.\n    - Write before you talk.\n    - Ask for one doubt.\n',
      ''
    )
  ),
  mini(
    'moves for a band that is not there',
    swap(TALK, '  walking:', '  wolking:\n    - a\n    - b\n    - c\n  walking:')
  ),
  mini('a first part that starts late', swap(QUIZ, 'from: 10', 'from: 15')),
  mini('a part that starts at no question', swap(QUIZ, 'from: 40', 'from: 41')),
  mini('parts that do not rise', swap(QUIZ, 'from: 40', 'from: 10')),
  roles(
    'two landings',
    swap(QUIZ, '{ name: First, from: 1 }', '{ name: First, from: 1, landing: true }')
  ),
  several(
    6,
    mini(
      'a landing at the very end',
      swap(QUIZ, 'heading: How often did it happen?', 'landing: true')
    )
  ),
  mini('a cap on a band that is nearly right', swap(QUIZ, 'band: walking', 'band: wlaking')),
  mini(
    'ties that leave a dimension out',
    swap(QUIZ, 'ties: [talk, follow, purpose]', 'ties: [talk, follow, follow]')
  ),
  mini(
    'a tie with a stranger',
    swap(QUIZ, 'ties: [talk, follow, purpose]', 'ties: [talk, follow, purpose, travel]')
  ),
  mini('an order rule about a stranger', swap(QUIZ, 'before: follow', 'before: folow')),
  roles(
    'an emphasis on a stranger',
    swap(QUIZ, 'factor: 1.5, dimensions: [follow]', 'factor: 1.5, dimensions: [fellow]')
  ),
  several(2, roles('an emphasis that is not one', swap(QUIZ, 'factor: 1.5', 'factor: 0'))),
  roles(
    'an origin rule about a stranger',
    swap(QUIZ, 'taught: { dimension: talk', 'taught: { dimension: walk')
  ),
  mini('more steps than dimensions', swap(QUIZ, 'steps: 1', 'steps: 4')),
  mini('a reflex that no question has', swap(QUIZ, 'reflexes: [rush]', 'reflexes: [rush, hide]')),
  mini('a minimum that cannot be reached', swap(QUIZ, 'minimum: 2', 'minimum: 3')),
  mini('more missing answers than questions', swap(QUIZ, 'missing-items: 1', 'missing-items: 2')),
  mini(
    'more missing dimensions than there are',
    swap(QUIZ, 'missing-dimensions: 0', 'missing-dimensions: 3')
  ),
  mini('more unknowns than questions', swap(QUIZ, 'unknown: 3', 'unknown: 9')),
  roles('two pictures that overlap', swap(QUIZ, 'high: 80, low: 20', 'high: 20, low: 80')),
  roles('a talk that starts after its end', swap(QUIZ, 'talk: 20', 'talk: 40')),
  roles('a narrow spread wider than wide', swap(QUIZ, 'narrow: 12', 'narrow: 30')),
  several(2, roles('a spread that is no number', swap(QUIZ, 'wide: 24.5', 'wide: broad'))),
  roles(
    'shared facts that no question has',
    swap(at('questions/who'), 'fact: steps\n', ''),
    swap(at('questions/why'), 'fact: true\n', '')
  ),
  roles('steps that no fact counts', swap(at('questions/who'), 'fact: steps', 'fact: true')),
  roles('a fact in steps that no rule counts', swap(QUIZ, 'joint: 60, steps: 1', 'joint: 60')),
  roles('a fact that is neither', swap(at('questions/who'), 'fact: steps', 'fact: stairs')),
  mini(
    'a quiz without quiz.md',
    put('content/other/bands/low.md', '---\nfrom: 0\nname: Low\nlevel: Low\n---\nLow.\n')
  ),
  mini('a quiz where a page of the site stands', put('content/compare/quiz.md', 'x')),
  mini('no site', drop(SITE)),
  mini('a number that another quiz has', ...twin)
]
