import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a command is on this machine, if it is. */
export function findCommand(...names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const paths = names.flatMap(name => folders.map(folder => join(folder, name)))
  return paths.find(path => existsSync(path)) ?? null
}

/** A program that runs until it is ended. */
export interface Program {
  /** All that it has written so far. */
  written(): string
  /** The first match in what it writes. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  end(): Promise<void>
}

export function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Program {
  const child = spawn(command, [...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      child.emit('written')
    })
  return {
    written: () => text,
    says: pattern => said(child, () => pattern.exec(text)),
    end: () => ended(child)
  }
}

function said(child: ChildProcess, look: () => RegExpExecArray | null): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const check = () => {
      const match = look()
      if (match) resolve(match)
    }
    child.on('written', check)
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`${child.spawnfile} ended with ${code}.`)))
    check()
  })
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
