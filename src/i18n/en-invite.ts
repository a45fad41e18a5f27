/** Words around an invitation to compare. */
export const enInvite = {
  'invite.title': 'Invite your partner',
  'invite.text':
    'They answer the same questions first. Your result stays closed on this page until they have, and then both of you see both.',
  'invite.kind': 'What you open',
  'invite.profile': 'The dimensions',
  'invite.profile-text': 'Scores only. Nobody can read a single answer from the link.',
  'invite.answers': 'The single answers, too',
  'invite.answers-text':
    'Then the two of you also see which facts you describe alike. Whoever has the link can read every answer in it.',
  'invite.guess': 'Which mark does the other side give itself? Guess, if you like',
  'invite.guess-asked': 'The question to both of you:',
  'invite.guess-text':
    'Your guess travels with your answers. Both of you see it beside the real mark, and not before.',
  'invite.guess-none': 'Leave the guess out',
  'invite.guess-own': 'Your guess of their mark goes along: {guess}.',
  'invite.name': 'A name on it, if you like',
  'invite.link': 'The link',
  'invite.copy': 'Copy link',
  'invite.mail': 'E-mail',
  'invite.invite-subject': 'Shall we compare? {quiz}',
  'invite.invite-body':
    'I answered these questions about our partnership. Will you, too? Then we look at both results side by side:\n\n{link}',
  'invite.back-subject': 'Our results: {quiz}',
  'invite.back-body': 'Here are our results, side by side:\n\n{link}',
  'invite.first':
    'No result of yours is in this browser. Take the quiz, and you can invite somebody.',
  'invite.opened': 'Somebody invites you to compare',
  'invite.opened-text':
    'They answered questions about working together and would like to lay both results side by side. Theirs stays closed on this page until you have answered, too: then neither answers for the other.',
  'invite.from': 'Their own words for themselves:',
  'invite.holds-profile': 'They opened their dimensions: scores only, no single answer.',
  'invite.holds-answers': 'They opened their dimensions and their single answers.',
  'invite.edition':
    'Their result is of edition {edition}; today’s is {now}. Both can be shown, but not set against each other.',
  'invite.take': 'Take the quiz',
  'invite.take-text':
    'The invitation then waits in this tab. At the end you choose what to open; nothing is sent before.',
  'invite.not-kept':
    'This browser keeps nothing, so the invitation cannot wait. When you have your result, come back to this link.',
  'invite.go-on': 'Go on to the quiz',
  'invite.have': 'You have answered, too',
  'invite.have-text':
    'Choose what you open. Then you see both results, and can send both back so that they see the same.',
  'invite.open-both': 'Open both',
  'invite.back': 'Send it back',
  'invite.back-text': 'The link shows both results, to them as to you.',
  'invite.waiting': 'Somebody waits to compare',
  'invite.forget': 'Forget the invitation',
  'invite.forgotten': 'The invitation is forgotten.',
  'invite.own': 'This is the link to send',
  'invite.own-text':
    'It holds your own result. Send it to your partner: they answer first, then both of you see both.'
} as const
