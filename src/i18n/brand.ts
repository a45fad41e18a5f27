/** What the page says that shows every component in the coach's brand. */
export interface BrandMessages {
  readonly title: string
  readonly text: string
  readonly light: string
  readonly dark: string
  readonly colours: string
  readonly question: string
  readonly error: string
  readonly buttons: string
  readonly note: string
  readonly noteText: string
  readonly reached: string
}

const en: BrandMessages = {
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

const nl: BrandMessages = {
  title: 'Hoe het eruitziet: {quiz}',
  text: 'Elk onderdeel in de kleuren, hoeken en letter van deze site, zoals mensen het overdag en ’s avonds zien.',
  light: 'Licht',
  dark: 'Donker',
  colours: 'Kleuren',
  question: 'Een vraag',
  error: 'Een vraag zonder antwoord',
  buttons: 'Knoppen en links',
  note: 'Een opmerking',
  noteText: 'Wat het resultaat opmerkt staat zo, met sterke woorden en een link.',
  reached: 'De namen van een resultaat'
}

/** Its words in a language; it is for whoever sets the site up, so English stands in for others. */
export function brandMessagesOf(locale: string): BrandMessages {
  return locale.startsWith('nl') ? nl : en
}
