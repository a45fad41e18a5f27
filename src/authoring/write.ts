import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SourceFile } from './files.ts'

/** Writes files of the content folder `dir` back to disk; their paths start with `content/`. */
export function writeFiles(dir: string, files: readonly SourceFile[]): void {
  for (const { path, text } of files) {
    const place = join(dir, path.slice('content/'.length))
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text)
  }
}
