import { at, type Broken, mini, put, QUIZ, several, swap } from './broken.ts'

const WHY = at('questions/why')

export const frontMatter: readonly Broken[] = [
  mini(
    'a colon in a text without quotes',
    swap(at('bands/sitting'), 'level: Asleep', 'level: Asleep: or so')
  ),
  mini('a key twice', swap(WHY, 'order: 10', 'order: 10\norder: 11')),
  several(
    2,
    mini(
      'a bracket that stays open',
      swap(QUIZ, '[purpose, talk, follow]', '[purpose, talk, follow')
    )
  ),
  mini('front matter that stays open', swap(WHY, 'fact: true\n---', 'fact: true')),
  mini('a key that is nearly right', swap(WHY, 'topic:', 'topics:')),
  mini('a key that nobody knows', swap(WHY, 'fact: true', 'fact: true\nmood: good')),
  mini('a key inside a rule that is nearly right', swap(QUIZ, 'unknown: 3', 'unkown: 3')),
  mini('a key inside an option', swap(WHY, 'points: 0', 'colour: red, points: 0')),
  mini(
    'a key that a note does not have',
    put(at('insights/note/all-top'), '---\nname: Top\n---\nAll top.\n')
  ),
  mini('a needed key that is left out', swap(QUIZ, 'unknown: I cannot say\n', '')),
  mini('a key with nothing behind it', swap(QUIZ, 'unknown: I cannot say', 'unknown:')),
  mini('an empty text', swap(QUIZ, 'I cannot say', '" "')),
  mini('a number where a text should stand', swap(at('bands/sitting'), 'name: Sitting', 'name: 1')),
  mini('a text where a number should stand', swap(WHY, 'order: 10', 'order: first')),
  mini('a number that is not whole', swap(WHY, 'order: 10', 'order: 10.5')),
  mini('an order below 1', swap(WHY, 'order: 10', 'order: 0')),
  mini('points below 0', swap(WHY, 'points: 0', 'points: -1')),
  mini('a fact that is not true', swap(WHY, 'fact: true', 'fact: no')),
  mini(
    'a description that is too short',
    swap(
      QUIZ,
      'Eight short questions about the meetings of your team, and one thing to do about them tomorrow.',
      'Eight short questions.'
    )
  ),
  mini(
    'a description that is too long',
    swap(QUIZ, 'to do about them tomorrow.', `to do ${'right away or '.repeat(8)}never.`)
  ),
  several(2, mini('two dimensions only', swap(QUIZ, '[purpose, talk, follow]', '[purpose, talk]'))),
  mini(
    'one promise only',
    swap(QUIZ, '  - { title: One thing to do, text: You leave with something for tomorrow. }\n', '')
  ),
  mini('two moves instead of three', swap(at('dimensions/talk'), '    - Count who speaks.\n', '')),
  mini('a band above 100', swap(at('bands/dancing'), 'from: 70', 'from: 101')),
  mini('a scale of no known form', swap(at('scales/how-often'), 'form: count', 'form: counts')),
  mini('a language that is none', swap(QUIZ, 'language: en', 'language: English')),
  mini('no front matter at all', put(at('bands/walking'), 'Your meetings get somewhere.\n')),
  mini(
    'a role that is nearly right',
    put(
      at('questions/mark'),
      '---\nrole: clam\norder: 1\nprompt: How good are your meetings?\nscale: stars\n---\n'
    )
  ),
  mini('a file name in capitals', put('content/mini/insights/limit/Plan A.md', 'Choose a day.\n')),
  mini('a file name that every object knows', put(at('scales/constructor'), 'x')),
  several(
    2,
    mini('two names that differ in capitals only', put('content/mini/questions/WHY.md', 'x'))
  ),
  mini('a file in a folder that is nearly right', put('content/mini/question/where.md', 'x')),
  mini('a file that is not Markdown', put('content/mini/questions/where.txt', 'x')),
  mini('a kind of insight that is nearly right', put('content/mini/insights/notes/cap.md', 'x')),
  mini('an edition with a name of its own', put('content/mini/editions/latest.json', '{}'))
]
