export interface Counts {
  readonly passed: number
  readonly failed: number
  /** What this machine cannot run; said aloud, because nobody should take it for passed. */
  readonly skipped?: number
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests?: number
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
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = report as VitestReport
  const unloaded = testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0
  )
  return counted(numPassedTests, numFailedTests + unloaded.length, numPendingTests)
}

/** A flaky test has failed once, which is once too often. */
export function playwrightCounts(report: unknown): Counts {
  const { stats, errors } = report as PlaywrightReport
  const { expected, unexpected, flaky, skipped } = stats
  return counted(expected, unexpected + flaky + errors.length, skipped)
}

function counted(passed: number, failed: number, skipped = 0): Counts {
  return skipped === 0 ? { passed, failed } : { passed, failed, skipped }
}

/**
 * What a test run comes to: a crash without a failed test is a failure,
 * and so is a run without any test. A run that skipped all it has, and says so, is none.
 */
export function settle(counts: Counts | null, ended: boolean): Counts {
  if (counts === null) return { passed: 0, failed: 1 }
  const none = counts.passed === 0 && !counts.skipped
  const silent = counts.failed === 0 && (!ended || none)
  return silent ? { ...counts, failed: 1 } : counts
}

export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0)
  }
}
