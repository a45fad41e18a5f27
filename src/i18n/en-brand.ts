import type { BrandMessages } from './brand.ts'

/** Words of the page that shows the coach's brand. */
export const enBrand: BrandMessages = {
  title: 'How it looks: {quiz}',
  text: 'Every part in the colours, corners and typeface of this site, as people see it by day and by night.',
  light: 'Light',
  dark: 'Dark',
  colours: 'Colours',
  question: 'A question',
  error: 'A question without an answer',
  buttons: 'Buttons and links',
  note: 'A remark',
  noteText: 'What the result remarks on stands like this, with strong words and a link.',
  reached: 'The names of a result'
}
