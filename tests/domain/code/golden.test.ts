import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseEdition } from '../../../src/authoring/edition-file.ts'
import { decode } from '../../../src/domain/code/decode.ts'
import { encode } from '../../../src/domain/code/encode.ts'
import type { CodeRecord } from '../../../src/domain/code/record.ts'
import { evaluate, evaluateProfile } from '../../../src/domain/evaluate.ts'
import type { ScoringKey } from '../../../src/domain/key.ts'
import type { Result } from '../../../src/domain/result.ts'

/*
 * Codes that people may hold for ever. Their scores come from golden.txt, worked out apart from
 * this program. New ones go to the end of golden-codes.json, then their number and digest here; one
 * that is there never changes.
 */
const SEALED = {
  count: 39,
  digest: 'e136f5569f3910f2756532d751cddc96146cc932daa7b863fc0942ef3aa3995d'
}

interface Golden {
  readonly edition: string
  readonly code: string
  readonly label?: string
  readonly guess?: number
  readonly scores: readonly (number | null)[]
  readonly overall: number | null
}

const golden = JSON.parse(
  readFileSync(new URL('golden-codes.json', import.meta.url), 'utf8')
) as readonly Golden[]

const editions: Readonly<Record<string, ScoringKey | null>> = {
  'collaborate/1': editionAt('../../../content/collaborate/editions/1.json'),
  'mini/1': editionAt('../../content/fixtures/mini/content/mini/editions/1.json')
}

function editionAt(path: string): ScoringKey | null {
  return parseEdition(readFileSync(new URL(path, import.meta.url), 'utf8'))
}

function resultOf(key: ScoringKey, record: CodeRecord): Result {
  return record.kind === 'profile' ? evaluateProfile(key, record) : evaluate(key, record.answers)
}

function guessIn(record: CodeRecord): number | undefined {
  return record.kind === 'answers' ? record.guess : undefined
}

describe('golden codes', () => {
  it.each(golden)('$code', ({ edition, code, label, guess, scores, overall }) => {
    const decoded = decode(code, (quiz, number) => {
      const key = editions[edition]
      return key?.quiz === quiz && key.edition === number ? key : 'other-quiz'
    })
    if (!decoded.ok) throw new Error(decoded.why)
    expect(decoded.record.label).toBe(label)
    expect(guessIn(decoded.record)).toBe(guess)
    const result = resultOf(decoded.key, decoded.record)
    expect(result.dimensions.map(({ score }) => score)).toEqual(scores)
    expect(result.overall?.score ?? null).toBe(overall)
    expect(encode(decoded.key, decoded.record)).toBe(code)
  })

  it('never change, and only become more', () => {
    const sealed = JSON.stringify(golden.slice(0, SEALED.count))
    expect(golden.length).toBeGreaterThanOrEqual(SEALED.count)
    expect(createHash('sha256').update(sealed).digest('hex')).toBe(SEALED.digest)
  })

  it('hold both kinds, labels, guesses, and every length', () => {
    const lengths = golden.map(({ code }) => code.length)
    expect(Math.min(...lengths)).toBeLessThan(25)
    expect(Math.max(...lengths)).toBeGreaterThan(180)
    expect(golden.some(({ label }) => label)).toBe(true)
    expect(golden.some(({ guess }) => guess)).toBe(true)
  })
})
