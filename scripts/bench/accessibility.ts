import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root, toolEnvironment } from '../paths.ts'
import type { Row } from './table.ts'

/** The tests that the statement on accessibility counts, and those of its engines on other pages. */
const suite = 'a11y|statement|\\([^()]*\\bA\\d+[^()]*\\)'

/** A run of the whole accessibility suite, on the site as it was last built. */
export async function benchAccessibility(): Promise<readonly Row[]> {
  const start = performance.now()
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '--reporter=line',
      '--grep',
      suite
    ],
    { cwd: root, env: toolEnvironment(), encoding: 'utf8' }
  )
  if (status !== 0) throw new Error(stdout)
  const value = (performance.now() - start) / 1000
  return [{ label: 'all tests of accessibility', value, unit: 's', most: 180 }]
}
