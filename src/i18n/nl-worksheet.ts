import type { enWorksheet } from './en-worksheet.ts'

/** Words of the worksheet, in Dutch. */
export const nlWorksheet = {
  'sheet.title': 'Op papier – {quiz}',
  'sheet.screen':
    'Deze pagina is bedoeld om af te drukken, op A4 of Letter: eerst de vragen, dan de sleutel, als laatste een pagina voor wie een workshop begeleidt. Druk hem af vanuit je browser.',
  'sheet.online': 'Doe de quiz op het scherm',
  'sheet.how':
    'Kruis per vraag één vakje aan: wat het dichtst in de buurt komt. Je eerste gedachte is goed genoeg. De letters zijn geen punten: de ene lijst loopt op, de andere af. Wat ze tellen, staat in de sleutel, en die is voor daarna.',
  'sheet.name': 'Naam of initialen, als je wilt',
  'sheet.date': 'Datum',
  'sheet.about': 'Over welke samenwerking',
  'sheet.uncounted': 'Telt niet mee',
  'sheet.many': 'Kruis alles aan wat past.',
  'sheet.end': 'Dat was de laatste vraag. Pak nu de sleutel erbij.',
  'sheet.question': 'Vraag',
  'sheet.points': 'Punten',
  'sheet.sum': 'Som',
  'sheet.answered': 'Beantwoord',
  'sheet.score': 'Score',
  'sheet.share': 'Aandeel',
  'sheet.level': 'Niveau',
  'sheet.of': 'van {n}',
  'sheet.count': '1. Tellen',
  'sheet.count-text':
    'Zoek de letter die je hebt aangekruist, omcirkel het getal eronder en zet het aan het eind van de regel. Een vraagteken of een open vraag telt niet: laat die regel leeg. Tel daarna op, en noteer hoeveel vragen je hebt beantwoord.',
  'sheet.count-caption': '{dimension}: wat elke letter telt',
  'sheet.look': '2. Opzoeken',
  'sheet.look-text':
    'Zoek links de som en ga naar de kolom met het aantal vragen dat je hebt beantwoord. De score teken je; het aandeel telt mee voor het totaal.',
  'sheet.look-missing':
    'Met minder dan {n} antwoorden krijgt een dimensie geen score. Laat die leeg: een open vraag ontbreekt, en is nooit een nul.',
  'sheet.look-caption': 'Van de som naar score en aandeel',
  'sheet.look-caption-of': 'Van de som naar score en aandeel: {dimensions}',
  'sheet.look-answered': '{n} beantwoord',
  'sheet.yours': 'Jouw scores',
  'sheet.yours-caption': 'Om in te vullen: je sommen, scores en aandelen',
  'sheet.total': 'Totaal van de aandelen',
  'sheet.overall': 'Het geheel',
  'sheet.overall-text':
    'Deel het totaal door het getal in de laatste regel van de tabel en rond af op een heel getal; een half gaat naar boven. De naam vind je al bij het totaal, zonder te delen.',
  'sheet.overall-none': 'Met minder dan {n} dimensies met een score is er geen totaalscore.',
  'sheet.overall-caption': 'Van het totaal naar de totaalscore en de naam',
  'sheet.overall-scored': 'Totaal bij {n} scores',
  'sheet.overall-divide': 'Totaalscore = totaal gedeeld door',
  'sheet.cap':
    'Scoort een dimensie lager dan {n}, dan is de naam hoogstens {band}: één been heeft nog niet leren springen. Het getal blijft staan.',
  'sheet.border':
    'Zit je tegen een andere naam aan ({n} punten of minder), hecht dan niet te veel aan de naam.',
  'sheet.said': 'Wat je zei',
  'sheet.said-text':
    'Je antwoord op vraag {n}, keer tien, naast je totaalscore. Bij een verschil van minder dan {gap} punten klopt het met elkaar. Is het verschil groter: wie ziet het anders, en waarom?',
  'sheet.said-mark': 'Vraag {n}, keer tien',
  'sheet.said-apart': 'Verschil',
  'sheet.draw': '3. Teken je vorm',
  'sheet.draw-text':
    'Zet op elke as een stip: het midden is 0, elke ring is 20, de rand is 100. Verbind de stippen. Laat een gat waar geen score is. Waar zit de deuk?',
  'sheet.draw-partner':
    'Je partner vult een eigen blad in. Houd de twee daarna over elkaar tegen het raam.',
  'sheet.radar': 'Een lege radar om je scores in te tekenen',
  'sheet.radar-text': 'Een as voor elk van {dimensions}; ringen bij 20, 40, 60, 80 en 100.',
  'sheet.names': 'Wat de naam zegt',
  'sheet.steps': '4. Eerste stappen',
  'sheet.steps-text':
    'Neem je laagste dimensie, en daarin de kolom van je score. Begin met één regel. Eén die je doet is meer waard dan drie die je van plan bent.',
  'sheet.this-week': 'Eén ding deze week',
  'sheet.lead': 'Voor wie de workshop begeleidt',
  'sheet.lead-text':
    'Vijf kwartier, vanaf drie mensen. Je hebt geen account nodig en geen scherm. Druk voor iedereen een setje af, houd de sleutel achter tot iedereen klaar is met antwoorden, en teken een lege radar op de muur.',
  'sheet.lead-plan': 'Het draaiboek',
  'sheet.lead-minutes': '{n} min.',
  'sheet.lead-1': 'Stel hem hardop: {quiz} Twee of drie antwoorden, zonder commentaar.',
  'sheet.lead-2':
    'Iedereen antwoordt alleen, en in stilte. Wie twijfelt, neemt de eerste gedachte.',
  'sheet.lead-3':
    'Deel de sleutel uit. Tel in tweetallen: de een leest de letters, de ander zoekt de getallen.',
  'sheet.lead-4': 'Iedereen tekent de eigen vorm, en noteert waar de deuk zit en wat er verrast.',
  'sheet.lead-5':
    'In tweeën of drieën: de dimensie waarop jullie het verst uit elkaar liggen. Waar dacht ieder aan?',
  'sheet.lead-6':
    'Iedereen zet voor elke dimensie een stip op de muur, zonder naam. Kijk eerst hoe ver de stippen uiteenlopen, en dan pas waar ze liggen.',
  'sheet.lead-7': 'Iedereen schrijft één ding voor deze week op en vertelt het aan één ander.',
  'sheet.lead-keep': 'Goed om te onthouden',
  'sheet.lead-keep-1': 'Een blad is van wie het invulde. Niemand hoeft een getal te laten zien.',
  'sheet.lead-keep-2': 'Minder dan {talk} punten is geen verschil; {apart} of meer wel.',
  'sheet.lead-keep-3':
    'Zeg bij minder dan vijf stippen alleen of ze dicht bij elkaar liggen of ver uiteen.',
  'sheet.lead-keep-4':
    'Het is het begin van een gesprek: geen toets, geen ranglijst. Wie er gelijk heeft, is de vraag niet.',
  'sheet.lead-ask': 'Vragen die helpen',
  'sheet.lead-dimension': 'Dimensie',
  'sheet.lead-differ': 'Waar jullie verschillen',
  'sheet.lead-low': 'Waar jullie allebei laag zitten',
  'sheet.lead-type': 'Van papier naar het scherm',
  'sheet.lead-type-text':
    'Wie de tekening, een link of een plaatje wil, typt de letters in: op het scherm kiezen ze dezelfde regels, dus de scores zijn dezelfde.',
  'sheet.lead-qr': 'QR-code van {address}',
  'sheet.lead-compare': 'Twee uitslagen of een heel team naast elkaar:'
} as const satisfies Record<keyof typeof enWorksheet, string>
