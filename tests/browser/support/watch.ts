import type { BrowserContext, Request } from '@playwright/test'

/** What a context did so far that nobody on screen would see. */
export interface Watch {
  /** In the order in which they were made. */
  readonly requests: readonly Request[]
  /** Script errors and error lines on the console. */
  readonly errors: readonly string[]
  /** Breaches of the content security policy. */
  readonly violations: readonly string[]
  /** Addresses of requests to other hosts than the site's. */
  foreign(): readonly string[]
  /** All that is wrong, but for what a test expects. */
  problems(expected?: readonly RegExp[]): readonly string[]
}

const site = () => process.env.SITE_URL ?? ''

/** Watches every page of a context; call it before the first page opens. */
export async function watch(context: BrowserContext): Promise<Watch> {
  const requests: Request[] = []
  const errors: string[] = []
  const violations: string[] = []
  context.on('request', request => requests.push(request))
  context.on('weberror', error => errors.push(String(error.error())))
  context.on('console', line => {
    if (line.type() === 'error') errors.push(`${line.text()} (${line.location().url})`)
  })
  await context.exposeBinding('reportViolation', (_, text: string) => void violations.push(text))
  await context.addInitScript(listenForViolations)
  const foreign = () => requests.map(request => request.url()).filter(isForeign)
  const problems = (expected: readonly RegExp[] = []) =>
    [...errors, ...violations, ...foreign()].filter(
      problem => !expected.some(pattern => pattern.test(problem))
    )
  return { requests, errors, violations, foreign, problems }
}

/** Runs in the page, before its own scripts. */
function listenForViolations() {
  const { reportViolation } = window as unknown as { reportViolation(text: string): void }
  document.addEventListener('securitypolicyviolation', event =>
    reportViolation(`${event.violatedDirective} broken by ${event.blockedURI} ${event.sample}`)
  )
}

function isForeign(address: string): boolean {
  return /^(https?|wss?):/.test(address) && new URL(address).origin !== new URL(site()).origin
}
