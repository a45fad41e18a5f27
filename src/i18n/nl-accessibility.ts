import type { AccessibilityMessages } from './accessibility.ts'

/** What the statement on accessibility says, in Dutch. */
export const nlAccessibility: AccessibilityMessages = {
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
      'Drie verzamelingen regels (axe, HTML_CodeSniffer op niveau AAA, IBM Equal Access) vinden geen fout: van de inleiding via elk soort vraag tot het resultaat, gedeelde links, vergelijkingen en het contactformulier, in het Nederlands en het Engels. axe kijkt ook in donkere kleuren.',
    keyboard:
      'De hele vragenlijst is met het toetsenbord in te vullen; wie een antwoord kiest, wordt nooit vanzelf doorgestuurd, en de focus staat waar de volgende woorden staan.',
    errors:
      'Wat ontbreekt, staat in woorden bij het veld. Het contactformulier komt na het resultaat, en niets is vooraf aangevinkt.',
    titles: 'Elke vraag heeft een eigen paginatitel.',
    scores:
      'Lighthouse geeft de inleiding, een vraag en het resultaat 100 van 100 voor toegankelijkheid, de laatste twee in het Nederlands en het Engels.',
    trees:
      'De namen en rollen die een schermlezer bij vragen en resultaat krijgt, vergelijken we met lijsten die bij de tests horen, net als alles wat een nagebootste schermlezer erover zegt, in het Nederlands en het Engels.',
    language:
      'Elke pagina noemt haar taal en leesrichting, en woorden in de andere taal, zoals de naam ervan, zijn als zodanig gemarkeerd.',
    targets: 'Wat je kunt aantikken is minstens 44 bij 44 pixels, behalve links in een zin.',
    zoom: 'Bij 400 % zoom, met dubbel zo grote tekst en met ruimere afstanden valt niets weg, en niets schuift opzij.',
    colours:
      'Tekst heeft een contrast van minstens 7 op 1 (grote tekst 4,5), randen van knoppen en velden 3 op 1, licht en donker. Ook met gedwongen kleuren blijven alle woorden, randen en tekeningen, de focus en wat gekozen is te zien.',
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
      'Geen echte schermlezer (NVDA, JAWS, VoiceOver, TalkBack), schermvergroter of spraakbesturing is ermee gebruikt. De nagebootste volgt de standaarden; echte zeggen het elk op hun eigen manier.',
    devices: 'Geen echte telefoon of tablet; hun maten en aanraking zijn nagebootst.',
    engines:
      'De regels en metingen zijn niet in Firefox of WebKitGTK uitgevoerd, en in Safari is niets uitgevoerd.',
    parts:
      'Losse anderstalige woorden in een zin, en namen, zijn niet als een eigen taal gemarkeerd.'
  },
  audit:
    'Dit is onze eigen verklaring. Niemand van buiten heeft de site doorgelicht; we beweren dus niet dat hij voldoet.',
  back: 'Naar de vragenlijst: {quiz}'
}
