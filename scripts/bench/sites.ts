import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, toolEnvironment } from '../paths.ts'

/** A copy of the project in a folder of its own, to build with more quizzes than it has. */
export interface Sites {
  /** The folder's content, with the main quiz `count` times. */
  content(count: number): string
  /** Builds that content; returns the seconds it took. */
  build(count: number): number
  /** The folder of the project's own site, built once. */
  site(): string
  close(): void
}

const copied = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']
const main = 'collaborate'
/** Caches of a build, which two builds at a time must not share. */
const caches = /^\./

export function openSites(): Sites {
  const dir = mkdtempSync(join(tmpdir(), 'quiz-bench-'))
  for (const name of copied) cpSync(join(root, name), join(dir, name), { recursive: true })
  linkPackages(dir)
  const dist = join(dir, 'dist')
  const site = join(dir, 'site')
  const build = (count: number) => {
    writeContent(dir, count)
    return buildIn(dir)
  }
  return {
    content: count => writeContent(dir, count),
    build,
    site: () => {
      if (existsSync(site)) return site
      build(1)
      renameSync(dist, site)
      return site
    },
    close: () => rmSync(dir, { recursive: true, force: true })
  }
}

function linkPackages(dir: string) {
  const from = join(root, 'node_modules')
  mkdirSync(join(dir, 'node_modules'))
  for (const name of readdirSync(from).filter(name => !caches.test(name) || name === '.bin'))
    symlinkSync(join(from, name), join(dir, 'node_modules', name))
}

function writeContent(dir: string, count: number): string {
  const content = join(dir, 'content')
  rmSync(content, { recursive: true, force: true })
  cpSync(join(root, 'content'), content, { recursive: true })
  for (let number = 2; number <= count; number += 1) copyQuiz(content, number)
  return content
}

function copyQuiz(content: string, number: number) {
  const quiz = join(content, `${main}-${number}`)
  cpSync(join(content, main), quiz, { recursive: true })
  change(join(quiz, 'quiz.md'), text => text.replace(/^number: \d+$/m, `number: ${number}`))
  for (const name of readdirSync(join(quiz, 'editions')))
    change(join(quiz, 'editions', name), text => text.replace(/"quiz": \d+/, `"quiz": ${number}`))
}

function change(file: string, edit: (text: string) => string) {
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
}

function buildIn(dir: string): number {
  const start = performance.now()
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: dir,
    env: toolEnvironment(),
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`astro build failed:\n${stdout}${stderr}`)
  return (performance.now() - start) / 1000
}
