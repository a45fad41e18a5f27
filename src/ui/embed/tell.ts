import { hostOf } from '../../embed/frame.ts'
import type { Session } from '../../session/session.ts'

/**
 * Tells the page around this one how far the visitor is: counts and names, never an answer. Called
 * right after the quiz came to life.
 */
export function tellHost(): void {
  const main = document.getElementById('main') as (HTMLElement & { session?: Session }) | null
  if (main?.session) follow(main.session, main.dataset)
}

function follow(session: Session, { quiz = '', edition }: DOMStringMap) {
  const host = hostOf()
  const { $screen, $progress, $finished, $welcome } = session
  // Whoever comes back in the middle started long before.
  let started = $screen.get().at !== 'start' && $welcome.get() !== 'fresh'
  $screen.subscribe(({ at }) => {
    if (at === 'start' || started) return
    started = true
    host.tell('start', {})
  })
  $progress.listen(progress => host.tell('progress', progress))
  $finished.listen(finished => {
    if (finished !== null) host.tell('complete', { quiz, edition: Number(edition) })
  })
  host.onRestart(() => {
    started = false
    session.forget()
  })
}
