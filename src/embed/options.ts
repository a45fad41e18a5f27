import { PARAM } from './settings.ts'

export type Options = NonNullable<ReturnType<typeof optionsOf>>

/** The frame takes what it knows of these. */
const PASSED = /^data-(param-)?(.+)/

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
  const params: Record<string, string> = {}
  const settings = new URLSearchParams({ id, theme, 'page-lang': document.documentElement.lang })
  const pass = (name: string, value: string) => {
    params[name] = value
    settings.set(PARAM + name, value)
  }
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (dataset.forward?.split(/[\s,]+/).includes(name)) pass(name, value)
  }
  for (const { name, value } of element.attributes) {
    const [, param, key] = PASSED.exec(name) ?? []
    if (!key) continue
    if (param) pass(key, value)
    else settings.set(key, value || '1')
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
