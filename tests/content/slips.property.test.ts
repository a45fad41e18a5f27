import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFrom } from '../../src/authoring/build.ts'
import type { SourceFile } from '../../src/authoring/files.ts'
import { proofread } from '../../src/authoring/proof/proofread.ts'
import { readAll } from '../../src/authoring/translation/all.ts'
import { extract } from '../../src/authoring/translation/extract.ts'
import { roles } from './fixtures.ts'

const SIGNS = [...'{}[]"\'#*&!|>\t\n\\@`%,?~-:0', ': ', ' #', '- ', '---\n', 'null', '<b>', '**']
const originals = roles()
const files = [...originals, ...extract(readAll(originals).source, 'qps', text => `${text} Q`)]

/** A place in some file, what goes there, and how many letters it replaces. */
const slip = fc.record({
  file: fc.nat(files.length - 1),
  place: fc.nat(2000),
  sign: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 3 })),
  gone: fc.nat(8)
})

interface Slip {
  readonly file: number
  readonly place: number
  readonly sign: string
  readonly gone: number
}

function slipped(slips: readonly Slip[]): readonly SourceFile[] {
  return files.map((original, index) => {
    const own = slips.filter(({ file }) => file === index)
    // The same file is read once only.
    if (own.length === 0) return original
    return { path: original.path, text: own.reduce(withSlip, original.text) }
  })
}

function withSlip(text: string, { place, sign, gone }: Slip): string {
  const at = place % (text.length + 1)
  return text.slice(0, at) + sign + text.slice(at + gone)
}

describe('whatever slips into a file', () => {
  it('is content or a list of whole problems, never a crash', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), slips => {
        const all = slipped(slips)
        const content = buildFrom(all, readAll(all), ['en', 'qps'])
        for (const { file, field, expected, found, todo } of content.ok ? [] : content.problems) {
          expect(file).toMatch(/^content\//)
          for (const part of [field, expected, found]) expect(part.trim()).not.toBe('')
          expect(todo).toMatch(/^[A-Z].*[.?")]$/s)
        }
      }),
      { numRuns: 150 }
    )
  })

  it('does not stop the check of spelling', async () => {
    const site = files.findIndex(({ path }) => path === 'content/site.md')
    await fc.assert(
      fc.asyncProperty(slip, async one => {
        await proofread(readAll(slipped([{ ...one, file: site }])))
      }),
      { numRuns: 15 }
    )
  })
})
