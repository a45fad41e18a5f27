import type { CompareMessages } from './en-compare.ts'

/** Words of the page for whoever leads a workshop. Only that page is handed them. */
export const enWorkshop = {
  'workshop.title': 'Workshop – {quiz}',
  'workshop.label': 'Workshop',
  'workshop.take': 'Your turn, each alone',
  'workshop.scan': 'Point your phone’s camera at the code, or type this address:',
  'workshop.alone':
    'Nobody here sees your answers. Afterwards you decide yourself whether your scores join the team’s.',
  'workshop.qr': 'QR code of {address}',
  'workshop.how':
    'The code and the address work without JavaScript, and so does the quiz on paper. The team view needs it.',
  'workshop.paper': 'The quiz on paper, with a running order for you',
  'workshop.gather': 'Gather the results',
  'workshop.gather-text':
    'At the end of a result, “Show your partner” makes a link or a QR code with scores only. Paste the links, type the codes, or hold the phones before the camera. They stand in this page’s address and nowhere else.',
  'workshop.gather-first':
    'Gather everybody’s before you begin: whoever joins later could be worked out from the difference.',
  'workshop.add': 'Add to the team',
  'workshop.count': 'Results so far: {n}',
  'workshop.start': 'To the reveal',
  'workshop.empty': 'Start with an empty list',
  'workshop.ready':
    'One dimension at a time. Before each one, guess together: do you lie close together or far apart?',
  'workshop.first': 'Show the first',
  'workshop.next': 'Next dimension',
  'workshop.whole': 'Show the whole',
  'workshop.gather-back': 'Back to gathering',
  'workshop.step': 'Dimension {n} of {of}',
  'workshop.spread': 'Middle half {low} to {high}',
  'workshop.radar': 'What has been shown so far',
  'workshop.all': 'All of it on one page, to print or to send',
  'workshop.kiosk': 'A screen for passers-by',
  'workshop.kiosk-text':
    'As a kiosk, this tab asks “Are you still there?” when nobody has touched it for a while. If nobody answers, it deletes the answers and starts anew. Such a tab keeps nothing on the device. Closing it ends the kiosk.',
  'workshop.kiosk-minutes': 'Ask after so many minutes (1 to 60)',
  'workshop.kiosk-on': 'Open the quiz as a kiosk',
  'workshop.kiosk-off': 'Switch the kiosk off',
  'workshop.kiosk-is-on': 'This tab is a kiosk. It asks after so many minutes: {n}.',
  'workshop.kiosk-unable': 'This browser keeps nothing for a tab, so it cannot be a kiosk.',
  'workshop.offline': 'Without a network',
  'workshop.offline-waiting': 'Fetching what is needed without a network …',
  'workshop.offline-ready':
    'Ready. Quiz, team view and worksheet open in this browser without a network, too. Where there is one, the newest version always comes first.',
  'workshop.offline-off': 'Switched off. Without a network nothing opens.',
  'workshop.offline-unable':
    'This browser cannot keep the site. Leave this page open, or take the quiz on paper.',
  'workshop.offline-failed': 'Not everything came. Try again where the connection is better.',
  'workshop.offline-turn-on': 'Switch it on',
  'workshop.offline-turn-off': 'Switch it off and delete the files',
  'workshop.newer': 'A newer version is there.',
  'workshop.newer-load': 'Load it'
} as const

/** Every interface text of that page, by key. */
export type WorkshopMessages = CompareMessages & Readonly<Record<keyof typeof enWorkshop, string>>
