/** Words around the coach's offer and a contact. */
export const enContact = {
  'contact.title': 'Talk it through',
  'contact.text':
    'You have seen the whole result. This is only if you would like an answer from {name}.',
  'contact.list-title': 'Stay in touch',
  'contact.list-text':
    'You have seen the whole result. This only puts you on a mailing list; for an answer, write a mail.',
  'contact.email': 'E-mail address',
  'contact.email-hint': 'This is where the answer goes.',
  'contact.name': 'Name',
  'contact.result': 'Send my result along',
  'contact.result-text': 'Your scores and their name, never a single answer.',
  'contact.optional': 'Optional',
  'contact.trap': 'Leave this empty',
  'contact.about': 'Who gets this, and for how long',
  'contact.who': 'Who gets it',
  'contact.what': 'What is stored',
  'contact.kept': 'How long',
  'contact.withdraw': 'How to take it back',
  'contact.privacy': 'Privacy notice',
  'contact.newsletter-withdraw': 'How to stop the mails',
  'contact.preview': 'Exactly what is sent',
  'contact.preview-text': 'To {host}, word for word:',
  'contact.preview-tick': '(the moment of your tick)',
  'contact.preview-bridge': 'To the page around this one, word for word:',
  'contact.send': 'Send',
  'contact.list-send': 'Put me on the list',
  'contact.error-email-missing': 'Fill in your e-mail address, so that an answer can reach you.',
  'contact.error-email-no-at': 'An e-mail address has an @ in it. Please look at yours again.',
  'contact.error-email-several': 'Please fill in one e-mail address only.',
  'contact.error-email-incomplete': 'A part of this address seems to be missing, perhaps its end.',
  'contact.error-email-long': 'This is too long for an e-mail address.',
  'contact.error-name-long': 'Please use at most 100 characters.',
  'contact.error-consent-missing': 'Tick this box if you agree; without it nothing is sent.',
  'contact.sending': 'Sending …',
  'contact.received': 'It has arrived. {name} will read it.',
  'contact.received-list': 'It has arrived. You may get a mail that asks you to confirm.',
  'contact.handed-over':
    'It is handed over. Whether it has arrived, we cannot see from here. If you hear nothing within a few days, write a mail.',
  'contact.handed-over-list':
    'It is handed over. Whether it has arrived, we cannot see from here: watch for a mail that asks you to confirm.',
  'contact.not-sent-offline':
    'Not sent: this device is offline. It is kept in this tab and goes out as soon as you are back online.',
  'contact.not-sent-trying':
    'Not sent yet. We try again in a moment; it is kept in this tab meanwhile.',
  'contact.not-sent-unreachable':
    'Not sent: no good answer came. It may be the network or an ad blocker. It is kept in this tab until you close it.',
  'contact.not-sent-refused':
    'Not sent: the other side did not take it. It is kept in this tab until you close it.',
  'contact.again': 'Try again',
  'contact.by-mail': 'Send it by mail instead',
  'contact.copy': 'Copy it',
  'contact.copied': 'It is copied.',
  'contact.copy-failed':
    'This browser does not let us copy. The text is selected: copy it with your keyboard or a long press.',
  'contact.copy-label': 'The whole message, to copy',
  'contact.clear': 'Delete it',
  'contact.write': 'Write a mail',
  'contact.write-result': 'Write a mail with my result',
  'contact.address': 'The address',
  'contact.write-text':
    'A mail from your own program. You see all of it before it goes, and nothing is sent from here.',
  'contact.copy-address': 'Copy the address',
  'contact.wait': 'One moment: the form is on its way.',
  'contact.failed': 'The form did not arrive. A mail works just as well.',
  'contact.mail-subject': 'My result: {quiz}',
  'contact.mail-hello': 'I took “{quiz}” and would like to talk about it.',
  'contact.mail-hello-list': 'I took “{quiz}”. Please put me on your mailing list.',
  'contact.mail-name': 'Name: {name}',
  'contact.mail-email': 'E-mail: {email}',
  'contact.mail-result': 'My result: {name}, {n} of 100',
  'contact.mail-consent': 'Agreed to: {text} ({id}, version {version}, {at})',
  'contact.mail-id': 'Number of this message: {id}',
  'offer.with-result': 'With my result',
  'offer.with-result-text':
    'Puts a link to your scores into the booking form. Without the tick nothing goes along.'
} as const
