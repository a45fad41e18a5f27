import type { AccessibilityMessages } from './accessibility.ts'

/** What the statement on accessibility says. */
export const enAccessibility: AccessibilityMessages = {
  title: 'Accessibility',
  heading: 'Accessi\u00adbility',
  aim: 'Everybody should be able to take this quiz and read the result. We aim at WCAG 2.2, level AA, and at AAA for contrast and the size of targets.',
  barrierTitle: 'Something in your way?',
  barrier:
    'Write to {mail}. Say where you were, what you wanted to do and what you use to read the page. The quiz on paper leads to the same scores meanwhile.',
  testedTitle: 'What is tested',
  tested:
    'These checks run by themselves, in Chromium, each time the site changes. In Firefox and WebKitGTK the whole quiz, a shared link, a comparison, the quiz in another site and the contact form are tried, without these checks. The numbers lead to the tests in the source code.',
  covered: {
    rules:
      'Three sets of rules (axe, HTML_CodeSniffer at level AAA, IBM Equal Access) find no fault: from the introduction through every kind of question to the result, shared links, comparisons and the contact form, in English and Dutch. axe also looks in dark colours.',
    keyboard:
      'The whole quiz can be taken by keyboard; choosing an answer never moves you on, and the focus is where the next words are.',
    errors:
      'What is missing is said in words, at its field. The contact form comes after the result, with nothing ticked beforehand.',
    titles: 'Every question has a page title of its own.',
    scores:
      'Lighthouse gives the introduction, a question and the result 100 of 100 for accessibility, the last two in English and Dutch.',
    trees:
      'The names and roles that a screen reader is given for questions and the result are compared with lists kept beside the tests, and so is all that a simulated one says of them, in English and Dutch.',
    language:
      'Every page names its language and its direction, and words in the other language, such as its name, are marked as such.',
    targets: 'What can be tapped is at least 44 by 44 pixels, links inside a sentence apart.',
    zoom: 'At 400 % zoom, in text of double size and with wider spacing nothing is cut off, and nothing scrolls sideways.',
    colours:
      'Text has a contrast of at least 7 to 1 (large text 4.5), edges of controls 3 to 1, light and dark. With forced colours every word, edge and drawing, the focus and what is chosen can still be seen.',
    motion: 'Nothing moves for those who asked their device for less motion.',
    focus: 'Every stop of the Tab key can be seen, and none holds you.',
    chart:
      'The chart is never the only way: a sentence and a table say the same, also when the chart does not load.',
    status: 'What changes by itself is announced without moving the focus.',
    time: 'Nothing is timed, and nobody is turned away for being fast.',
    paper:
      'The result can be printed. Without script all questions can be read, and answered on paper.',
    direction: 'The whole quiz also works from right to left, for languages that are written so.'
  },
  untestedTitle: 'What nobody has tested',
  untested: 'Tests by themselves find only part of the barriers. These things have not been tried:',
  missing: {
    people: 'No people with disabilities have tried the quiz for us.',
    readers:
      'No real screen reader (NVDA, JAWS, VoiceOver, TalkBack), screen magnifier or speech control has been used with it. The simulated one follows the standards; real ones say things each in their own way.',
    devices: 'No real phone or tablet; their sizes and touch are imitated.',
    engines:
      'The rules and the measurements have not been run in Firefox or WebKitGTK, and nothing has been run in Safari.',
    parts:
      'Single foreign words inside a sentence, and names, are not marked with a language of their own.'
  },
  audit:
    'This is our own statement. Nobody outside has audited the site, so we do not claim that it conforms.',
  back: 'To the quiz: {quiz}'
}
