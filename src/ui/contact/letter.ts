import { mailAddress } from '../../contact/adapters/mailto.ts'
import {
  type Contact,
  type ContactPoint,
  type ContactResult,
  isList
} from '../../domain/contact.ts'
import { say } from '../../i18n/say.ts'
import type { View } from '../result/props.ts'
import { addressOf, resultLink } from '../share/links.ts'

/** A mail to the coach, ready to go. */
export interface Letter {
  readonly href: string
  readonly text: string
}

/** The visitor's result as a contact holds it: scores only. */
export function resultOf({ quiz, report, code }: View): ContactResult {
  const { overall } = report.result
  return {
    quiz: quiz.id,
    edition: quiz.key.edition,
    overall: overall?.score ?? null,
    band: overall?.band ?? null,
    code
  }
}

/** A link that opens this code, without a picture of it in the address. */
export function linkTo({ home, site }: Pick<View, 'home' | 'site'>, code: string): string {
  return resultLink(addressOf(home, site.url), code, null)
}

/** A mail in the visitor's own words; with their result where they want it. */
export function plainLetter(view: View, to: string, withResult: boolean): Letter {
  const lines = [hello(view, false)]
  return letter(view, to, withResult ? [...lines, '', ...resultLines(view, resultOf(view))] : lines)
}

/** All that a contact holds, as a mail: the way that always works. */
export function contactLetter(view: View, point: ContactPoint, contact: Contact): Letter {
  const { messages, site } = view
  const { name, email, consent, result, id } = contact
  const list = isList(point.endpoint)
  const words = consent.newsletter ? point.newsletter : point.consent
  const agreed = [list ? undefined : point.consent?.why, consent.newsletter && words?.why]
  return letter(view, site.email, [
    hello(view, list),
    '',
    ...(name === undefined ? [] : [say(messages['contact.mail-name'], { name })]),
    say(messages['contact.mail-email'], { email }),
    ...(result ? resultLines(view, result) : []),
    '',
    say(messages['contact.mail-consent'], {
      text: agreed.filter(Boolean).join(' '),
      id: consent.textId,
      version: consent.version,
      at: consent.at
    }),
    say(messages['contact.mail-id'], { id })
  ])
}

function hello({ messages, quiz }: View, list: boolean): string {
  const words = messages[list ? 'contact.mail-hello-list' : 'contact.mail-hello']
  return say(words, { quiz: quiz.texts.title })
}

function resultLines(view: View, { band, overall, code }: ContactResult): readonly string[] {
  const { messages, report } = view
  const name = report.bands.find(({ id }) => id === band)?.name
  const named =
    name === undefined || overall === null
      ? []
      : [say(messages['contact.mail-result'], { name, n: overall })]
  return [...named, linkTo(view, code)]
}

function letter({ messages, quiz }: View, to: string, lines: readonly string[]): Letter {
  const text = lines.join('\n')
  const subject = say(messages['contact.mail-subject'], { quiz: quiz.texts.title })
  return { href: mailAddress(to, subject, text), text }
}
