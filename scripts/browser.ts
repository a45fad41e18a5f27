import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { root, toolEnvironment } from './paths.ts'

/** No sandbox, no GPU, no talk of the browser's own to the outside. */
export const launchFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Chromium's engine without its windows: Debian's name for it. */
const shellCommand = 'chromium-headless-shell'
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(name =>
    join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe')
  )
]

/**
 * The path of a Chromium that starts: `CHROMIUM_PATH`, an installed one, Playwright's own,
 * or one that is installed now. Throws one sentence that says what to do if there is none.
 */
export function findChromium(): string {
  return (
    asked() ?? installed() ?? playwrights() ?? installPlaywrights() ?? installDebians() ?? give()
  )
}

/**
 * The path of what draws pages as that Chromium does and starts them in half the time: its headless
 * shell, where it is installed and nobody asked for another browser; `chromium` where not.
 */
export function findShell(chromium: string): string {
  if (process.env.CHROMIUM_PATH) return chromium
  return onPath([shellCommand]).find(starts) ?? chromium
}

function asked(): string | undefined {
  const path = process.env.CHROMIUM_PATH
  if (!path || starts(path)) return path || undefined
  throw new Error(`CHROMIUM_PATH names ${path}, but no browser starts there: correct or unset it.`)
}

function installed(): string | undefined {
  return [...onPath(commands), ...usualPlaces].find(starts)
}

function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap(name => folders.map(folder => join(folder, name)))
}

function playwrights(): string | undefined {
  return [chromium.executablePath()].find(starts)
}

function installPlaywrights(): string | undefined {
  say('No browser found: installing Playwright’s Chromium …')
  attempt(
    process.execPath,
    [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'],
    180
  )
  return playwrights()
}

/** Playwright's Chromium lacks its system libraries on a bare Debian; Debian's package brings them. */
function installDebians(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  say('Installing Debian’s Chromium …')
  attempt('apt-get', ['update', '-qq'], 120)
  const packages = ['chromium', shellCommand]
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], 600)
  return installed()
}

function give(): never {
  throw new Error(
    'No browser for the tests: install Chrome or Chromium, or set CHROMIUM_PATH to one, and run this again.'
  )
}

/** A file is not enough: a browser without its system libraries is there, but does not start. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false
  // Windows has no `--version`: it would open a window.
  return process.platform === 'win32' || attempt(path, ['--version', '--no-sandbox'], 20, 'ignore')
}

function attempt(
  command: string,
  args: readonly string[],
  seconds: number,
  stdio: 'inherit' | 'ignore' = 'inherit'
): boolean {
  const env = { ...toolEnvironment(), DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync(command, args, { timeout: seconds * 1000, stdio, env, killSignal: 'SIGKILL' })
    return true
  } catch {
    return false
  }
}

function say(line: string) {
  console.error(line)
}
