import look from './look.css?raw'
import { accentFor } from './look.ts'
import type { Settings } from './settings.ts'

/** Gives the page the look of a frame, and what the host asks of it as far as people can read it. */
export function dress(page: Document, settings: Settings): void {
  const { documentElement: root } = page
  const { mode, theme, transparent, accent } = settings
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(look)
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  Object.assign(root.dataset, { mode, theme }, transparent ? { transparent: '' } : {})
  const tokens = getComputedStyle(root)
  const token = (name: string) => tokens.getPropertyValue(name).trim()
  const found = accentFor(accent, token('--cq-paper'), token('--cq-accent-contrast'))
  if (!found) return
  root.style.setProperty('--cq-accent', found.accent)
  root.style.setProperty('--cq-accent-contrast', found.words)
}
