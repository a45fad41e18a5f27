import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { endingOf, type Picture, pictureIn } from './pictures.ts'

export interface SourceFile {
  /** With `/`, from the root of the site: `content/site.md`. */
  readonly path: string
  readonly text: string
  /** Of a picture, whose bytes are no text. */
  readonly picture?: Picture
}

/** Every file below the content folder `dir`, in the order of their paths; dot files are not content. A folder that is not there is empty. */
export function readFiles(dir: string): readonly SourceFile[] {
  if (!existsSync(dir)) return []
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: contentPath(dir, path), ...contentOf(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function contentPath(dir: string, path: string): string {
  const below = path.slice(join(dir, '/').length)
  return `content/${below.replaceAll('\\', '/')}`
}

function contentOf(path: string): Omit<SourceFile, 'path'> {
  if (endingOf(path) === undefined) return { text: readFileSync(path, 'utf8') }
  return { text: '', picture: pictureIn(path, readFileSync(path)) }
}
