/*
 * What a host page asks of a frame, in the part of the frame's address after `#`, which no server
 * gets to see. People write it by hand into an `<iframe>`, so anything may stand there.
 */

export type Mode = 'inline' | 'popup' | 'slider'
export type Theme = 'auto' | 'light' | 'dark'

export interface Settings {
  /** All of it, as it stood in the address. */
  readonly source: string
  /** Names the embed in its messages. */
  readonly id: string
  readonly mode: Mode
  readonly theme: Theme
  /** As written; whether it can be read on is for `look.ts` to say. */
  readonly accent: string
  readonly transparent: boolean
  /** The host sets a limit to the height, so what the frame holds may have to scroll in it. */
  readonly limited: boolean
  /** A language tag, or ''. */
  readonly lang: string
  /** The host page's own language, which counts where nothing was asked for. */
  readonly pageLang: string
  /** What the host passed through: it comes back with a contact and in events. */
  readonly params: Readonly<Record<string, string>>
}

/** In front of the names of what is passed through. */
export const PARAM = 'param-'
const LONGEST = 200
const MOST = 20

/** Whether a fragment holds settings, rather than a screen of the quiz. */
export function isSettings(fragment: string): boolean {
  return fragment.includes('=')
}

/** Takes any text; what it does not know is left out. */
export function readSettings(fragment: string): Settings {
  const all = new URLSearchParams(fragment)
  const one = (name: string) => cut(all.get(name) ?? '')
  return {
    source: fragment,
    id: one('id'),
    mode: oneOf(['inline', 'popup', 'slider'], one('mode')),
    theme: oneOf(['auto', 'light', 'dark'], one('theme')),
    accent: one('accent'),
    transparent: one('transparent') !== '',
    limited: one('max-height') !== '',
    lang: one('lang'),
    pageLang: one('page-lang'),
    params: paramsIn(all)
  }
}

function paramsIn(all: URLSearchParams): Settings['params'] {
  const found = [...all].filter(([name]) => name.startsWith(PARAM)).slice(0, MOST)
  return Object.fromEntries(
    found.map(([name, value]) => [cut(name.slice(PARAM.length)), cut(value)])
  )
}

const cut = (text: string) => text.slice(0, LONGEST)

/** The first of the known values where something else stands. */
function oneOf<Known extends string>(known: readonly [Known, ...Known[]], value: string): Known {
  return known.find(one => one === value) ?? known[0]
}
