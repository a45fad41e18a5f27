import { bridgeTo, type Hand } from '../../contact/adapters/bridge.ts'
import type { Channel } from '../../contact/channel.ts'
import { createOutbox, type Outbox } from '../../contact/outbox.ts'
import type { Session } from '../../session/session.ts'
import { contactEnvironment } from './environment.ts'

/** One a visit: it goes on sending while the visitor looks at something else. */
const outboxes = new WeakMap<Session, Outbox>()

/** This visit's outbox. What the visitor deletes, their contact included, is gone from it. */
export function outboxOf(
  session: Session,
  quiz: string,
  channel: Channel | 'bridge',
  hand: Hand | null
): Outbox {
  const known = outboxes.get(session)
  if (known) return known
  const outbox = createOutbox(channel, contactEnvironment(quiz, bridgeTo(hand)))
  outboxes.set(session, outbox)
  session.$answers.listen(answers => {
    if (Object.keys(answers).length === 0) outbox.clear()
  })
  return outbox
}
