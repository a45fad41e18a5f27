import type { enHome } from './en-home.ts'

/** Words around what a visitor takes home from a result, in Dutch. */
export const nlHome = {
  'home.title': 'Neem het mee naar huis',
  'home.text': 'Elk bestand wordt in deze browser gemaakt; er wordt niets verstuurd.',
  'home.paper': 'Op papier',
  'home.paper-text': 'Twee bladzijden A4, of een pdf.',
  'home.picture': 'De grafiek als plaatje',
  'home.picture-text': 'Een PNG met de namen en de scores.',
  'home.report': 'De hele uitslag als tekst',
  'home.report-text': 'Markdown, voor je notities of een mail.',
  'home.answers': 'De antwoorden als tabel',
  'home.answers-text':
    'CSV voor een spreadsheet: elke vraag, wat er gekozen is, en de punten daarvoor.',
  'home.calendar': 'In je agenda',
  'home.calendar-text': 'Je plan voor deze week, en over een halfjaar de quiz nog eens.',
  'home.calendar-again':
    'Over een halfjaar de quiz nog eens. Schrijf hierboven je plan, dan gaat het mee.',
  'home.day': 'De dag van je plan',
  'home.save': 'Bewaren',
  'home.print': 'Afdrukken',
  'home.of': '{what}: {name}',
  'home.saved': 'Je browser bewaart het als {file}.',
  'home.framed':
    'Het hoort bewaard te worden als {file}. Gebeurt dat niet, dan staat de pagina om de quiz heen het niet toe: open de quiz in een eigen venster.',
  'home.failed':
    'Een deel van de pagina is niet aangekomen. Druk op de knop om het opnieuw te proberen.',
  'home.refused': 'Deze browser laat ons het bestand niet maken.',
  'home.again': 'Doe de quiz nog eens: {quiz}',
  'home.again-text': 'Er is een halfjaar voorbij. Kijk wat er verschoven is:',
  'home.plan': 'Dan ga ik: {will}.',
  'home.from': 'Uit de uitslag van ‘{quiz}’:',
  'home.quiz': 'De quiz',
  'home.link': 'Deze uitslag, alleen de scores',
  'home.column-question': 'Vraag',
  'home.column-words': 'Tekst',
  'home.column-answer': 'Antwoord',
  'home.column-points': 'Punten'
} as const satisfies Record<keyof typeof enHome, string>
