import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../src/authoring/build.ts'
import { readFiles } from '../../src/authoring/files.ts'
import { explainAll } from '../../src/authoring/problem.ts'
import { writeFiles } from '../../src/authoring/write.ts'
import { at, swap } from '../content/broken/broken.ts'
import { edited, mini } from '../content/fixtures.ts'

const ROOT = join(import.meta.dirname, '../..')

/** What an author's command says; it starts a process, so it stands beside the other slow ones. */
function run(script: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [join('scripts', script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe'
  })
}

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'content-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

describe('the content command', () => {
  it('says how much there is', () => {
    writeFiles(dir, mini())
    const [content, ...reading] = run('content.ts', dir).trim().split('\n')
    expect(content).toBe('content: 1 quiz, 8 questions, 3 dimensions, 15 insights, no problems')
    expect(reading).toEqual([expect.stringMatching(/^reading en: \d+ sentences, [\d.]+ words on/)])
  })

  it('fails at a word that is in no dictionary', () => {
    writeFiles(
      dir,
      edited(mini(), [swap(at('questions/why'), 'names a subject', 'nams a subject')])
    )
    expect(() => run('content.ts', dir)).toThrow(/"nams"/)
  })

  it('fails with the message at a slip in site.md, whose language the dictionaries wait for', () => {
    writeFiles(dir, edited(mini(), [swap('content/site.md', 'doctor@mini', 'doctor at mini')]))
    expect(() => run('content.ts', dir)).toThrow(
      /1 problem in the content\n\ncontent\/site\.md, line 6: email\n/
    )
  })

  it('lists what is left to do of a language', () => {
    writeFiles(dir, mini())
    expect(run('translate.ts', 'nl', dir)).toMatch(/^\d+ files to translate into "nl"\.\n$/)
    expect(() => run('content.ts', dir)).toThrow(/found {5}the words of the original/)
    expect(run('translate.ts', 'nl', dir)).toMatch(/^0 files/)
  })

  it('fails with the report where content is missing', () => {
    expect(() => run('content.ts', join(dir, 'nowhere'))).toThrow(
      /content\/site\.md: the file itself/
    )
  })
})

describe('the edition command', () => {
  it('writes what it says into the folder', () => {
    writeFiles(dir, edited(mini(), [swap(at('bands/dancing'), 'from: 70', 'from: 75')]))
    expect(run('edition.ts', dir)).toBe('mini: froze edition 2 in content/mini/editions/2.json\n')
    const content = build(readFiles(dir))
    expect(content.ok ? '' : explainAll(content.problems)).toBe('')
  })
})
