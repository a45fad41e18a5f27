import { cpSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIn, copyProject } from './copy-project.ts'
import { dist, root } from './paths.ts'

/** What the build said; written last, so what has it is whole. */
const said = 'said.txt'

/**
 * The folder of a site with other content, built unless it is there: `dist`, `hosting` and `said.txt`.
 * It stays until the project's own build is newer. `fill` writes the content folder.
 */
export async function builtSite(name: string, fill: (content: string) => void): Promise<string> {
  const kept = join(root, '.cache', name)
  if (isFresh(kept)) return kept
  const dir = copyProject()
  fill(join(dir, 'content'))
  const { output } = await buildIn(dir)
  keep(dir, kept, output)
  rmSync(dir, { recursive: true, force: true })
  return kept
}

/** Whole or not at all: if two processes want it at once, the first to finish has built it. */
function keep(dir: string, kept: string, output: string) {
  const half = `${kept}.${process.pid}`
  for (const part of ['dist', 'hosting'])
    cpSync(join(dir, part), join(half, part), { recursive: true })
  writeFileSync(join(half, said), output)
  if (!isFresh(kept)) {
    rmSync(kept, { recursive: true, force: true })
    renameSync(half, kept)
  }
  rmSync(half, { recursive: true, force: true })
}

function isFresh(kept: string): boolean {
  const [own, index] = [join(kept, said), join(dist, 'index.html')]
  if (!existsSync(own)) return false
  return !existsSync(index) || statSync(own).mtimeMs > statSync(index).mtimeMs
}
