import { at, type Broken, mini, put, SITE, several, swap } from './broken.ts'

const WHY = at('questions/why')
const SITTING = at('bands/sitting')
const TALK = at('dimensions/talk')
const PLAN = at('insights/plan/plan')
const BORDER = at('insights/note/border')

/** The front matter of an item. */
const ITEM =
  'dimension: purpose\norder: 10\nprompt: Why?\nscale: how-often\ntopic: the reason\nfact: true\n'

function item(name: string, whole: string): Broken {
  return mini(name, put(WHY, whole))
}

function text(name: string, body: string): Broken {
  return mini(name, put(PLAN, `Choose a day.\n\n${body}\n`))
}

/** What slips into front matter, which is YAML, while somebody thinks of words. */
const yaml: readonly Broken[] = [
  mini('a key one space too far right', swap(WHY, 'order: 10', ' order: 10')),
  mini('an option too far left', swap(WHY, '  - { points: 0', '- { points: 0')),
  mini('a band of steps too far left', swap(TALK, '  walking:', 'walking:')),
  mini('a tab before a key', swap(TALK, '  walking:', '\twalking:')),
  mini('a star before a step', swap(TALK, '    - Count', '    * Count')),
  mini('a dash without a space', swap(TALK, '  sitting:\n    - ', '  sitting:\n    -')),
  mini('a key without a name', swap(WHY, 'order: 10', 'order: 10\n: 10')),
  mini('no space behind a colon', swap(WHY, 'order: 10', 'order:10')),
  mini('a space that is none', swap(SITTING, 'from: 0', 'from:\u00a00')),
  mini('a letter that nobody sees', swap(SITE, 'main: mini', 'main: mini\u200b')),
  mini(
    'an apostrophe between apostrophes',
    swap(WHY, 'text: It names a subject.', "text: 'It's.'")
  ),
  mini('quotes that nothing closes', swap(SITTING, 'name: Sitting', 'name: "Sitting')),
  mini('a bracket in an option', swap(WHY, 'It names a subject.', 'It names {a} subject.')),
  mini('a comma in an option', swap(WHY, 'It names a subject.', 'It names a subject, no more.')),
  mini('points with a comma', swap(WHY, 'points: 1', 'points: 1,5')),
  mini('points in quotes', swap(WHY, 'points: 1', 'points: "1"')),
  mini('a threshold with a comma', swap(SITTING, 'from: 0', 'from: 0,5')),
  mini('a text that begins with @', swap(SITTING, 'name: Sitting', 'name: @work')),
  mini('a text that begins with *', swap(SITTING, 'name: Sitting', 'name: *Sitting*')),
  mini('a text that begins with &', swap(SITTING, 'name: Sitting', 'name: &more sitting')),
  mini('a text that begins with !', swap(SITTING, 'name: Sitting', 'name: !Sitting down')),
  mini('a text with a number sign', swap(SITTING, 'name: Sitting', 'name: Team #1')),
  mini('a backslash in quotes', swap(SITTING, 'name: Sitting', 'name: "C:\\docs"')),
  mini('a list on the line of its key', swap(SITTING, 'name: Sitting', 'name: - Sitting')),
  several(
    3,
    mini('a band with an end above its start', swap(SITTING, 'from: 0', 'min: 39\nmax: 0'))
  ),
  mini('an option with an emoji for an id', swap(WHY, 'points: 1', 'id: 🎖️, points: 1'))
]

/** What an editor, git or another program makes of a file. */
const saved: readonly Broken[] = [
  item('an empty line before the front matter', `\n---\n${ITEM}---\n`),
  item('four hyphens around the front matter', `----\n${ITEM}----\n`),
  item('a dash around the front matter', `—\n${ITEM}—\n`),
  item('pluses around the front matter', `+++\n${ITEM}+++\n`),
  item('front matter with nothing around it', ITEM),
  item('letters in another encoding', `---\n${ITEM.replace('Why?', 'Pourquoi, Andr\ufffd?')}---\n`),
  item('two bytes a letter', [...`---\n${ITEM}---\n`].join('\0')),
  item('two versions that met in git', `---\n<<<<<<< HEAD\n${ITEM}=======\n>>>>>>> mine\n---\n`),
  mini('an empty file', put(SITTING, '')),
  mini('a copy that an editor left behind', put('content/mini/questions/why.md~', ITEM))
]

const words: readonly Broken[] = [
  mini('a list of nothing', put(PLAN, '- \n- \n')),
  text('strong words that nothing closes', 'This is **important.'),
  text('strong words with spaces inside', 'This is ** very ** important.'),
  text('a link with a space in it', 'See [my page] (https://mini.example).'),
  text('a link that nothing closes', 'See [my page](https://mini.example.'),
  text('a link without words', 'See [](https://mini.example).'),
  text('an address that is no link', 'See https://mini.example/page for more.'),
  text('a telephone number as a link', '[Call me](tel:+31612345678).'),
  text('an e-mail address as a link', '[Write to me](me@mini.example).'),
  text('a web address without its beginning', '[My page](www.mini.example).'),
  text('a table', '| a | b |\n|---|---|\n| c | d |'),
  text('words struck out', 'This is ~~not~~ so.'),
  text('a box to tick', '- [ ] Choose'),
  mini('strong words in front matter', swap(WHY, 'It names a subject.', 'It **names** it.')),
  mini('an entity in front matter', swap(WHY, 'It names a subject.', 'It names this &amp; that.')),
  mini('a fill-in with a slip', put(BORDER, 'Close to {bandd}.')),
  mini('a fill-in in two braces', put(BORDER, 'Close to {{band}}.')),
  mini('a fill-in that nothing closes', put(BORDER, 'Close to {band.'))
]

/** In `site.md`: each of them once made the check of spelling throw instead. */
const addresses: readonly Broken[] = [
  mini('a site without https:', swap(SITE, 'url: https://mini.example', 'url: mini.example')),
  mini(
    'a site with a slash at its end',
    swap(SITE, 'url: https://mini.example', 'url: https://mini.example/')
  ),
  mini('a language tag that is none', swap(SITE, 'language: en', 'language: en-british-british')),
  mini('an e-mail address without @', swap(SITE, 'doctor@mini.example', 'doctor.mini.example')),
  mini('an e-mail address with mailto:', swap(SITE, 'doctor@', 'mailto:doctor@')),
  mini('a mail to nobody', swap(SITE, 'href: https://mini.example/help', 'href: mailto:doctor'))
]

export const slips: readonly Broken[] = [...yaml, ...saved, ...words, ...addresses]
