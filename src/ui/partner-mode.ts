import type { Messages } from '../i18n/en.ts'
import { say } from '../i18n/say.ts'
import type { Shelf } from '../session/environment.ts'
import { invitationName } from '../session/keeper.ts'
import { read } from '../session/shelf.ts'

/**
 * What to have in mind while answering: the one partnership that an invitation in this tab is
 * about, or else what the author wrote. The inviter's name is untrusted text of any direction.
 */
export function referentOf(
  { id, texts }: { readonly id: string; readonly texts: { readonly referent: string } },
  messages: Messages,
  tab: Shelf | null
): string {
  const invitation = read(tab, invitationName(id))
  if (!invitation) return texts.referent
  const name = invitation.split(' ').slice(1).join(' ')
  return say(messages['question.with'], {
    name: name ? `\u2068${name}\u2069` : messages['question.inviter']
  })
}
