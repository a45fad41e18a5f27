import type { Messages } from './en.ts'

/** Words of the page where a coach makes the lines for their own site. Only that page is handed them. */
export const enCode = {
  'code.title': 'Put the quiz into your own site',
  'code.how':
    'Choose how it should appear, look at it here, and copy the lines. Making them needs JavaScript; the recipes in the documentation do not.',
  'code.mode': 'How it appears',
  'code.inline': 'In the page',
  'code.inline-text': 'Between two paragraphs, as tall as it needs to be.',
  'code.popup': 'In a dialog',
  'code.popup-text': 'Behind a button or a link of your own.',
  'code.slider': 'From the side',
  'code.slider-text': 'Over the page at full height, also behind a button.',
  'code.link': 'As a link',
  'code.link-text': 'Opens the quiz on its own page, in a new tab.',
  'code.theme': 'Light or dark',
  'code.theme-light': 'Light',
  'code.theme-light-text': 'Always light.',
  'code.theme-dark': 'Dark',
  'code.theme-dark-text': 'Always dark.',
  'code.theme-page': 'Like your page',
  'code.theme-page-text': 'Light, unless your page itself has a dark theme.',
  'code.language': 'Language',
  'code.language-auto': 'The language of your page',
  'code.accent': 'Colour, if not the site’s own',
  'code.accent-hint': 'Six digits, such as #1f3f93.',
  'code.accent-lost':
    'Nobody could find this colour on the quiz’s paper, so the site’s own stays. Choose a darker one.',
  'code.preview': 'This is what it looks like',
  'code.lines': 'The lines for your page',
  'code.lines-hint':
    'Paste them where the quiz should stand: in WordPress into a block “Custom HTML”.',
  'code.frame': 'Where scripts are taken out: a frame',
  'code.frame-hint': 'Its height is fixed, so it may scroll inside. Everything else works.',
  'code.anchor': 'Where frames are taken out, too: a link',
  'code.copy': 'Copy',
  'code.copied': 'Copied.',
  'code.copy-failed':
    'This browser does not let us copy. The lines are selected: copy them with your keyboard or a long press.'
} as const

/** Every interface text of that page, by key. */
export type CodeMessages = Messages & Readonly<Record<keyof typeof enCode, string>>
