import { describe, expect, it } from 'vitest'
import { playwrightCounts, settle, sum, vitestCounts } from '../../scripts/test-counts.ts'

describe('counting', () => {
  it('takes a file that does not load for a failure', () => {
    const testResults = [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] }
    ]
    const report = { numPassedTests: 1, numFailedTests: 1, testResults }
    expect(vitestCounts(report)).toEqual({ passed: 1, failed: 2 })
  })

  it('takes a flaky browser test for a failure', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [{}] }
    expect(playwrightCounts(report)).toEqual({ passed: 3, failed: 3 })
  })

  it('takes what was skipped for neither, and does not hide it', () => {
    const report = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 2 }, errors: [] }
    expect(playwrightCounts(report)).toEqual({ passed: 3, failed: 0, skipped: 2 })
    const other = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 2, testResults: [] }
    expect(vitestCounts(other)).toEqual({ passed: 3, failed: 0, skipped: 2 })
  })

  it.each([
    ['no report', null, false, { passed: 0, failed: 1 }],
    ['a crash after the last test', { passed: 2, failed: 0 }, false, { passed: 2, failed: 1 }],
    ['no test at all', { passed: 0, failed: 0 }, true, { passed: 0, failed: 1 }],
    ['failures', { passed: 2, failed: 3 }, false, { passed: 2, failed: 3 }],
    [
      'a machine without what they need',
      { passed: 0, failed: 0, skipped: 5 },
      true,
      { passed: 0, failed: 0, skipped: 5 }
    ],
    ['success', { passed: 2, failed: 0 }, true, { passed: 2, failed: 0 }]
  ])('settles %s', (_, counts, ended, settled) => {
    expect(settle(counts, ended)).toEqual(settled)
  })

  it('adds up', () => {
    const all = [
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 }
    ]
    expect(sum(all)).toEqual({ passed: 3, failed: 3 })
  })
})
