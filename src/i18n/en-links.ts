/** Words around shared and opened results. */
export const enLinks = {
  'share.title': 'Show your partner',
  'share.text':
    'They can answer the same questions, and you see both shapes side by side. You choose what the link holds; nothing is sent anywhere until you send it.',
  'share.kind': 'What the link holds',
  'share.profile': 'Share my profile',
  'share.profile-text': 'Your scores only. Nobody can read a single answer from it.',
  'share.answers': 'A link with all my answers',
  'share.answers-text':
    'Everything you chose, question by question: for your own other device, or for somebody you want to talk it through with. Whoever has the link can read it and pass it on.',
  'share.label': 'A name on it, if you like',
  'share.label-hint':
    'Your first name or your team, up to {n} characters. Whoever opens the link sees it.',
  'share.label-shown': 'It shows as:',
  'share.label-none': 'None of these signs can be shown. Use letters or digits.',
  'share.preview': 'What a chat shows of it',
  'share.preview-shape': 'The rough shape of my profile',
  'share.preview-shape-text':
    'Three levels a dimension, no numbers. The levels stand in the address, so whoever runs this site can see them when the link is opened.',
  'share.preview-none': 'Share without the picture',
  'share.preview-none-text': 'The chat shows the name of the quiz, and no server sees any of it.',
  'share.link': 'The link',
  'share.copy': 'Copy link',
  'share.copied': 'The link is copied.',
  'share.copy-failed':
    'This browser does not let us copy. The link is selected: copy it with your keyboard or a long press.',
  'share.system': 'Share …',
  'share.mail': 'E-mail',
  'share.mail-subject': 'My result: {quiz}',
  'share.mail-body': 'This is how I did:\n\n{link}\n\nTake it yourself, and we can compare.',
  'share.compare': 'Invite a partner to compare, or lay results side by side',
  'share.qr': 'QR code',
  'share.qr-label': 'QR code of the link',
  'share.qr-hint': 'Point a phone at it, across the table or at the screen.',
  'share.qr-full': 'Fill the screen',
  'share.qr-close': 'Close',
  'share.qr-failed': 'The QR code did not arrive. Press the button to try again.',
  'share.code': 'The code, to read aloud or to type in',
  'share.code-text':
    'It holds the same as the link. Gaps and capitals do not matter. Type it in at',
  'opened.title': 'A shared result – {quiz}',
  'opened.lost-title': '{heading} – {quiz}',
  'opened.day': 'A shared result',
  'opened.kind-profile': 'You opened a shared profile: scores only.',
  'opened.kind-profile-text':
    'It speaks to the person who shared it: “you” is them. The link holds no single answer, so the chapters that need one are left out.',
  'opened.kind-answers': 'You opened a shared result with all its answers.',
  'opened.kind-answers-text': 'It speaks to the person who shared it: “you” is them.',
  'opened.label': 'Their own words for it:',
  'opened.edition':
    'This result is of edition {edition} of the quiz; today’s is {now}. You see the scores of its day.',
  'opened.untouched': 'Your own answers are not touched.',
  'opened.take': 'Take it yourself',
  'opened.compare': 'Compare with mine',
  'opened.none': 'Open a shared result',
  'opened.none-text':
    'The address of this page holds no result. Type or paste a code or a whole link below.',
  'opened.cut': 'This link was cut off',
  'opened.cut-text':
    'Its end is missing, which happens in mails that break lines. Copy the whole link, or type its code below.',
  'opened.damaged': 'This link was changed on its way',
  'opened.damaged-text':
    'One or more characters are not what they were, so we would rather show nothing than something wrong. Ask for the link again, or type its code below.',
  'opened.newer-version': 'This link is newer than this page',
  'opened.newer-version-text':
    'It is sound, but written in a way that this page does not know yet. Reload the page; if that does not help, ask for the link again later.',
  'opened.other-quiz': 'This link belongs to another quiz',
  'opened.other-quiz-text':
    'It is sound, but its answers are to other questions. Open it on the page it came from.',
  'opened.newer-edition': 'This link is of a newer edition',
  'opened.newer-edition-text':
    'It is sound, but the quiz has changed and this page does not know the change yet. Reload the page and try again.',
  'opened.not-valid': 'This link says what cannot be',
  'opened.not-valid-text':
    'It is written correctly, but no answers to this quiz give such a result. Ask for the link again.',
  'opened.code': 'Type a code',
  'opened.code-hint':
    'It begins with q1. Gaps and capitals do not matter; a whole link works, too.',
  'opened.code-open': 'Open it',
  'opened.typing': '{typed} characters so far.',
  'opened.typing-one': 'One character so far.',
  'opened.typing-of': '{typed} of {of} characters.',
  'opened.wrong': 'Character {place}, “{character}”, is in no code.',
  'opened.wrong-likely': 'Character {place}, “{character}”, is in no code. It may be “{likely}”.',
  'opened.does-not-fit':
    'This is no whole code: a character is another one, or there are too many.',
  'opened.complete': 'The code is complete.',
  'opened.wait-failed': 'A part of this page did not arrive. Reload the page to try again.',
  'kept.title': 'Your results over time',
  'kept.text':
    'Take the quiz again in half a year and see what moved. What you keep stays in this browser until you delete it here, and it is your scores only.',
  'kept.keep': 'Keep this result on this device',
  'kept.done': 'This result is kept on this device.',
  'kept.failed': 'This browser does not let us keep it.',
  'kept.deleted': 'The result is deleted.',
  'kept.show': 'Show in the chart',
  'kept.hide': 'Hide from the chart',
  'kept.open': 'Open',
  'kept.delete': 'Delete',
  'kept.of-day': '{what}: {day}',
  'kept.summary': '{name}, {n} of 100',
  'kept.other': 'Of another edition; open it to see the scores of its day.',
  'kept.since': 'Since {day}',
  'kept.drawn': 'In the chart the earlier result is dashed, with open squares.',
  'kept.then-now': '{earlier} then, {later} now.'
} as const
