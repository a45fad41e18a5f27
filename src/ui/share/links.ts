import type { Answers } from '../../domain/answers.ts'
import { encode } from '../../domain/code/encode.ts'
import { answersOf, profileOf } from '../../domain/code/records.ts'
import type { ScoringKey } from '../../domain/key.ts'
import type { Result } from '../../domain/result.ts'
import { previewPath } from '../../domain/shape.ts'
import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'

/** What a code is to hold. */
export interface Holding {
  readonly kind: 'profile' | 'answers'
  /** As typed. */
  readonly label: string
  /** Of the other side's self-rating; goes along with single answers only. */
  readonly guess?: number | null
}

/** What the visitor decided about a link. */
export interface Choice extends Holding {
  /** Whether a chat may show the shape. */
  readonly picture: boolean
}

export function codeOf(key: ScoringKey, answers: Answers, holding: Holding): string {
  const { kind, label, guess = null } = holding
  const record =
    kind === 'profile' ? profileOf(key, answers, label) : answersOf(key, answers, label, guess)
  return encode(key, record)
}

/** The part of the address that gives a preview; null: there is none for this result. */
export function pictureOf({ dimensions, overall }: Result): string | null {
  const scores = dimensions.map(({ score }) => score)
  return previewPath(scores, overall?.band ?? null)
}

/** `home`: the absolute address of the quiz's own page, with a slash at the end. */
export function resultLink(home: string, code: string, picture: string | null): string {
  return `${home}result/${picture === null ? '' : `${picture}/`}#${code}`
}

/** `theirs`: a code that was opened. */
export function compareLink(home: string, mine: string, theirs: string): string {
  return `${home}compare/#${mine}.${theirs}`
}

/** The link is encoded whole: mail programs would take `#` and `&` for their own. */
export function mailLink(messages: Messages, quiz: string, link: string): string {
  const subject = encodeURIComponent(say(messages['share.mail-subject'], { quiz }))
  const body = encodeURIComponent(say(messages['share.mail-body'], { link }))
  return `mailto:?subject=${subject}&body=${body}`
}

/** Groups of four, to read aloud. */
export function groupsOf(code: string): readonly string[] {
  return code.match(/.{1,4}/g) ?? []
}

/** The absolute address of a path of this site; where it is published when no window is there to ask. */
export function addressOf(path: string, published: string): string {
  return new URL(path, typeof location === 'undefined' ? published : location.origin).href
}
