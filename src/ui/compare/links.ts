import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'
import type { Payload } from '../payload.ts'
import { addressOf } from '../share/links.ts'

/** Mail and chat programs neither cut nor escape it. */
export const BETWEEN_TEAMS = '~'

/** The part of an address after `#`; `other`: the codes of another team. */
export function fragmentFor(codes: readonly string[], other: readonly string[] = []): string {
  const teams = other.length > 0 ? [codes, other] : [codes]
  return teams.map(team => team.join('.')).join(BETWEEN_TEAMS)
}

/** Shows what a fragment asks for. */
export function goTo(fragment: string): void {
  location.hash = fragment
}

/** The address that opens these codes on the page for comparing. */
export function compareAddress(
  { home, site }: Pick<Payload, 'home' | 'site'>,
  codes: readonly string[],
  other: readonly string[] = []
): string {
  return `${addressOf(home, site.url)}compare/#${fragmentFor(codes, other)}`
}

/** An invitation, or a comparison that both can open. */
export type Letter = 'invite' | 'back'

/** Address of a letter to write, with the link in it. */
export function letterWith(messages: Messages, kind: Letter, quiz: string, link: string): string {
  const subject = encodeURIComponent(say(messages[`invite.${kind}-subject`], { quiz }))
  const body = encodeURIComponent(say(messages[`invite.${kind}-body`], { link }))
  return `mailto:?subject=${subject}&body=${body}`
}
