import { type Counts, playwrightCounts, vitestCounts } from './test-counts.ts'

export interface Step {
  readonly name: string
  /** Arguments of Node. */
  readonly run: readonly string[]
  /** Seconds after which the step counts as hung. */
  readonly limit: number
  /** Name of the step without which this one would look at something old. */
  readonly needs?: string
  /** A step that is itself a test run: where its report is and how to read it. */
  readonly report?: { readonly file: string; readonly counts: (report: unknown) => Counts }
}

const vitest = 'node_modules/vitest/vitest.mjs'
const tsc = 'node_modules/typescript/bin/tsc'
const astro = 'node_modules/astro/bin/astro.mjs'

/** What one word or one type breaks, cheapest first; what is looked at is in the sources alone. */
const looks: readonly Step[] = [
  {
    name: 'format and lint',
    run: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
    limit: 60
  },
  { name: 'content', run: ['scripts/content.ts'], limit: 60 },
  { name: 'types', run: [tsc, '-p', '.'], limit: 120 },
  { name: 'types of the core', run: [tsc, '-p', 'src/domain'], limit: 60 }
]

const sources: readonly Step[] = [
  vitestStep('unit tests', 'unit', {}),
  vitestStep('property tests', 'property', {})
]

/** Where one has to be installed first, that is mostly waiting for a download. */
const machine: readonly Step[] = [
  { name: 'a browser', run: ['scripts/find-browser.ts'], limit: 1200 }
]

const build: readonly Step[] = [{ name: 'build', run: [astro, 'build'], limit: 300 }]

/**
 * Beside the build, so it writes none of what that writes (`--noSync`), and looks at pages alone: what
 * these import has been checked before.
 */
const pages: readonly Step[] = [
  {
    name: 'types of pages',
    run: [astro, 'check', '--noSync', '--tsconfig', 'tsconfig.pages.json'],
    limit: 120
  }
]

const site: readonly Step[] = [
  vitestStep('tests of the build', 'build', { needs: 'build' }),
  {
    name: 'browser tests',
    run: ['node_modules/@playwright/test/cli.js', 'test'],
    limit: 900,
    needs: 'build',
    report: { file: '.cache/browser.json', counts: playwrightCounts }
  },
  // Last: the browser tests have built the site for contacts that these visit, too.
  vitestStep('other engines', 'engines', { needs: 'build' })
]

/**
 * All that `npm test` runs: one stage after the other, the lanes of a stage side by side. Each fills
 * two cores; what visits the site needs the machine to itself.
 */
export const stages: readonly (readonly (readonly Step[])[])[] = [
  [looks, sources, machine],
  [build, pages],
  [site]
]

function vitestStep(name: string, project: string, rest: Pick<Step, 'needs'>): Step {
  const file = `.cache/${project}.json`
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  return {
    name,
    run: [vitest, 'run', '--project', project, ...reporters],
    limit: 120,
    report: { file, counts: vitestCounts },
    ...rest
  }
}
