import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FROM_FRAME, FROM_HOST, read, SOURCE } from '../../src/embed/protocol.ts'

const runs = { numRuns: 5_000 }

/** Near misses: an envelope of ours with anything in it. */
const nearMiss = fc.record(
  {
    source: fc.oneof(fc.constant(SOURCE), fc.anything()),
    v: fc.oneof(fc.constant(1), fc.anything()),
    id: fc.oneof(fc.string(), fc.anything()),
    type: fc.oneof(
      fc.constantFrom(...Object.keys(FROM_FRAME), 'toString', '__proto__'),
      fc.anything()
    ),
    height: fc.anything(),
    answered: fc.anything(),
    of: fc.anything(),
    dimensions: fc.anything(),
    title: fc.anything()
  },
  { requiredKeys: [] }
)
const anyMessage = fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), nearMiss)

it('takes anything, and what it lets through is whole', () => {
  fc.assert(
    fc.property(anyMessage, data => {
      for (const kinds of [FROM_FRAME, FROM_HOST]) {
        const message = read(kinds as typeof FROM_FRAME, data)
        if (message === null) continue
        const guards = Object.entries(kinds as typeof FROM_FRAME).find(
          ([type]) => type === message.type
        )
        expect(Object.keys(message.fields).sort()).toEqual(Object.keys(guards?.[1] ?? {}).sort())
      }
    }),
    runs
  )
})

it('leaves the message as it was', () => {
  fc.assert(
    fc.property(nearMiss, data => {
      const before = JSON.stringify(Object.keys(data))
      read(FROM_FRAME, Object.freeze(data))
      expect(JSON.stringify(Object.keys(data))).toBe(before)
    }),
    runs
  )
})
