import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A web server that runs until `close()`. */
export interface Nginx {
  /** With a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

interface Options {
  /** The server's root. */
  readonly dir: string
  /** The lines that the build made. */
  readonly lines: string
}

/** Debian keeps it where only the administrator's PATH looks. */
const places = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']

/** The path of nginx, installed now if it can be; null if there is none. */
export function findNginx(): string | null {
  return installed() ?? installDebians()
}

function installed(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...places]
  return folders.map(folder => join(folder, 'nginx')).find(existsSync) ?? null
}

function installDebians(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.error('No nginx found: installing Debian’s …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light']
    ])
      execFileSync('apt-get', args, { timeout: 300_000, stdio: 'ignore', env })
  } catch {
    return null
  }
  return installed()
}

/** Serves `dir` with the generated lines, on this machine only. */
export async function startNginx(command: string, options: Options): Promise<Nginx> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const file = join(home, 'nginx.conf')
  writeFileSync(join(home, 'quiz.conf'), options.lines)
  writeFileSync(file, configuration(home, options.dir, port))
  const child = spawn(command, ['-p', home, '-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const url = `http://127.0.0.1:${port}/`
  await serving(child)
  return {
    url,
    close: async () => {
      const ended = new Promise(resolve => child.once('close', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true, force: true })
    }
  }
}

/** As a package installs it, but in a folder of its own and in the foreground. */
function configuration(home: string, dir: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${home}/pid;
error_log stderr notice;
events {}
http {
  include ${mimeTypes()};
  default_type application/octet-stream;
  access_log off;
${temporary.map(name => `  ${name}_temp_path ${home}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${dir};
    include ${home}/quiz.conf;
  }
}
`
}

function mimeTypes(): string {
  const folders = ['/etc/nginx', '/opt/homebrew/etc/nginx', '/usr/local/etc/nginx']
  const found = folders.map(folder => join(folder, 'mime.types')).find(existsSync)
  if (!found) throw new Error('nginx is here, but its mime.types is in none of the usual folders.')
  return found
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Until it has said that it serves, or has ended and said why not. */
function serving(child: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('start worker process')) resolve()
    })
    child.once('close', () => reject(new Error(`nginx does not start:\n${said}`)))
  })
}
