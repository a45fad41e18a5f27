import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dist } from '../../../scripts/paths.ts'
import { type FolderServer, serveFolder } from '../../../scripts/serve-folder.ts'
import { test as base } from './test.ts'

/** Hundreds of pages and pictures for previews, which nobody in these tests asks for. */
const forPreviews = /[\\/](?:previews|result[\\/]\d+)$/

/** A site that is replaced by a newer build while somebody has its page open. */
interface Deploys {
  readonly url: string
  /** The folder of the newer build; change it before it takes the other's place. */
  readonly next: string
  /** From now on the newer build is served, at the same address. */
  deploy(): Promise<void>
  close(): Promise<void>
}

async function openDeploys(): Promise<Deploys> {
  const home = mkdtempSync(join(tmpdir(), 'quiz-deploys-'))
  const next = join(home, 'b')
  cpSync(dist, next, { recursive: true, filter: from => !forPreviews.test(from) })
  renameScripts(next)
  let server: FolderServer = await serveFolder({ dir: dist })
  const { port, href } = new URL(server.url)
  return {
    url: href,
    next,
    deploy: async () => {
      await server.close()
      server = await serveFolder({ dir: next, port: Number(port) })
    },
    close: async () => {
      await server.close()
      rmSync(home, { recursive: true, force: true })
    }
  }
}

/** As if every script had changed: each has a new name, everywhere, and the old names are gone. */
function renameScripts(dir: string) {
  const folder = join(dir, '_astro')
  const scripts = readdirSync(folder).filter(file => file.endsWith('.js'))
  const renamed = (file: string) => file.replace(/\.js$/, 'Z.js')
  for (const name of globSync('**/*.{html,js,json}', { cwd: dir })) {
    const file = join(dir, name)
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      scripts.reduce((all, script) => all.replaceAll(script, renamed(script)), text)
    )
  }
  for (const script of scripts) renameSync(join(folder, script), join(folder, renamed(script)))
}

export const test = base.extend<{ deploys: Deploys }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
  deploys: async ({}, use) => {
    const deploys = await openDeploys()
    await use(deploys)
    await deploys.close()
  }
})
