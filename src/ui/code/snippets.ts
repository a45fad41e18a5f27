/** What the coach chose. */
export interface Wish {
  readonly mode: 'inline' | 'popup' | 'slider' | 'link'
  /** `page`: as the host's page is, so nothing is said. */
  readonly theme: 'page' | 'light' | 'dark'
  /** `#rrggbb`, or '' for the site's own. */
  readonly accent: string
}

/** The attributes of the element, without its address; what is as usual is left out. */
export function attributesOf({ mode, theme, accent }: Wish): Readonly<Record<string, string>> {
  if (mode === 'link') return { 'data-mode': mode }
  return {
    ...(mode === 'inline' ? {} : { 'data-mode': mode }),
    ...(theme === 'page' ? {} : { 'data-theme': theme }),
    ...(accent === '' ? {} : { 'data-accent': accent })
  }
}

/** The two lines for a page. `home`: the quiz; `script`: `embed.js`; both absolute. */
export function linesOf(home: string, script: string, wish: Wish): string {
  const all = { 'data-collaboration-quiz': home, ...attributesOf(wish) }
  return `<div ${written(all)}></div>\n<script src="${script}" async></script>`
}

/** A frame that needs no script. `title` names it for whoever cannot see it. */
export function frameOf(home: string, title: string, { theme, accent }: Wish): string {
  const asked = { theme: theme === 'page' ? 'light' : theme, ...(accent && { accent }) }
  const fragment = new URLSearchParams(asked).toString()
  const src = `${home}embed/#${fragment}`
  const all = { src, title, width: '100%', height: '720', loading: 'lazy' }
  return `<iframe ${written(all)} allow="clipboard-write; web-share"></iframe>`
}

export function anchorOf(home: string, title: string): string {
  return `<a ${written({ href: home })}>${escaped(title)}</a>`
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
