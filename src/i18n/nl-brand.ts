import type { BrandMessages } from './brand.ts'

/** Words of the page that shows the coach's brand, in Dutch. */
export const nlBrand: BrandMessages = {
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
