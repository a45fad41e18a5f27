import type { Contact } from '../../domain/contact.ts'
import type { Bridge, BridgeAnswer } from '../environment.ts'
import { type Fields, flat } from '../parcel.ts'

/** Hands a contact to the page around this one, as it is and as flat fields; its word is the answer. */
export type Hand = (handed: {
  readonly contact: Contact
  readonly values: Fields
}) => Promise<string>

/** `null`: no page is around this one, or none that the site lists. */
export function bridgeTo(hand: Hand | null): Bridge {
  return async contact => {
    const said = hand ? await hand({ contact, values: flat(contact) }) : 'none'
    return answers.find(answer => answer === said) ?? 'none'
  }
}

/** Whatever else a page says is no receipt. */
const answers: readonly BridgeAnswer[] = ['received', 'handed-over', 'none']
