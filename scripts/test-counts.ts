export interface Counts {
  readonly passed: number
  readonly failed: number
  /** What this machine cannot run; said aloud, because nobody should take it for passed. */
  readonly skipped?: number
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly unknown[]
  }[]
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped?: number
  }
  /** Errors outside any test, such as a file that does not load. */
  readonly errors: readonly unknown[]
}

/** A file that does not load holds no test and counts as a failure of its own. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport
  const unloaded = testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0
  )
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
}

/** A flaky test has failed once, which is once too often. */
export function playwrightCounts(report: unknown): Counts {
  const { stats, errors } = report as PlaywrightReport
  const { expected, unexpected, flaky, skipped = 0 } = stats
  const counts = { passed: expected, failed: unexpected + flaky + errors.length }
  return skipped === 0 ? counts : { ...counts, skipped }
}

/**
 * What a test run comes to: a crash without a failed test is a failure,
 * and so is a run without any test.
 */
export function settle(counts: Counts | null, ended: boolean): Counts {
  if (counts === null) return { passed: 0, failed: 1 }
  const silent = counts.failed === 0 && (!ended || counts.passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}

export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0)
  }
}
