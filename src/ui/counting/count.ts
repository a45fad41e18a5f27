import type { Counted, Counting } from '../../domain/counting.ts'
import type { Session } from '../../session/session.ts'
import { countLetter } from './letter.ts'

let counting: Counting | undefined

/**
 * Counts that something happened, where the coach counts: no cookie, no id, nothing of an answer. A
 * count that does not arrive is not missed.
 */
export function count(name: Counted): void {
  if (!counting) return
  const { type, body } = countLetter(counting, name, new URL(location.href))
  fetch(counting.url, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
    // Only JSON makes the browser ask beforehand; the other answers need not be readable.
    mode: type === 'application/json' ? 'cors' : 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true
  }).catch(() => {})
}

/** Follows a visit from its first answer on. `fresh`: that answer was given just now. */
export function follow(session: Session, to: Counting, fresh: boolean): void {
  counting = to
  const { $screen, $progress, $finished } = session
  let before = $progress.get().answered
  let sketched = false
  if (fresh) count('quiz started')
  $progress.listen(({ answered }) => {
    if (before === 0 && answered > 0) count('quiz started')
    before = answered
  })
  $screen.listen(({ at }) => {
    if (at === 'sketch' && !sketched) count('quiz sketch')
    sketched ||= at === 'sketch'
  })
  $finished.listen(finished => {
    if (finished !== null) count('quiz finished')
  })
  document.addEventListener('click', ({ target }) => {
    const told = target instanceof Element && target.closest<HTMLElement>('[data-tell]')
    if (told && told.dataset.tell === 'cta') count('quiz offer followed')
    if (told && told.dataset.tell === 'share') count('quiz result shared')
  })
}
