import type { enWorkshop } from './en-workshop.ts'

/** Words of the page for whoever leads a workshop, in Dutch. */
export const nlWorkshop = {
  'workshop.title': 'Workshop – {quiz}',
  'workshop.label': 'Workshop',
  'workshop.take': 'Nu jullie, ieder voor zich',
  'workshop.scan': 'Richt de camera van je telefoon op de code, of typ dit adres over:',
  'workshop.alone':
    'Niemand hier ziet je antwoorden. Na afloop bepaal je zelf of je scores meetellen met die van het team.',
  'workshop.qr': 'QR-code van {address}',
  'workshop.how':
    'De code en het adres werken zonder JavaScript, en de quiz op papier ook. Voor het teambeeld is het wel nodig.',
  'workshop.paper': 'De quiz op papier, met een draaiboek voor jou',
  'workshop.gather': 'Verzamel de uitslagen',
  'workshop.gather-text':
    'Onder een uitslag maakt “Laat het je partner zien” een link of een QR-code met alleen de scores. Plak de links, typ de codes over of houd de telefoons voor de camera. Ze staan in het adres van deze pagina, en nergens anders.',
  'workshop.gather-first':
    'Verzamel ze allemaal voordat je begint: van wie later aansluit, zou je de score uit het verschil kunnen afleiden.',
  'workshop.add': 'Bij het team zetten',
  'workshop.count': 'Uitslagen tot nu toe: {n}',
  'workshop.start': 'Naar de onthulling',
  'workshop.empty': 'Begin met een lege lijst',
  'workshop.ready':
    'Eén dimensie tegelijk. Raad vooraf steeds samen: liggen jullie dicht bij elkaar of ver uiteen?',
  'workshop.first': 'Toon de eerste',
  'workshop.next': 'Volgende dimensie',
  'workshop.whole': 'Toon het geheel',
  'workshop.gather-back': 'Terug naar verzamelen',
  'workshop.step': 'Dimensie {n} van {of}',
  'workshop.spread': 'Middelste helft {low} tot {high}',
  'workshop.radar': 'Wat er tot nu toe is getoond',
  'workshop.all': 'Alles op één pagina, om af te drukken of te versturen',
  'workshop.kiosk': 'Een scherm voor wie langsloopt',
  'workshop.kiosk-text':
    'Als kiosk vraagt dit tabblad “Ben je er nog?” als niemand het een tijdje heeft aangeraakt. Komt er geen antwoord, dan wist het de antwoorden en begint het opnieuw. Zo’n tabblad bewaart niets op het apparaat. Sluit je het, dan is het geen kiosk meer.',
  'workshop.kiosk-minutes': 'Vraag het na zoveel minuten (1 tot 60)',
  'workshop.kiosk-on': 'Open de quiz als kiosk',
  'workshop.kiosk-off': 'Zet de kiosk uit',
  'workshop.kiosk-is-on':
    'Dit tabblad is een kiosk. Na zoveel minuten vraagt het of je er nog bent: {n}.',
  'workshop.kiosk-unable':
    'Deze browser bewaart niets per tabblad, dus een kiosk kan het niet worden.',
  'workshop.offline': 'Zonder internet',
  'workshop.offline-waiting': 'Ophalen wat er zonder internet nodig is …',
  'workshop.offline-ready':
    'Klaar. Quiz, teambeeld en werkblad openen in deze browser ook zonder internet. Is er wel internet, dan komt altijd eerst de nieuwste versie.',
  'workshop.offline-off': 'Uitgezet. Zonder internet gaat er niets open.',
  'workshop.offline-unable':
    'Deze browser kan de site niet bewaren. Laat deze pagina open staan, of neem de quiz op papier.',
  'workshop.offline-failed':
    'Niet alles is aangekomen. Probeer het opnieuw met een betere verbinding.',
  'workshop.offline-turn-on': 'Zet het aan',
  'workshop.offline-turn-off': 'Zet het uit en wis de bestanden',
  'workshop.newer': 'Er is een nieuwere versie.',
  'workshop.newer-load': 'Laad die'
} as const satisfies Record<keyof typeof enWorkshop, string>
