import type { enCode } from './en-code.ts'

/** Words of the page where a coach makes the lines for their own site, in Dutch. */
export const nlCode: Readonly<Record<keyof typeof enCode, string>> = {
  'code.title': 'Zet de quiz op je eigen site',
  'code.how':
    'Kies hoe de quiz verschijnt, bekijk hem hier en kopieer de regels. Daarvoor is JavaScript nodig; voor de recepten in de documentatie niet.',
  'code.mode': 'Hoe de quiz verschijnt',
  'code.inline': 'In de pagina',
  'code.inline-text': 'Tussen twee alinea’s, zo hoog als nodig is.',
  'code.popup': 'In een venster',
  'code.popup-text': 'Achter een knop of een link van jezelf.',
  'code.slider': 'Vanaf de zijkant',
  'code.slider-text': 'Over de pagina heen op volle hoogte, ook achter een knop.',
  'code.link': 'Als link',
  'code.link-text': 'Opent de quiz op een eigen pagina, in een nieuw tabblad.',
  'code.theme': 'Licht of donker',
  'code.theme-light': 'Licht',
  'code.theme-light-text': 'Altijd licht.',
  'code.theme-dark': 'Donker',
  'code.theme-dark-text': 'Altijd donker.',
  'code.theme-page': 'Zoals je pagina',
  'code.theme-page-text': 'Licht, tenzij je pagina zelf een donker thema heeft.',
  'code.language': 'Taal',
  'code.language-auto': 'De taal van je pagina',
  'code.accent': 'Kleur, als het niet die van de site is',
  'code.accent-hint': 'Zes tekens, zoals #1f3f93.',
  'code.accent-lost':
    'Deze kleur valt weg tegen het papier van de quiz, dus blijft de kleur van de site staan. Kies een donkerdere.',
  'code.preview': 'Zo ziet het eruit',
  'code.lines': 'De regels voor je pagina',
  'code.lines-hint': 'Plak ze waar de quiz moet staan: in WordPress in een blok ‘Aangepaste HTML’.',
  'code.frame': 'Waar scripts worden weggehaald: een frame',
  'code.frame-hint':
    'De hoogte ligt vast, dus er kan binnenin gescrold worden. De rest werkt gewoon.',
  'code.anchor': 'Waar ook frames worden weggehaald: een link',
  'code.copy': 'Kopiëren',
  'code.copied': 'Gekopieerd.',
  'code.copy-failed':
    'Deze browser laat ons niet kopiëren. De regels zijn geselecteerd: kopieer ze met het toetsenbord of door lang te drukken.'
}
