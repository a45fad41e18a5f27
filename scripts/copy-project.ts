import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, toolEnvironment } from './paths.ts'

const copied = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']
/** Caches of a build, which two builds at a time must not share. */
const caches = /^\./

/** A copy of the project in a folder of its own, without content, to build with other content. */
export function copyProject(): string {
  const dir = mkdtempSync(join(tmpdir(), 'quiz-copy-'))
  for (const name of copied) cpSync(join(root, name), join(dir, name), { recursive: true })
  linkPackages(dir)
  return dir
}

function linkPackages(dir: string) {
  const from = join(root, 'node_modules')
  mkdirSync(join(dir, 'node_modules'))
  for (const name of readdirSync(from).filter(name => !caches.test(name) || name === '.bin'))
    symlinkSync(join(from, name), join(dir, 'node_modules', name))
}

/** What Vitest tells its tests, and a build started by one would take for its own base path and mode. */
const toldTests = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'VITEST']

function buildEnvironment(): NodeJS.ProcessEnv {
  const told = Object.entries(toolEnvironment()).filter(([name]) => !toldTests.includes(name))
  return Object.fromEntries(told)
}

interface Built {
  readonly seconds: number
  /** What the build said. */
  readonly output: string
}

/** Builds such a copy. */
export async function buildIn(dir: string): Promise<Built> {
  const start = performance.now()
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [astro, 'build'], {
    cwd: dir,
    env: buildEnvironment(),
    maxBuffer: Number.POSITIVE_INFINITY
  }).catch(({ stdout, stderr }) => {
    throw new Error(`astro build failed:\n${stdout}${stderr}`)
  })
  return { seconds: (performance.now() - start) / 1000, output: stdout + stderr }
}
