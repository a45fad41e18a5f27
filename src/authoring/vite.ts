import { sep } from 'node:path'
import type { Plugin } from 'vite'
import { brandCss } from './brand.ts'
import { readContent } from './read.ts'

const brand = 'virtual:brand.css'

/**
 * Joins `content/` to the build: the brand's tokens become a style sheet, and in development a
 * changed, added or removed content file shows at once.
 */
export function contentFolder(): Plugin {
  return {
    name: 'content-folder',
    resolveId: id => (id === brand ? `\0${brand}` : undefined),
    load(id) {
      if (id !== `\0${brand}`) return
      const content = readContent('content')
      return content.ok ? brandCss(content.site) : ''
    },
    configureServer(server) {
      server.watcher.on('all', (_event, path) => {
        if (!path.includes(`${sep}content${sep}`)) return
        const style = server.moduleGraph.getModuleById(`\0${brand}`)
        if (style) server.moduleGraph.invalidateModule(style)
        server.ws.send({ type: 'full-reload' })
      })
    }
  }
}
