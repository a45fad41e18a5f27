import { join } from 'node:path'
import { readFiles, type SourceFile } from '../../src/authoring/files.ts'
import type { Picture } from '../../src/authoring/pictures.ts'

const HERE = join(import.meta.dirname, 'fixtures')

/** One small change to a valid content folder. */
export type Edit =
  | { readonly path: string; readonly replace: string; readonly by: string }
  | { readonly path: string; readonly write: string; readonly picture?: Picture }
  | { readonly path: string; readonly remove: true }

/** A small valid quiz: three dimensions, three bands, no context questions. */
export function mini(): readonly SourceFile[] {
  return readFiles(join(HERE, 'mini/content'))
}

/** The same quiz with every context question and every rule. */
export function roles(): readonly SourceFile[] {
  const added = readFiles(join(HERE, 'roles/content'))
  const kept = mini().filter(({ path }) => !added.some(file => file.path === path))
  return [...kept, ...added]
}

/** The files after the edits; an edit that hits nothing is a mistake in the test. */
export function edited(
  files: readonly SourceFile[],
  edits: readonly Edit[]
): readonly SourceFile[] {
  return edits.reduce(apply, files)
}

function apply(files: readonly SourceFile[], edit: Edit): readonly SourceFile[] {
  const rest = files.filter(({ path }) => path !== edit.path)
  if ('write' in edit) {
    const { write: text, path, picture } = edit
    return [...rest, { path, text, ...(picture === undefined ? {} : { picture }) }]
  }
  if (rest.length === files.length) throw new Error(`no file ${edit.path}`)
  if ('remove' in edit) return rest
  return files.map(file => (file.path === edit.path ? replaced(file, edit) : file))
}

function replaced(
  { path, text }: SourceFile,
  { replace, by }: { readonly replace: string; readonly by: string }
): SourceFile {
  if (!text.includes(replace)) throw new Error(`"${replace}" is not in ${path}`)
  return { path, text: text.replace(replace, () => by) }
}
