import { at, type Broken, mini, put, QUIZ, SITE, several, swap } from './broken.ts'

const PLAN = at('insights/plan/plan')

/** The plan is plain text without front matter: its whole file is the body. */
function text(name: string, body: string): Broken {
  return mini(name, put(PLAN, `Choose a day.\n\n${body}\n`))
}

/** Twelve ways to smuggle a script into a page (S4). */
export const vectors: readonly Broken[] = [
  text('a script element', 'Before <script>alert(1)</script> after.'),
  text('an image with an event handler', 'Look: <img src=x onerror=alert(1)>'),
  text('a drawing with an event handler', '<svg/onload=alert(1)>'),
  text('a handler spelt in capitals', '<b ONCLICK = "alert(1)">bold</b>'),
  text('a frame', '<iframe src="https://evil.example"></iframe>'),
  text('a javascript: link', '[here](javascript:alert(1))'),
  text('a javascript: link in mixed capitals', '[here](JaVaScRiPt:alert(1))'),
  text('a javascript: link with a character reference', '[here](java&#115;cript:alert(1))'),
  text('a javascript: link with a tab inside', '[here](<java&#9;script:alert(1)>)'),
  text('a javascript: address in angle brackets', 'Go to <javascript:alert(1)>.'),
  text('a data: link', '[here](data:text/html;base64,PHNjcmlwdD4=)'),
  text('a vbscript: link', '[here](vbscript:msgbox)')
]

export const markdown: readonly Broken[] = [
  text('a link without encryption', '[here](http://mini.example)'),
  text('a link that starts with two slashes', '[here](//evil.example)'),
  text('a link with a backslash', '[here](/\\\\evil.example)'),
  text('a link to nothing in particular', '[here](evil.example)'),
  text('a comment', '<!-- not shown -->'),
  text('a heading', '## When'),
  text('an image', '![a chart](https://mini.example/a.png)'),
  text('a block of code', '```\nx\n```'),
  text('code between backticks', 'Type `x`.'),
  text('a quotation', '> so they say'),
  text('a line across', '***'),
  several(2, text('a link by reference', '[here][1]\n\n[1]: https://mini.example')),
  text('a numbered list', '1. one\n2. two'),
  text('a fill-in where none may stand', 'It is {count}.'),
  text('a word twice', 'Paris in the the spring.'),
  mini('a fill-in of another kind', swap(at('insights/note/border'), '{band}', '{overall}')),
  mini(
    'a fill-in in front matter',
    swap(QUIZ, 'title: How well', 'title: "{count} times well"'),
    swap(QUIZ, 'well" do you meet?', 'well, do you meet?"')
  ),
  mini('HTML in front matter', swap(QUIZ, 'I cannot say', '"I <b>cannot</b> say"')),
  mini(
    'a word twice in front matter',
    swap(at('questions/why'), 'It names a subject.', 'It names a a subject.')
  ),
  mini('an insight without a text', put(PLAN, '')),
  mini(
    'an offer without a text',
    swap(SITE, 'Bring one meeting that you would rather not have. We look at it **together**.', '')
  ),
  mini(
    'a text where none would show',
    swap(at('scales/how-often'), 'Every time }\n---\n', 'Every time }\n---\nNow and then.\n')
  )
]
