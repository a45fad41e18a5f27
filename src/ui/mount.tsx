import { hydrate, render } from 'preact'
import type { Answers } from '../domain/answers.ts'
import type { Messages } from '../i18n/en.ts'
import { createSession } from '../session/create.ts'
import type { Environment } from '../session/environment.ts'
import { isKiosk } from '../session/kiosk-mark.ts'
import type { Screen, Session } from '../session/session.ts'
import { later } from './common/later.ts'
import { countSoon } from './counting/soon.ts'
import { browserEnvironment } from './environment.ts'
import { fetchResult } from './Late.tsx'
import { referentOf } from './partner-mode.ts'
import type { OpenedPayload, Payload } from './payload.ts'
import { Quiz } from './Quiz.tsx'
import { Resume } from './resume/Resume.tsx'
import { titleOf } from './title.ts'

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T

type Draw = (payload: OpenedPayload, place: HTMLElement) => unknown

const compare = () => import('./compare/Compare.tsx')

/** Pages that are all late part, by the id of its place; a workshop's is made of comparing and more. */
const LATE: Partial<Record<string, () => Promise<{ draw: Draw }>>> = {
  opened: () => import('./opened/Opened.tsx'),
  compare,
  workshop: compare
}

/** Brings a page to life with what it was handed. */
export async function mount() {
  const payload = JSON.parse(find('payload').textContent ?? '') as OpenedPayload
  const env = browserEnvironment()
  keepPlace()
  // It may be from before this tab was a kiosk: nothing watches over it yet.
  onReturn(() => {
    if (!isKiosk(env.tab)) return
    find('main').remove()
    location.reload()
  })
  const place = find('main').firstElementChild as HTMLElement
  // If the code that watches a kiosk cannot come, nothing of an earlier visitor shows either.
  if (isKiosk(env.tab) && !(await (await fetchResult()).keepKiosk(payload))) return
  const part = LATE[place.id]
  if (!part) return mountQuiz(payload, env)
  try {
    await (await part()).draw(payload, place)
  } catch {
    find('failed').hidden = false
  }
}

/** Should this page come back from the browser's memory. */
function onReturn(act: () => void) {
  addEventListener('pageshow', event => {
    if (event.persisted) act()
  })
}

/** Whoever changes the language stays at the question, or at the result that the address holds. */
function keepPlace() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    link.onclick = () => {
      link.hash = location.hash
    }
}

/** The quiz: its parts are real HTML already. */
function mountQuiz(payload: Payload, env: Environment) {
  const { quiz, messages } = payload
  const session = createSession(quiz, env)
  const texts = { ...quiz.texts, referent: referentOf(quiz, messages, env.tab) }
  const main = find('main')
  session.adopt(tapped(main))
  const order = payload.quiz.key.questions.map(question => question.id)
  const show = stage(main, payload, session, order)
  hydrate(
    <Quiz {...payload} quiz={{ ...quiz, texts }} session={session} onShow={show} />,
    find('quiz')
  )
  find('rest').remove()
  const begin = find('begin')
  // Drawing over the bare page's link would leave it standing beside "Go on".
  if (session.$progress.get().answered > 0) begin.replaceChildren()
  render(<Resume session={session} messages={payload.messages} order={order} />, begin)
  session.$missing.listen(missing => {
    document.title = titleNow(payload, session.$screen.get(), missing)
  })
  // It may tell of a store that is gone since.
  onReturn(session.recheck)
  const ahead = () => later(() => fetchAhead(session.$progress.get(), payload.messages))
  // In the pauses: while a question is read, or when an answer has stood for a while.
  session.$screen.subscribe(ahead)
  session.$progress.listen(() => setTimeout(ahead, 2000))
  if (import.meta.env.COUNTING && payload.counting) countSoon(session, payload.counting)
  // For the script of the page for frames, which tells the page around it.
  Object.assign(main, { session })
}

/** Fetches what comes later while the visitor answers: the result's code at once, the chart's half-way. */
function fetchAhead({ answered, of }: { answered: number; of: number }, messages: Messages) {
  if (answered === 0) return
  const ahead = fetchResult().then(({ warmUp, fetchChart }) => {
    warmUp(messages)
    return answered * 2 > of ? fetchChart() : null
  })
  // Whoever needs it later tries again, and says so.
  ahead.catch(() => {})
}

/** Answers tapped on the bare page, before this script came. */
function tapped(main: HTMLElement): Answers {
  const answers: Record<string, readonly string[] | 'unknown'> = {}
  for (const { name, value } of main.querySelectorAll<HTMLInputElement>('input:checked')) {
    const before = answers[name]
    answers[name] = value === 'unknown' ? value : [...(Array.isArray(before) ? before : []), value]
  }
  return answers
}

/**
 * Shows the introduction only at the start, names the screen, and moves focus when the visitor moved.
 * A question rises into view on the way up and falls on the way down.
 */
function stage(main: HTMLElement, payload: Payload, session: Session, order: readonly string[]) {
  const intro = find('intro')
  const late = find('quiz').parentElement
  let last = 0
  return (screen: Screen, moved: boolean, stands: boolean) => {
    set(main, 'at', screen.at)
    const at = screen.at === 'question' ? order.indexOf(screen.id) : last
    if (moved) set(main, 'way', at < last ? 'down' : 'up')
    last = at
    late?.classList.remove('cq-late')
    if (screen.at !== 'start') intro.remove()
    else if (!intro.isConnected) main.prepend(intro)
    if (!stands) return
    document.title = titleNow(payload, screen, session.$missing.get())
    if (!moved) return
    scrollTo(0, 0)
    heading()?.focus({ preventScroll: true })
  }
}

/** Only what changes: a phone styles the whole page anew for it. */
function set(main: HTMLElement, name: string, value: string) {
  if (main.dataset[name] !== value) main.dataset[name] = value
}

const heading = () => document.querySelector<HTMLElement>('main h1')

function titleNow({ quiz, messages }: Payload, screen: Screen, missing: boolean): string {
  return titleOf({
    screen,
    questions: quiz.key.questions,
    messages,
    quiz: quiz.texts.title,
    heading: heading()?.textContent ?? '',
    missing
  })
}
