import type { enInvite } from './en-invite.ts'

/** Words around an invitation to compare, in Dutch. */
export const nlInvite = {
  'invite.title': 'Nodig je partner uit',
  'invite.text':
    'Je partner beantwoordt eerst dezelfde vragen. Tot die tijd blijft jouw uitslag op deze pagina dicht; daarna zien jullie beide uitslagen.',
  'invite.kind': 'Wat je openstelt',
  'invite.profile': 'De dimensies',
  'invite.profile-text': 'Alleen scores. Niemand kan een los antwoord uit de link lezen.',
  'invite.answers': 'Ook de losse antwoorden',
  'invite.answers-text':
    'Dan zien jullie ook welke feiten jullie hetzelfde beschrijven. Wie de link heeft, kan elk antwoord erin lezen.',
  'invite.guess': 'Welk cijfer geeft de ander zichzelf? Doe een gok, als je wilt',
  'invite.guess-asked': 'De vraag aan jullie allebei:',
  'invite.guess-text':
    'Je gok reist mee met je antwoorden. Jullie zien hem allebei naast het echte cijfer, en niet eerder.',
  'invite.guess-none': 'Laat de gok weg',
  'invite.guess-own': 'Je gok naar hun cijfer gaat mee: {guess}.',
  'invite.name': 'Een naam erop, als je wilt',
  'invite.link': 'De link',
  'invite.copy': 'Kopieer de link',
  'invite.mail': 'E-mail',
  'invite.invite-subject': 'Zullen we vergelijken? {quiz}',
  'invite.invite-body':
    'Ik heb deze vragen over onze samenwerking beantwoord. Doe jij het ook? Dan leggen we de twee uitslagen naast elkaar:\n\n{link}',
  'invite.back-subject': 'Onze uitslagen: {quiz}',
  'invite.back-body': 'Hier zijn onze uitslagen, naast elkaar:\n\n{link}',
  'invite.first':
    'Er staat nog geen uitslag van jou in deze browser. Doe de quiz, dan kun je iemand uitnodigen.',
  'invite.opened': 'Iemand nodigt je uit om te vergelijken',
  'invite.opened-text':
    'Je partner heeft vragen over samenwerken beantwoord en legt de twee uitslagen graag naast elkaar. Die andere uitslag blijft op deze pagina dicht totdat jij ook hebt geantwoord: zo praat niemand de ander na.',
  'invite.from': 'Zo noemen ze zichzelf:',
  'invite.holds-profile': 'Ze stelden hun dimensies open: alleen scores, geen los antwoord.',
  'invite.holds-answers': 'Ze stelden hun dimensies en hun losse antwoorden open.',
  'invite.edition':
    'Hun uitslag is van editie {edition}; die van nu is {now}. Je kunt ze allebei bekijken, maar niet met elkaar vergelijken.',
  'invite.take': 'Doe de quiz',
  'invite.take-text':
    'De uitnodiging wacht dan in dit tabblad. Aan het eind kies je wat je openstelt; daarvoor wordt er niets verstuurd.',
  'invite.not-kept':
    'Deze browser bewaart niets, dus de uitnodiging kan niet wachten. Kom terug naar deze link als je je uitslag hebt.',
  'invite.go-on': 'Ga verder met de quiz',
  'invite.have': 'Jij hebt ook geantwoord',
  'invite.have-text':
    'Kies wat je openstelt. Dan zie je beide uitslagen, en kun je ze terugsturen zodat de ander hetzelfde ziet.',
  'invite.open-both': 'Open ze allebei',
  'invite.back': 'Stuur terug',
  'invite.back-text': 'De link toont beide uitslagen, aan de ander net als aan jou.',
  'invite.waiting': 'Er wacht iemand om te vergelijken',
  'invite.forget': 'Vergeet de uitnodiging',
  'invite.forgotten': 'De uitnodiging is vergeten.',
  'invite.own': 'Dit is de link om te versturen',
  'invite.own-text':
    'Jouw eigen uitslag zit erin. Stuur hem naar je partner: die antwoordt eerst, daarna zien jullie beide uitslagen.'
} as const satisfies Record<keyof typeof enInvite, string>
