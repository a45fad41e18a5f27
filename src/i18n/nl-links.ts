import type { enLinks } from './en-links.ts'

/** Words around shared and opened results, in Dutch. */
export const nlLinks = {
  'share.title': 'Laat het je partner zien',
  'share.text':
    'Je partner kan dezelfde vragen beantwoorden, en dan zien jullie beide vormen naast elkaar. Jij kiest wat er in de link zit; er gaat niets weg totdat jij het verstuurt.',
  'share.kind': 'Wat er in de link zit',
  'share.profile': 'Deel mijn profiel',
  'share.profile-text': 'Alleen je scores. Niemand kan er een los antwoord uit lezen.',
  'share.answers': 'Een link met al mijn antwoorden',
  'share.answers-text':
    'Alles wat je koos, vraag voor vraag: voor een ander apparaat van jezelf, of voor iemand met wie je het wilt doorpraten. Wie de link heeft, kan alles lezen en doorsturen.',
  'share.label': 'Een naam erop, als je wilt',
  'share.label-hint':
    'Je voornaam of je team, hooguit {n} tekens. Wie de link opent, ziet die naam.',
  'share.label-shown': 'Zo komt het erop:',
  'share.label-none': 'Deze tekens kunnen we geen van alle tonen. Gebruik letters of cijfers.',
  'share.preview': 'Wat een chat ervan laat zien',
  'share.preview-shape': 'De ruwe vorm van mijn profiel',
  'share.preview-shape-text':
    'Drie niveaus per dimensie, geen cijfers. De niveaus staan in het adres, dus wie deze site beheert, kan ze zien als de link wordt geopend.',
  'share.preview-none': 'Deel zonder het plaatje',
  'share.preview-none-text': 'De chat toont de naam van de quiz, en geen server ziet er iets van.',
  'share.link': 'De link',
  'share.copy': 'Kopieer de link',
  'share.copied': 'De link is gekopieerd.',
  'share.copy-failed':
    'Deze browser laat ons niet kopiëren. De link is geselecteerd: kopieer hem met je toetsenbord of door lang te drukken.',
  'share.system': 'Delen …',
  'share.mail': 'E-mail',
  'share.mail-subject': 'Mijn uitslag: {quiz}',
  'share.mail-body':
    'Dit is mijn uitslag:\n\n{link}\n\nDoe de quiz ook, dan kunnen we vergelijken.',
  'share.compare': 'Nodig een partner uit om te vergelijken, of leg uitslagen naast elkaar',
  'share.qr': 'QR-code',
  'share.qr-label': 'QR-code van de link',
  'share.qr-hint': 'Richt er een telefoon op, over de tafel heen of op het scherm.',
  'share.qr-full': 'Vul het scherm',
  'share.qr-close': 'Sluiten',
  'share.qr-failed': 'De QR-code is niet aangekomen. Druk op de knop om het opnieuw te proberen.',
  'share.code': 'De code, om voor te lezen of over te typen',
  'share.code-text':
    'Er zit hetzelfde in als in de link. Spaties en hoofdletters maken niet uit. Typ hem in op',
  'opened.title': 'Een gedeelde uitslag – {quiz}',
  'opened.lost-title': '{heading} – {quiz}',
  'opened.day': 'Een gedeelde uitslag',
  'opened.kind-profile': 'Je hebt een gedeeld profiel geopend: alleen scores.',
  'opened.kind-profile-text':
    'Met “je” is bedoeld wie het deelde. Er zit geen los antwoord in de link, dus de hoofdstukken die er een nodig hebben, ontbreken.',
  'opened.kind-answers': 'Je hebt een gedeelde uitslag met alle antwoorden geopend.',
  'opened.kind-answers-text': 'Met “je” is bedoeld wie de uitslag deelde.',
  'opened.label': 'Zo noemen ze het zelf:',
  'opened.edition':
    'Deze uitslag is van editie {edition} van de quiz; die van nu is {now}. Je ziet de scores van toen.',
  'opened.untouched': 'Je eigen antwoorden blijven zoals ze zijn.',
  'opened.take': 'Doe de quiz zelf',
  'opened.compare': 'Vergelijk met die van mij',
  'opened.none': 'Open een gedeelde uitslag',
  'opened.none-text':
    'In het adres van deze pagina zit geen uitslag. Typ of plak hieronder een code of een hele link.',
  'opened.cut': 'Deze link is afgebroken',
  'opened.cut-text':
    'Het eind ontbreekt; dat gebeurt in mails die regels afbreken. Kopieer de hele link, of typ hieronder de code.',
  'opened.damaged': 'Deze link is onderweg veranderd',
  'opened.damaged-text':
    'Een of meer tekens kloppen niet meer, en dan laten we liever niets zien dan iets wat niet klopt. Vraag de link opnieuw, of typ hieronder de code.',
  'opened.newer-version': 'Deze link is nieuwer dan deze pagina',
  'opened.newer-version-text':
    'Hij is in orde, maar geschreven op een manier die deze pagina nog niet kent. Laad de pagina opnieuw; helpt dat niet, vraag de link dan later nog eens.',
  'opened.other-quiz': 'Deze link hoort bij een andere quiz',
  'opened.other-quiz-text':
    'Hij is in orde, maar de antwoorden horen bij andere vragen. Open hem op de pagina waar hij vandaan komt.',
  'opened.newer-edition': 'Deze link is van een nieuwere editie',
  'opened.newer-edition-text':
    'Hij is in orde, maar de quiz is veranderd en deze pagina weet dat nog niet. Laad de pagina opnieuw en probeer het nog eens.',
  'opened.not-valid': 'Wat deze link zegt, kan niet',
  'opened.not-valid-text':
    'Hij is goed geschreven, maar geen antwoorden op deze quiz leiden tot zo’n uitslag. Vraag de link opnieuw.',
  'opened.code': 'Typ een code',
  'opened.code-hint':
    'De code begint met q1. Spaties en hoofdletters maken niet uit; een hele link mag ook.',
  'opened.code-open': 'Openen',
  'opened.typing': 'Tot nu toe {typed} tekens.',
  'opened.typing-one': 'Eén teken tot nu toe.',
  'opened.typing-of': '{typed} van de {of} tekens.',
  'opened.wrong': 'Teken {place}, “{character}”, komt in geen enkele code voor.',
  'opened.wrong-likely':
    'Teken {place}, “{character}”, komt in geen enkele code voor. Misschien is het “{likely}”.',
  'opened.does-not-fit': 'Dit is geen hele code: er klopt een teken niet, of het zijn er te veel.',
  'opened.complete': 'De code is compleet.',
  'opened.wait-failed':
    'Een deel van deze pagina is niet aangekomen. Laad de pagina opnieuw om het nog eens te proberen.',
  'kept.title': 'Je uitslagen door de tijd',
  'kept.text':
    'Doe de quiz over een halfjaar opnieuw en kijk wat er is verschoven. Wat je bewaart, blijft in deze browser totdat je het hier wist, en het zijn alleen je scores.',
  'kept.keep': 'Bewaar deze uitslag op dit apparaat',
  'kept.done': 'Deze uitslag is op dit apparaat bewaard.',
  'kept.failed': 'Deze browser laat ons de uitslag niet bewaren.',
  'kept.deleted': 'De uitslag is gewist.',
  'kept.show': 'Toon in de grafiek',
  'kept.hide': 'Haal uit de grafiek',
  'kept.open': 'Openen',
  'kept.delete': 'Wissen',
  'kept.of-day': '{what}: {day}',
  'kept.summary': '{name}, {n} van 100',
  'kept.other': 'Van een andere editie; open hem om de scores van toen te zien.',
  'kept.since': 'Sinds {day}',
  'kept.drawn': 'In de grafiek is de eerdere uitslag een streepjeslijn, met open vierkantjes.',
  'kept.then-now': 'Toen {earlier}, nu {later}.'
} as const satisfies Record<keyof typeof enLinks, string>
