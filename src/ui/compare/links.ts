import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'
import type { Payload } from '../payload.ts'
import { addressOf } from '../share/links.ts'

/** The address that opens these codes on the page for comparing. */
export function compareAddress(
  { home, site }: Pick<Payload, 'home' | 'site'>,
  codes: readonly string[]
): string {
  return `${addressOf(home, site.url)}compare/#${codes.join('.')}`
}

/** `kind`: an invitation, or a comparison that both can open. */
export function letter(
  messages: Messages,
  kind: 'invite' | 'back',
  quiz: string,
  link: string
): string {
  const subject = encodeURIComponent(say(messages[`invite.${kind}-subject`], { quiz }))
  const body = encodeURIComponent(say(messages[`invite.${kind}-body`], { link }))
  return `mailto:?subject=${subject}&body=${body}`
}
