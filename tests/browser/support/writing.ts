import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, toolEnvironment } from '../../../scripts/paths.ts'

export interface Desk {
  /** Address of the development server. */
  readonly url: string
  /** Replaces words in a content file, as an author would. */
  edit(file: string, words: string, by: string): void
  close(): void
}

const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public', 'content']

/** A copy of the project with its development server running, for a test to write in. */
export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'quiz-desk-'))
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs')
  const server = spawn(process.execPath, [astro, 'dev', '--ignore-lock', '--port', '0'], {
    cwd: folder,
    env: toolEnvironment()
  })
  return {
    url: await addressOf(server),
    edit: (file, words, by) => replace(join(folder, 'content', file), words, by),
    close() {
      server.kill()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function replace(path: string, words: string, by: string) {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(words)) throw new Error(`${path} does not say "${words}".`)
  writeFileSync(path, text.replace(words, by))
}

/** The address that the server prints when it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (data: Buffer) => {
      said += data.toString()
      const [url] = said.match(/http:\/\/localhost:\d+\//) ?? []
      if (url) resolve(url)
    })
    server.once('exit', () => reject(new Error(`The development server ended: ${said}`)))
  })
}
