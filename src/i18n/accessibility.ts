import type { COVERED, UNTESTED } from './covered.ts'

/** What the statement on accessibility says. */
export interface AccessibilityMessages {
  /** The language of these words. */
  readonly lang: string
  readonly title: string
  /** The same, with places to break it where a screen is narrow. */
  readonly heading: string
  readonly aim: string
  readonly barrierTitle: string
  readonly barrier: string
  readonly testedTitle: string
  readonly tested: string
  readonly covered: Readonly<Record<keyof typeof COVERED, string>>
  readonly untestedTitle: string
  readonly untested: string
  readonly missing: Readonly<Record<(typeof UNTESTED)[number], string>>
  readonly audit: string
  readonly back: string
}

const en: AccessibilityMessages = {
  lang: 'en',
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
      'Three sets of rules (axe, HTML_CodeSniffer at level AAA, IBM Equal Access) find no fault: from the introduction through every kind of question to the result, shared links, comparisons and the contact form. axe also looks in dark colours.',
    keyboard:
      'The whole quiz can be taken by keyboard; choosing an answer never moves you on, and the focus is where the next words are.',
    errors:
      'What is missing is said in words, at its field. The contact form comes after the result, with nothing ticked beforehand.',
    titles: 'Every question has a page title of its own.',
    trees:
      'The names and roles that a screen reader is given for questions and the result are compared with lists kept beside the tests.',
    targets: 'What can be tapped is at least 44 by 44 pixels, links inside a sentence apart.',
    zoom: 'At 400 % zoom, in text of double size and with wider spacing nothing is cut off, and nothing scrolls sideways.',
    colours:
      'Text has a contrast of at least 7 to 1 (large text 4.5), edges of controls 3 to 1, light and dark. With forced colours answers and chart can still be told apart.',
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
      'No real screen reader (NVDA, JAWS, VoiceOver, TalkBack), screen magnifier or speech control has been used with it.',
    devices: 'No real phone or tablet; their sizes and touch are imitated.',
    engines:
      'The rules and the measurements have not been run in Firefox or WebKitGTK, and nothing has been run in Safari.',
    parts:
      'The language of every page is checked; whether each foreign word on it names its own is not.',
    lighthouse: 'There is no score by Lighthouse, and no log of a simulated screen reader.'
  },
  audit:
    'This is our own statement. Nobody outside has audited the site, so we do not claim that it conforms.',
  back: 'To the quiz: {quiz}'
}

const nl: AccessibilityMessages = {
  lang: 'nl',
  title: 'Toegankelijkheid',
  heading: 'Toegankelijk\u00adheid',
  aim: 'Iedereen moet deze vragenlijst kunnen invullen en het resultaat kunnen lezen. We streven naar WCAG 2.2, niveau AA, en naar AAA voor contrast en de grootte van knoppen.',
  barrierTitle: 'Loop je ergens tegenaan?',
  barrier:
    'Schrijf naar {mail}. Vertel waar je was, wat je wilde doen en waarmee je de pagina leest. De vragenlijst op papier leidt intussen tot dezelfde scores.',
  testedTitle: 'Wat is getest',
  tested:
    'Deze controles lopen vanzelf, in Chromium, telkens als de site verandert. In Firefox en WebKitGTK proberen we de hele vragenlijst, een gedeelde link, een vergelijking, de vragenlijst in een andere site en het contactformulier, maar zonder deze controles. De nummers verwijzen naar de tests in de broncode.',
  covered: {
    rules:
      'Drie verzamelingen regels (axe, HTML_CodeSniffer op niveau AAA, IBM Equal Access) vinden geen fout: van de inleiding via elk soort vraag tot het resultaat, gedeelde links, vergelijkingen en het contactformulier. axe kijkt ook in donkere kleuren.',
    keyboard:
      'De hele vragenlijst is met het toetsenbord in te vullen; wie een antwoord kiest, wordt nooit vanzelf doorgestuurd, en de focus staat waar de volgende woorden staan.',
    errors:
      'Wat ontbreekt, staat in woorden bij het veld. Het contactformulier komt na het resultaat, en niets is vooraf aangevinkt.',
    titles: 'Elke vraag heeft een eigen paginatitel.',
    trees:
      'De namen en rollen die een schermlezer bij vragen en resultaat krijgt, vergelijken we met lijsten die bij de tests horen.',
    targets: 'Wat je kunt aantikken is minstens 44 bij 44 pixels, behalve links in een zin.',
    zoom: 'Bij 400 % zoom, met dubbel zo grote tekst en met ruimere afstanden valt niets weg, en niets schuift opzij.',
    colours:
      'Tekst heeft een contrast van minstens 7 op 1 (grote tekst 4,5), randen van knoppen en velden 3 op 1, licht en donker. Ook met gedwongen kleuren blijven antwoorden en grafiek te onderscheiden.',
    motion: 'Niets beweegt voor wie zijn apparaat om minder beweging heeft gevraagd.',
    focus:
      'Bij elke stap met de Tab-toets is te zien waar je bent, en nergens blijf je vastzitten.',
    chart:
      'De grafiek is nooit de enige weg: een zin en een tabel zeggen hetzelfde, ook als de grafiek niet laadt.',
    status: 'Wat vanzelf verandert, wordt gemeld zonder de focus te verplaatsen.',
    time: 'Niets is aan tijd gebonden, en niemand wordt geweigerd omdat het snel ging.',
    paper:
      'Het resultaat is af te drukken. Zonder script zijn alle vragen te lezen en op papier te beantwoorden.',
    direction:
      'De hele vragenlijst werkt ook van rechts naar links, voor talen die zo geschreven worden.'
  },
  untestedTitle: 'Wat niemand heeft getest',
  untested: 'Tests die vanzelf lopen vinden maar een deel van de drempels. Dit is niet geprobeerd:',
  missing: {
    people: 'Geen mensen met een beperking hebben de vragenlijst voor ons geprobeerd.',
    readers:
      'Geen echte schermlezer (NVDA, JAWS, VoiceOver, TalkBack), schermvergroter of spraakbesturing is ermee gebruikt.',
    devices: 'Geen echte telefoon of tablet; hun maten en aanraking zijn nagebootst.',
    engines:
      'De regels en metingen zijn niet in Firefox of WebKitGTK uitgevoerd, en in Safari is niets uitgevoerd.',
    parts:
      'De taal van elke pagina wordt gecontroleerd; of elk anderstalig woord zijn eigen taal noemt niet.',
    lighthouse: 'Er is geen score van Lighthouse, en geen verslag van een nagebootste schermlezer.'
  },
  audit:
    'Dit is onze eigen verklaring. Niemand van buiten heeft de site doorgelicht; we beweren dus niet dat hij voldoet.',
  back: 'Naar de vragenlijst: {quiz}'
}

/** Its words in a language; English stands in for one that has none, and says that it is English. */
export function accessibilityMessagesOf(locale: string): AccessibilityMessages {
  return locale.startsWith('nl') ? nl : en
}
