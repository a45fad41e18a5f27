import { findCodes } from '../../domain/code/find.ts'
import type { Shelf } from '../../session/environment.ts'
import { invitationName } from '../../session/keeper.ts'
import { erase, read, write } from '../../session/shelf.ts'

/** Keeps an invitation's code and whose it is in this tab; false when the browser keeps nothing. */
export function keepInvitation(tab: Shelf | null, id: string, code: string, label = ''): boolean {
  return write(tab, invitationName(id), `${code} ${label}`.trim())
}

/** The code of the invitation that waits in this tab, or null; whoever may have written there. */
export function waitingInvitation(tab: Shelf | null, id: string): string | null {
  const text = read(tab, invitationName(id))
  return (typeof text === 'string' && findCodes(text)[0]) || null
}

export function forgetInvitation(tab: Shelf | null, id: string): void {
  erase(tab, invitationName(id))
}
