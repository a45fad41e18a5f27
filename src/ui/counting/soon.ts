import type { Counting } from '../../domain/counting.ts'
import type { Session } from '../../session/session.ts'

/** Fetches the code that counts once there is an answer, and never before. */
export function countSoon(session: Session, counting: Counting): void {
  const { $progress } = session
  const follow = (fresh: boolean) => {
    // Without it nothing is counted, and nobody misses anything.
    import('./count.ts').then(
      part => part.follow(session, counting, fresh),
      () => {}
    )
  }
  if ($progress.get().answered > 0) {
    follow(false)
    return
  }
  const stop = $progress.listen(({ answered }) => {
    if (answered === 0) return
    stop()
    follow(true)
  })
}
