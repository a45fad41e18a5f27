import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from '../../../scripts/paths.ts'
import { serveFolder } from '../../../scripts/serve-folder.ts'

/** Serves the build for all workers; they inherit the address through the environment. */
export default async function serveSite(): Promise<() => Promise<void>> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('The browser tests look at the built site: run `npm run build` first.')
  const server = await serveFolder({ dir: dist })
  process.env.SITE_URL = server.url
  return server.close
}
