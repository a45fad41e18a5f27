import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** Builds such a copy; tells how long it took and what it said. */
export function buildIn(dir: string): { readonly seconds: number; readonly output: string } {
  const start = performance.now()
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: dir,
    env: toolEnvironment(),
    encoding: 'utf8'
  })
  const output = stdout + stderr
  if (status !== 0) throw new Error(`astro build failed:\n${output}`)
  return { seconds: (performance.now() - start) / 1000, output }
}
