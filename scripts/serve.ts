/** Serves the built site: `npm run serve -- [--port 4321] [--base /sub/] [--build]`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { basePathOf } from '../src/authoring/hosting/base.ts'
import { dist, root, toolEnvironment } from './paths.ts'
import { type FolderServer, serveFolder } from './serve-folder.ts'

const firstPort = 4321
const portsToTry = 20

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    base: { type: 'string' },
    build: { type: 'boolean', default: false }
  }
})

if (values.build) build()
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is nothing to serve yet: run `npm run build` first, or `npm start`.')
  process.exit(1)
}
const server = await serveFrom(Number(values.port ?? process.env.PORT ?? firstPort))
console.log(`\n  The quiz is at ${server.url}   (stop: Ctrl+C)\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
if (process.env.npm_lifecycle_event) stopWithShell(process.ppid)

function build() {
  run('scripts/content.ts')
  run('node_modules/astro/bin/astro.mjs', 'build')
}

function run(...args: string[]) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    env: toolEnvironment(),
    stdio: 'inherit'
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** The port asked for or, if it is taken, the next free one. */
async function serveFrom(port: number): Promise<FolderServer> {
  for (let next = port; next < port + portsToTry; next += 1) {
    const found = await tryPort(next)
    if (found) return found
  }
  console.error(`Ports ${port} to ${port + portsToTry - 1} are all taken: choose one with --port.`)
  process.exit(1)
}

async function tryPort(port: number): Promise<FolderServer | null> {
  try {
    return await serveFolder({
      dir: dist,
      port,
      base: values.base ?? basePathOf(join(root, 'content'))
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null
    throw error
  }
}

/** Between npm and this script stands a shell, which dies of a signal without passing it on. */
function stopWithShell(shell: number) {
  setInterval(() => {
    if (process.ppid !== shell) void stop()
  }, 250)
}

async function stop() {
  await server.close()
  process.exit(0)
}
