import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/paths.ts'

/** What git holds or would hold, as paths from the root. */
const all: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8' }
)
  .split('\n')
  .filter(file => file !== '' && existsSync(join(root, file)))

export function files(pattern: RegExp): readonly string[] {
  return all.filter(file => pattern.test(file))
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

export interface Line {
  readonly at: string
  readonly text: string
}

/** Every line of a file that matches, as `file:line`. */
export function grep(file: string, pattern: RegExp): readonly Line[] {
  return read(file)
    .split('\n')
    .map((text, index) => ({ at: `${file}:${index + 1}`, text: text.trim() }))
    .filter(({ text }) => pattern.test(text))
}
