import { PARAM } from './settings.ts'

export type Options = NonNullable<ReturnType<typeof optionsOf>>

/** What goes to the frame as it stands. */
const PASSED = /^data-(param-.+|lang|theme|mode|accent|transparent|max-height)$/

/** What an element asks for by its attributes; null when it names no address that could be a quiz. */
export function optionsOf(element: HTMLElement) {
  const { dataset } = element
  const home = homeOf(
    element.getAttribute('src') ?? dataset.collaborationQuiz ?? '',
    document.baseURI
  )
  if (!home) return null
  const id = `q${Math.random()}`
  const { mode = 'inline', theme = themeOf(element) } = dataset
  const settings = new URLSearchParams({ id, theme, 'page-lang': document.documentElement.lang })
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (dataset.forward?.split(/[\s,]+/).includes(name)) settings.set(PARAM + name, value)
  }
  for (const { name, value } of element.attributes) {
    const [, key] = PASSED.exec(name) ?? []
    if (key) settings.set(key, value || '1')
  }
  const params: Record<string, string> = {}
  for (const [name, value] of settings) {
    if (name.startsWith(PARAM)) params[name.slice(PARAM.length)] = value
  }
  const src = `${home}embed/#${settings}`
  return { home, src, origin: new URL(src).origin, id, theme, mode, params }
}

/** The quiz's own page, with a slash at the end; of a quiz's embed page, too. Null: no web address. */
export function homeOf(src: string, base: string): string | null {
  try {
    const { protocol, origin, pathname } = new URL(src || 'no:', base)
    return /^http/.test(protocol) ? origin + pathname.replace(/\/(embed\/?)?$|$/, '/') : null
  } catch {
    return null
  }
}

/** Unless it is said: light on a page that knows no dark, for a dark box there looks broken. */
function themeOf(element: HTMLElement): string {
  return /dark/.test(getComputedStyle(element).colorScheme) ? 'auto' : 'light'
}
