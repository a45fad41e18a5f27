import { describe, expect, it } from 'vitest'
import { stages } from '../../scripts/test-steps.ts'

const steps = stages.flatMap((lanes, stage) => lanes.flat().map(step => ({ ...step, stage })))

describe('the steps of npm test', () => {
  it('have names and reports of their own', () => {
    const names = steps.map(({ name }) => name)
    const reports = steps.flatMap(({ report }) => report?.file ?? [])
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(reports).size).toBe(reports.length)
  })

  it('come in a later stage than what they need', () => {
    const needing = steps.filter(({ needs }) => needs !== undefined)
    expect(needing.length).toBeGreaterThan(0)
    for (const { name, needs, stage } of needing) {
      const needed = steps.find(step => step.name === needs)
      expect(needed?.stage, name).toBeLessThan(stage)
    }
  })
})
