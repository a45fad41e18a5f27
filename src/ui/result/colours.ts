import type { Colours } from './chart.ts'

const QUERIES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)'
]

/** What the tokens come to inside `host`: a canvas cannot read custom properties. */
export function coloursIn(host: HTMLElement): Colours {
  const probe = host.appendChild(document.createElement('i'))
  // Else forced colours read even "transparent" as the text's colour.
  probe.style.setProperty('forced-color-adjust', 'none')
  const read = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const colours = {
    line: read('--txt'),
    veil: read('--veil'),
    ink: read('--ink'),
    paper: read('--pap')
  }
  probe.remove()
  return colours
}

/** Calls `listener` when the tokens may have changed. Returns the way to stop. */
export function onThemeChange(listener: () => void): () => void {
  const lists = QUERIES.map(query => matchMedia(query))
  for (const list of lists) list.addEventListener('change', listener)
  return () => {
    for (const list of lists) list.removeEventListener('change', listener)
  }
}
