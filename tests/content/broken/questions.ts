import { at, type Broken, drop, mini, put, QUIZ, roles, several, swap } from './broken.ts'

const WHY = at('questions/why')
const OFF = at('questions/off')
const CUT = at('questions/cut')
const DOUBT = at('questions/doubt')

const more = (front: string) => `---\n${front}\n---\n`

/** Two results side by side, with nothing to say about dependence. */
const WITHOUT_LEANING = [
  swap(QUIZ, ', guess: 1, dependence: 60', ', guess: 1'),
  drop(at('insights/compare/dependence'))
]

export const questions: readonly Broken[] = [
  mini('points with a hole', swap(WHY, 'points: 3', 'points: 4')),
  mini('the same points twice', swap(WHY, 'points: 2', 'points: 1')),
  mini('points that never reach 0', swap(OFF, 'points: 0', 'id: last, points: 2')),
  mini('own ids that are the same', swap(OFF, 'id: other', 'id: short')),
  mini('an own id that looks like points', swap(OFF, 'id: other', 'id: "3"')),
  mini('a hole in a scale', swap(at('scales/how-often'), 'points: 2', 'points: 3')),
  mini('two options with the same words', swap(at('scales/how-often'), 'Every time', 'never')),
  mini(
    'options and a scale',
    swap(
      DOUBT,
      'scale: four-steps',
      'scale: four-steps\noptions: [{ points: 0, text: A }, { points: 1, text: B }]'
    )
  ),
  mini('neither options nor a scale', swap(DOUBT, 'scale: four-steps\n', '')),
  mini('a scale that is not there', swap(DOUBT, 'four-steps', 'four-stops')),
  mini(
    'a scale that nobody uses',
    put(
      at('scales/spare'),
      more('form: ladder\noptions: [{ points: 0, text: A }, { points: 1, text: B }]')
    )
  ),
  mini('a count without a habit', swap(CUT, 'habit: cutting each other short\n', '')),
  mini('a ladder with a habit', swap(WHY, 'fact: true', 'habit: asking')),
  mini('two questions with the same order', swap(at('questions/turns'), 'order: 15', 'order: 20')),
  mini('a dimension that is nearly right', swap(WHY, 'dimension: purpose', 'dimension: purposes')),
  mini(
    'a dimension without questions',
    swap(at('questions/list'), 'dimension: follow', 'dimension: talk'),
    swap(at('questions/late'), 'dimension: follow', 'dimension: talk')
  ),
  mini(
    'a rating where points are needed',
    swap(DOUBT, 'four-steps', 'stars'),
    put(at('scales/stars'), more('rating: { from: 1, to: 5, low: Bad, high: Good }'))
  ),
  several(
    2,
    roles(
      'points where a rating is needed',
      swap(at('questions/mark'), 'stars', 'how-often'),
      swap(at('questions/mark-again'), 'stars', 'how-often'),
      drop(at('scales/stars'))
    )
  ),
  roles('a rating that falls', swap(at('scales/stars'), 'from: 1, to: 5', 'from: 5, to: 1')),
  roles('a rating with too many steps', swap(at('scales/stars'), 'to: 5', 'to: 100')),
  roles(
    'two claims on different scales',
    swap(at('questions/mark-again'), 'stars', 'tens'),
    put(at('scales/tens'), more('rating: { from: 0, to: 10, low: Bad, high: Good }'))
  ),
  roles(
    'a role twice',
    put(
      at('questions/mood'),
      more(
        'role: reaction\norder: 5\nprompt: And now?\noptions: [{ id: a, stance: new, text: A }, { id: b, stance: open, text: B }]'
      )
    )
  ),
  roles(
    'a rule without its question',
    drop(at('questions/need')),
    drop(at('insights/note/no-partners')),
    ...WITHOUT_LEANING,
    swap(
      QUIZ,
      '    dependence-high: { factor: 1.5, dimensions: [follow] }\n    dependence-low: { factor: 1.1, dimensions: [talk, purpose] }\n',
      ''
    )
  ),
  roles(
    'an emphasis without its question',
    drop(at('questions/need')),
    drop(at('insights/note/no-partners')),
    ...WITHOUT_LEANING,
    swap(QUIZ, '  field: { dependence: 40, readiness: 60 }\n', ''),
    swap(QUIZ, '    dependence-low: { factor: 1.1, dimensions: [talk, purpose] }\n', ''),
    ...['much-unready', 'much-ready', 'little-unready', 'little-ready'].map(id =>
      drop(at(`insights/field/${id}`))
    )
  ),
  roles(
    'a comparison of dependence without its question',
    drop(at('questions/need')),
    drop(at('insights/note/no-partners')),
    swap(QUIZ, '  field: { dependence: 40, readiness: 60 }\n', ''),
    swap(QUIZ, '    dependence-high: { factor: 1.5, dimensions: [follow] }\n', ''),
    swap(QUIZ, '    dependence-low: { factor: 1.1, dimensions: [talk, purpose] }\n', ''),
    ...['much-unready', 'much-ready', 'little-unready', 'little-ready'].map(id =>
      drop(at(`insights/field/${id}`))
    )
  ),
  roles('a second claim that no rule uses', swap(QUIZ, 'shift: 20, ', '')),
  roles(
    'an origin that no rule uses',
    swap(QUIZ, '  origins: { lines: 1, taught: { dimension: talk, below: 30 } }\n', ''),
    drop(at('insights/note/taught'))
  ),
  roles('two answers with the same value', swap(at('questions/need'), 'value: 60', 'value: 100')),
  roles('two answers with the same id', swap(at('questions/gut'), 'id: busy', 'id: no')),
  roles(
    'a stance that is nearly right',
    swap(at('questions/gut'), 'stance: working', 'stance: workin')
  ),
  roles(
    'two exclusive answers',
    swap(at('questions/school'), 'text: At work', 'text: At work, exclusive: true')
  ),
  several(
    2,
    mini(
      'a dimension whose file is missing',
      drop(at('dimensions/talk')),
      put(
        at('dimensions/talks'),
        more(
          'name: Talk\nquestion: Who?\nsteps: { sitting: [a, b, c], walking: [d, e, f], dancing: [g, h, i] }\ncompare: { differ: What?, low: Who? }'
        )
      )
    )
  )
]
