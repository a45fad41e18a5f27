import type { enContact } from './en-contact.ts'

/** Words around the coach's offer and a contact, in Dutch. */
export const nlContact = {
  'contact.title': 'Er eens over praten',
  'contact.text':
    'Je hebt de hele uitslag al gezien. Dit is alleen voor als je graag antwoord krijgt van {name}.',
  'contact.list-title': 'Op de hoogte blijven',
  'contact.list-text':
    'Je hebt de hele uitslag al gezien. Hiermee kom je alleen op een mailinglijst; wil je antwoord, schrijf dan een mail.',
  'contact.email': 'E-mailadres',
  'contact.email-hint': 'Hier komt het antwoord.',
  'contact.name': 'Naam',
  'contact.result': 'Stuur mijn uitslag mee',
  'contact.result-text': 'Je scores en hoe ze heten, nooit een los antwoord.',
  'contact.optional': 'Mag, hoeft niet',
  'contact.trap': 'Laat dit leeg',
  'contact.about': 'Wie dit krijgt, en voor hoe lang',
  'contact.who': 'Wie het krijgt',
  'contact.what': 'Wat er wordt bewaard',
  'contact.kept': 'Hoe lang',
  'contact.withdraw': 'Hoe je het terugneemt',
  'contact.privacy': 'Privacyverklaring',
  'contact.newsletter-withdraw': 'Hoe je de mails stopt',
  'contact.preview': 'Precies wat er wordt verstuurd',
  'contact.preview-text': 'Naar {host}, woord voor woord:',
  'contact.preview-tick': '(het moment van je vinkje)',
  'contact.preview-bridge': 'Naar de pagina hieromheen, woord voor woord:',
  'contact.send': 'Verstuur',
  'contact.list-send': 'Zet me op de lijst',
  'contact.error-email-missing': 'Vul je e-mailadres in, dan kan een antwoord je bereiken.',
  'contact.error-email-no-at': 'In een e-mailadres staat een @. Kijk nog eens naar het jouwe.',
  'contact.error-email-several': 'Vul maar één e-mailadres in.',
  'contact.error-email-incomplete':
    'Er lijkt een stuk van dit adres te ontbreken, misschien het eind.',
  'contact.error-email-long': 'Dit is te lang voor een e-mailadres.',
  'contact.error-name-long': 'Gebruik hoogstens 100 tekens.',
  'contact.error-consent-missing':
    'Zet hier een vinkje als je het goed vindt; zonder vinkje wordt er niets verstuurd.',
  'contact.sending': 'Bezig met versturen …',
  'contact.received': 'Het is aangekomen. {name} gaat het lezen.',
  'contact.received-list':
    'Het is aangekomen. Misschien krijg je een mail waarin je het moet bevestigen.',
  'contact.handed-over':
    'Het is overhandigd. Of het is aangekomen, kunnen we van hieruit niet zien. Hoor je na een paar dagen niets, schrijf dan een mail.',
  'contact.handed-over-list':
    'Het is overhandigd. Of het is aangekomen, kunnen we van hieruit niet zien: let op een mail waarin je het moet bevestigen.',
  'contact.not-sent-offline':
    'Niet verstuurd: dit apparaat is offline. Het blijft in dit tabblad en gaat weg zodra je weer online bent.',
  'contact.not-sent-trying':
    'Nog niet verstuurd. We proberen het zo weer; intussen blijft het in dit tabblad.',
  'contact.not-sent-unreachable':
    'Niet verstuurd: er kwam geen goed antwoord. Misschien ligt het aan het netwerk of aan een adblocker. Het blijft in dit tabblad tot je het sluit.',
  'contact.not-sent-refused':
    'Niet verstuurd: de andere kant nam het niet aan. Het blijft in dit tabblad tot je het sluit.',
  'contact.again': 'Probeer het opnieuw',
  'contact.by-mail': 'Stuur het liever per mail',
  'contact.copy': 'Kopieer het',
  'contact.copied': 'Het is gekopieerd.',
  'contact.copy-failed':
    'Deze browser laat ons niet kopiëren. De tekst is geselecteerd: kopieer hem met je toetsenbord of door lang te drukken.',
  'contact.copy-label': 'Het hele bericht, om te kopiëren',
  'contact.clear': 'Wis het',
  'contact.write': 'Schrijf een mail',
  'contact.write-result': 'Schrijf een mail met mijn uitslag',
  'contact.address': 'Het adres',
  'contact.write-text':
    'Een mail vanuit je eigen programma. Je ziet alles voordat het weggaat, en van hieruit wordt niets verstuurd.',
  'contact.copy-address': 'Kopieer het adres',
  'contact.wait': 'Een ogenblik: het formulier komt eraan.',
  'contact.failed': 'Het formulier is niet aangekomen. Een mail is net zo goed.',
  'contact.mail-subject': 'Mijn uitslag: {quiz}',
  'contact.mail-hello': 'Ik heb ‘{quiz}’ gedaan en praat er graag over.',
  'contact.mail-hello-list': 'Ik heb ‘{quiz}’ gedaan. Zet me alsjeblieft op je mailinglijst.',
  'contact.mail-name': 'Naam: {name}',
  'contact.mail-email': 'Mailadres: {email}',
  'contact.mail-result': 'Mijn uitslag: {name}, {n} van 100',
  'contact.mail-consent': 'Akkoord met: {text} ({id}, versie {version}, {at})',
  'contact.mail-id': 'Nummer van dit bericht: {id}',
  'offer.with-result': 'Met mijn uitslag',
  'offer.with-result-text':
    'Zet een link naar je scores in het boekingsformulier. Zonder vinkje gaat er niets mee.'
} as const satisfies Readonly<Record<keyof typeof enContact, string>>
