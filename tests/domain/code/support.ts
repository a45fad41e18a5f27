import fc from 'fast-check'
import type { Answer, Answers } from '../../../src/domain/answers.ts'
import { decode } from '../../../src/domain/code/decode.ts'
import { encode } from '../../../src/domain/code/encode.ts'
import { cleanLabel } from '../../../src/domain/code/label.ts'
import type { CodeRecord, Decoded, KeyOf } from '../../../src/domain/code/record.ts'
import { answersOf, profileOf } from '../../../src/domain/code/records.ts'
import { ALPHABET } from '../../../src/domain/code/symbols.ts'
import type { QuestionKey, ScoringKey } from '../../../src/domain/key.ts'
import { flagship } from '../support/flagship.ts'

export const alphabet = [...ALPHABET]

/** Answers to the flagship, origins in any combination. */
export function arbitraryAnswers(key: ScoringKey): fc.Arbitrary<Answers> {
  const entries = key.questions.map(question =>
    fc.option(arbitraryAnswer(question), { nil: undefined, freq: 8 })
  )
  return fc.tuple(...entries).map(answers => {
    const given = key.questions.map(({ id }, index) => [id, answers[index]] as const)
    return Object.fromEntries(given.filter(([, answer]) => answer !== undefined)) as Answers
  })
}

function arbitraryAnswer(question: QuestionKey): fc.Arbitrary<Answer> {
  const one = fc.constantFrom(...question.options.map(({ id }) => [id]))
  if (question.kind === 'item') return fc.oneof({ weight: 9, arbitrary: one }, unknown)
  if (question.kind !== 'origin') return one
  const together = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
  return fc.oneof(one, fc.subarray(together, { minLength: 1 }))
}

const unknown = fc.constant<Answer>('unknown')

/** Any character at all. The library's own unit for that first fills a table of all 1,112,064, for 0.6 s. */
const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map(
    code => String.fromCodePoint(code),
    text => codeOf(String(text))
  )

/** The way back, so that the library also tries words such as `__proto__`. */
function codeOf(text: string): number {
  const [code, ...others] = Array.from(text, one => one.codePointAt(0))
  if (code === undefined || others.length > 0) throw new Error('not one character')
  return code
}

/** Text of any characters. */
export function arbitraryText(length: fc.ArrayConstraints): fc.Arbitrary<string> {
  return fc.string({ ...length, unit: character })
}

export const arbitraryLabel: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom('Zoë', "'t Hooft & Zn. (Utrecht)", 'مريم', '漢字'.repeat(20), 'Team 7'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    arbitraryText({ minLength: 1, maxLength: 60 })
  )
  .map(text => cleanLabel(text) ?? 'A')

/** What the self-rating's scale has, and what it has not. */
const arbitraryGuess = fc.option(fc.integer({ min: -1, max: 11 }))

/** Profiles and answers, with and without a label and a guess. */
export function arbitraryRecord(
  key: ScoringKey,
  label: fc.Arbitrary<string> = fc.oneof(fc.constant(''), arbitraryLabel)
): fc.Arbitrary<CodeRecord> {
  return fc
    .tuple(fc.boolean(), arbitraryAnswers(key), label, arbitraryGuess)
    .map(([scores, answers, text, guess]) =>
      scores ? profileOf(key, answers, text) : answersOf(key, answers, text, guess)
    )
}

/** A code of the flagship. */
export const arbitraryCode = arbitraryRecord(flagship).map(record => encode(flagship, record))

/** Knows every quiz and every edition, so that the code alone has to notice what is wrong. */
export const credulous: KeyOf = (quiz, edition) => ({ ...flagship, quiz, edition })

export function read(input: unknown): Decoded {
  return decode(input, credulous)
}

/** The code that a text gives, or why it gives none. */
export function outcome(input: unknown): string {
  const decoded = read(input)
  return decoded.ok ? decoded.code : decoded.why
}

/** What matters most: a changed code gives no result, or its own. */
export function isSafe(changed: string, code: string): boolean {
  const decoded = read(changed)
  return !decoded.ok || decoded.code === code
}
