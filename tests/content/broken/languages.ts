import type { Edit } from '../fixtures.ts'
import { drop, put, swap } from './broken.ts'
import { CONSENT, withContact } from './contact.ts'

/** A quiz with its words in capitals as a second language, and the small edits that break that. */
export interface BrokenLanguage {
  /** What is wrong, as a sentence without an end. */
  readonly name: string
  readonly edits: readonly Edit[]
  /** How many problems an author should see; 1 unless said. */
  readonly problems?: number
}

const SITE = 'content/qps/site.md'
const QUIZ = at('quiz')
const WHY = at('questions/why')
const TALK = at('dimensions/talk')
const BORDER = at('insights/note/border')

const CONTACT = `  adapter: webhook\n  url: https://hook.example/quiz\n${CONSENT}`
const TRANSLATED =
  'contact:\n  consent:\n    what: YOUR ADDRESS.\n    why: TO ANSWER.\n    withdraw: WRITE.'

function at(rest: string): string {
  return `content/mini/qps/${rest}.md`
}

function broken(name: string, ...edits: readonly Edit[]): BrokenLanguage {
  return { name, edits }
}

function several(problems: number, name: string, ...edits: readonly Edit[]): BrokenLanguage {
  return { name, edits, problems }
}

export const files: readonly BrokenLanguage[] = [
  broken('a file that is missing', drop(WHY)),
  several(2, 'an id that is another', drop(BORDER), put(at('insights/note/bordr'), '{BAND}')),
  broken('a name like no other', put(at('bands/leaping'), 'WORDS')),
  broken('a folder that there is not', put(at('insight/note/border'), 'WORDS')),
  broken('a name in capitals', put(at('questions/Whence'), 'WORDS')),
  broken('scores of its own', put('content/mini/qps/editions/1.json', '{}')),
  several(3, 'a language of which only the site is there', put('content/nl/site.md', 'WORDS')),
  broken('a quiz where the words of the site belong', put('content/qps/quiz.md', 'WORDS')),
  broken('the original language once more', put('content/en/site.md', 'WORDS')),
  broken('a vocabulary that names no language', put('content/words/Dutch.txt', 'words'))
]

export const words: readonly BrokenLanguage[] = [
  broken('points beside the options', swap(WHY, 'prompt:', 'points: 3\nprompt:')),
  broken('a number that the original has', swap(WHY, 'prompt:', 'order: 10\nprompt:')),
  broken('options with points', swap(WHY, '- NO.', '- { points: 0, text: NO. }')),
  broken('a number for a text', swap(WHY, '- NO.', '- 0')),
  broken('an option too few', swap(WHY, '  - NO.\n', '')),
  broken('a key that is misspelt', swap(WHY, 'topic:', 'topick:')),
  broken('a key that the original does not have', swap(WHY, 'prompt:', 'habit: MEETING\nprompt:')),
  broken('a text that is empty', swap(TALK, 'name: TALK', 'name: ""')),
  broken('a text that nobody translated', swap(TALK, 'name: TALK', 'name: Talk')),
  several(2, 'a band of its own', swap(TALK, '  sitting:', '  standing:')),
  several(2, 'a group that is a text', swap(TALK, 'compare:\n', 'compare: NONE\nother:\n')),
  broken(
    'a description that is too short',
    swap(QUIZ, ' ABOUT THE MEETINGS OF YOUR TEAM, AND ONE THING TO DO ABOUT THEM TOMORROW', '')
  ),
  broken('another main quiz', swap(SITE, 'offer:', 'main: other\noffer:')),
  broken('a consent text that is not there', withContact(CONTACT)),
  broken(
    'a consent text of which a part is not there',
    withContact(CONTACT),
    swap(SITE, 'offer:', `${TRANSLATED}\noffer:`)
  ),
  broken('a fill-in that is lost', put(BORDER, 'CLOSE TO IT.')),
  broken('a fill-in that is new', put(BORDER, 'CLOSE TO {band} WITH {count}.')),
  broken('a text that is gone', put(BORDER, ' ')),
  broken('a file of which nothing is left', put(at('bands/sitting'), '')),
  broken('a text below that nobody translated', put(BORDER, 'Close to {band}.')),
  broken(
    'a field that is said to be the same and is not',
    swap(TALK, 'name:', 'same: [name]\nname:')
  ),
  broken('a script in another language', put(BORDER, 'CLOSE TO {band} <script>alert(1)</script>')),
  several(
    3,
    'many things at once',
    swap(TALK, 'name: TALK', 'name: 3'),
    swap(WHY, '  - NO.\n', ''),
    drop(BORDER)
  )
]
