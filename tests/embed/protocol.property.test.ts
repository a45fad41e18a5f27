import fc from 'fast-check'
import { expect, it } from 'vitest'
import { read, SOURCE } from '../../src/embed/protocol.ts'

const runs = { numRuns: 5_000 }

/** Near misses: an envelope of ours with anything in it. */
const nearMiss = fc.record(
  {
    source: fc.oneof(fc.constant(SOURCE), fc.anything()),
    v: fc.oneof(fc.constant(1), fc.anything()),
    id: fc.oneof(fc.string(), fc.anything()),
    type: fc.oneof(fc.constantFrom('ready', 'toString', '__proto__'), fc.anything()),
    height: fc.anything(),
    title: fc.anything()
  },
  { requiredKeys: [] }
)
const anyMessage = fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), nearMiss)

it('takes anything, and lets nothing through but what says it is ours', () => {
  fc.assert(
    fc.property(anyMessage, data => {
      const message = read<Record<string, object>>(data)
      const { source, v, id, type } = Object(data)
      const texts = typeof id === 'string' && typeof type === 'string'
      expect(message !== null).toBe(source === SOURCE && v === 1 && texts)
      if (message) expect(Object.keys(message.fields)).not.toContain('source')
    }),
    runs
  )
})

it('leaves the message as it was', () => {
  fc.assert(
    fc.property(nearMiss, data => {
      const before = JSON.stringify(Object.keys(data))
      read(Object.freeze(data))
      expect(JSON.stringify(Object.keys(data))).toBe(before)
    }),
    runs
  )
})
