import { dress } from './dress.ts'
import { watchHeight } from './heights.ts'
import { headingIn, notice } from './notice.ts'
import { type FrameFields, type HostFields, read, written } from './protocol.ts'
import { isSettings, readSettings, type Settings } from './settings.ts'

/** The page around this one, as far as it has shown itself. */
export interface Host {
  readonly settings: Settings
  /** Its origin, by the browser's word; null before it said hello. */
  origin(): string | null
  /** Tells it something, once its origin is known. */
  tell<Type extends keyof FrameFields>(type: Type, fields: FrameFields[Type]): void
  /**
   * Hands it a contact, and says what became of it by the word of the page around; of somebody who
   * never answers nothing is ever said.
   */
  hand(fields: FrameFields['handover']): Promise<string>
  /** It asks to start again. */
  onRestart(listener: () => void): void
}

interface State {
  readonly view: Window
  readonly settings: Settings
  origin: string | null
  /** Not heard yet. */
  readonly waiting: object[]
  restart: () => void
  /** Who waits to hear of a contact, by its id. */
  readonly handed: Map<unknown, (status: string) => void>
}

/** More than this happens to nobody before the host says hello. */
const MOST_WAITING = 50

let host: Host | undefined

/** Joins this page to the one around it: look, height, scrolling, focus. Once a page. */
export function hostOf(view: Window = window): Host {
  host ??= join(view)
  return host
}

function join(view: Window): Host {
  const settings = settle(view)
  const other = pageFor(view, settings)
  if (other !== null) view.location.replace(other)
  const state: State = {
    view,
    settings,
    origin: null,
    waiting: [],
    restart: () => {},
    handed: new Map()
  }
  dress(view.document, settings)
  if (view.parent !== view) meet(state)
  return {
    settings,
    origin: () => state.origin,
    tell: (type, fields) => tell(state, type, fields),
    hand: fields =>
      new Promise(resolve => {
        state.handed.set(fields.values.id, resolve)
        tell(state, 'handover', fields)
      }),
    onRestart(listener) {
      state.restart = listener
    }
  }
}

/** Takes the settings out of the address, where the quiz writes its screens, and keeps them across a reload. */
function settle({ location, history }: Window): Settings {
  const before = Object(history.state)
  const found = location.hash.slice(1)
  const fragment = isSettings(found) ? found : String(before.embed ?? '')
  try {
    const address = isSettings(found) ? location.pathname + location.search : location.href
    history.replaceState({ ...before, embed: fragment }, '', address)
  } catch {
    // The quiz takes what is left in the address for a fragment of somebody else's.
  }
  return readSettings(fragment)
}

/** The page that speaks the language asked for, if this one does not; without a step in the host's history. */
function pageFor({ document, location }: Window, settings: Settings): string | null {
  const { languages = '' } = document.documentElement.dataset
  const all = languages.split(' ').map(pair => pair.split('='))
  const own = all.find(([, path]) => path === location.pathname)
  const path = pathFor(all, settings.lang || (own === all[0] ? settings.pageLang : ''))
  return path === undefined || path === location.pathname ? null : `${path}#${settings.source}`
}

/** `all`: pairs of language and path. `nl-BE` is served by `nl` where there is nothing nearer. */
function pathFor(all: readonly (readonly string[])[], lang: string): string | undefined {
  const [plain = ''] = lang.toLowerCase().split('-')
  const pick = (tag: string) => all.find(([locale]) => locale?.toLowerCase() === tag)?.[1]
  return plain === '' ? undefined : (pick(lang.toLowerCase()) ?? pick(plain))
}

function meet(state: State) {
  const { view } = state
  const { document } = view
  const say = (type: string, fields: object) =>
    post(state, written(state.settings.id, type, fields))
  const retell = watchHeight(view, height => say('height', { height }))
  view.addEventListener('message', ({ source, origin, data }) => {
    if (source !== view.parent || (state.origin !== null && origin !== state.origin)) return
    const message = read<HostFields>(data)
    if (message?.type === 'hello') {
      greet(state, origin)
      retell()
    }
    if (message?.type === 'focus') headingIn(document)?.focus({ preventScroll: true })
    if (message?.type === 'restart') state.restart()
    if (message?.type === 'answer') {
      const { contact, status } = message.fields
      state.handed.get(contact)?.(String(status))
    }
  })
  notice(document, (type, fields) => tell(state, type, fields))
  const { title = '', close = '' } = document.documentElement.dataset
  say('hello', { title, close })
}

/** A page without an origin of its own (`null`) cannot be told apart from any other, and hears no more. */
function greet(state: State, origin: string) {
  const { settings, waiting } = state
  if (settings.mode === 'inline' && !settings.limited) {
    state.view.document.documentElement.dataset.fit = ''
  }
  if (state.origin !== null || origin === 'null') return
  state.origin = origin
  for (const message of [written(settings.id, 'ready'), ...waiting.splice(0)]) post(state, message)
}

function tell(state: State, type: string, fields: object) {
  const message = written(state.settings.id, type, fields)
  if (state.origin !== null) post(state, message)
  else if (state.waiting.length < MOST_WAITING) state.waiting.push(message)
}

/** Only `hello` and `height` come here before the origin is known. */
function post({ view, origin }: State, message: object) {
  view.parent.postMessage(message, origin ?? '*')
}
