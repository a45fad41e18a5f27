import type { Plugin } from 'vite'

/** The module, inside Vite, from which built scripts take the function below. */
const helper = '\0vite/preload-helper.js'

/** A late part names all files it needs, so that a slow network brings them in one turn. */
const code = (base: string) => `
const asked = new Set()
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue
    asked.add(file)
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = ${JSON.stringify(base)} + file
    document.head.append(link)
  }
  return load()
}`

/**
 * Vite's own function also waits for style sheets, of which our late parts have none that it knows,
 * and tells of failures, which each part does itself: five times the code in the script that
 * every visitor waits for.
 */
export function fetchTogether(): Plugin {
  let base = '/'
  return {
    name: 'fetch-together',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      base = config.base
    },
    load: id => (id === helper ? code(base) : undefined)
  }
}
