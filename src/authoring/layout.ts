import type { SourceFile } from './files.ts'
import { type LanguagePlace, languagePlace } from './language-place.ts'
import { ENDINGS, endingOf } from './pictures.ts'
import type { Problem } from './problem.ts'
import { KINDS } from './schemas/insight.ts'
import { ID } from './schemas/leaf.ts'
import { didYouMean } from './wording.ts'

/** Where a file belongs, by its path alone. */
export type Place =
  | { readonly part: 'site' | 'picture' }
  | LanguagePlace
  | { readonly part: 'quiz'; readonly quiz: string }
  | { readonly part: Folder | 'editions'; readonly quiz: string; readonly id: string }
  | {
      readonly part: 'insights'
      readonly quiz: string
      readonly kind: string
      readonly id: string
    }

export type Folder = 'questions' | 'scales' | 'dimensions' | 'bands'

const FOLDERS: readonly string[] = ['questions', 'scales', 'dimensions', 'bands']

/** Addresses that pages of the site have, and a name that every JavaScript object knows. */
const TAKEN: readonly string[] = [
  'result',
  'compare',
  'worksheet',
  'workshop',
  'workbench',
  'embed',
  'embed-code',
  'brand',
  'accessibility',
  'pictures',
  'previews'
]
const RESERVED = 'constructor'

/** The place of a file, or what is wrong with its path. */
export function placeOf(file: SourceFile): Place | Problem {
  const [, ...parts] = file.path.split('/')
  if (parts.join('/') === 'site.md') return { part: 'site' }
  if (parts[0] === 'pictures') return picturePlace(file, parts)
  const words = languagePlace(file, parts)
  if (words !== undefined) return words
  const [quiz = '', folder = '', ...rest] = parts
  if (rest.length === 0 && folder === 'quiz.md') return quizPlace(file, quiz)
  if (rest.length === 1) return inFolder(file, quiz, folder, rest[0] ?? '')
  if (rest.length === 2 && folder === 'insights')
    return insightPlace(file, quiz, rest[0] ?? '', rest[1] ?? '')
  return unknownPlace(file, folder)
}

export function isProblem(place: Place | Problem): place is Problem {
  return 'todo' in place
}

function picturePlace(
  file: SourceFile,
  [, name = '', ...rest]: readonly string[]
): Place | Problem {
  const id = name.slice(0, name.lastIndexOf('.'))
  if (rest.length === 0 && endingOf(name) !== undefined && ID.test(id)) return { part: 'picture' }
  return {
    file: file.path,
    field: 'name of the file',
    expected: `lower-case letters, digits and hyphens, then ${ENDINGS.map(e => `.${e}`).join(', ')}`,
    found: `"${[name, ...rest].join('/')}"`,
    todo: 'Rename or remove it.'
  }
}

function quizPlace(file: SourceFile, quiz: string): Place | Problem {
  if (!ID.test(quiz)) return badName(file, quiz)
  return TAKEN.includes(quiz) ? takenName(file, quiz) : { part: 'quiz', quiz }
}

function inFolder(file: SourceFile, quiz: string, folder: string, name: string): Place | Problem {
  const edition = /^([1-9]\d{0,3})\.json$/.exec(name)?.[1]
  if (folder === 'editions')
    return edition === undefined ? badEdition(file) : { part: 'editions', quiz, id: edition }
  if (!FOLDERS.includes(folder)) return unknownPlace(file, folder)
  const id = idOf(file, name)
  return typeof id === 'string' ? { part: folder as Folder, quiz, id } : id
}

function insightPlace(file: SourceFile, quiz: string, kind: string, name: string): Place | Problem {
  if (!Object.hasOwn(KINDS, kind)) return unknownKind(file, kind)
  const id = idOf(file, name)
  return typeof id === 'string' ? { part: 'insights', quiz, kind, id } : id
}

function idOf(file: SourceFile, name: string): string | Problem {
  const id = name.replace(/\.md$/, '')
  return name.endsWith('.md') && ID.test(id) && id !== RESERVED ? id : badName(file, name)
}

function badName(file: SourceFile, found: string): Problem {
  return {
    file: file.path,
    field: 'name of the file',
    expected: 'lower-case letters, digits and hyphens, then .md (the name is the id)',
    found: `"${found}"`,
    todo: `Rename it, for example to "${suggestion(found)}", or remove it.`
  }
}

function suggestion(found: string): string {
  const dot = found.lastIndexOf('.')
  const name = (dot > 0 ? found.slice(0, dot) : found).normalize('NFD').toLowerCase()
  const id = name
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const safe = id === '' || id === RESERVED ? `my-${id || 'file'}` : id
  return dot > 0 ? `${safe}.md` : safe
}

function takenName(file: SourceFile, quiz: string): Problem {
  return {
    file: file.path,
    field: 'name of the folder',
    expected: `a name that no page of the site has (${TAKEN.join(', ')})`,
    found: `"${quiz}"`,
    todo: 'Give the folder another name.'
  }
}

function badEdition(file: SourceFile): Problem {
  return {
    file: file.path,
    field: 'name of the file',
    expected: 'the number of an edition: 1.json, 2.json …',
    found: `"${file.path.split('/').at(-1)}"`,
    todo: 'Remove the file; npm run edition makes the files in this folder.'
  }
}

function unknownKind(file: SourceFile, kind: string): Problem {
  const kinds = Object.keys(KINDS)
  return {
    file: file.path,
    field: 'folder',
    expected: `a kind of insight: ${kinds.join(', ')}`,
    found: `"${kind}"`,
    todo: `Move the file to one of these folders.${didYouMean(kind, kinds)}`
  }
}

function unknownPlace(file: SourceFile, folder: string): Problem {
  const folders = [...FOLDERS, 'insights', 'editions']
  return {
    file: file.path,
    field: 'place of the file',
    expected: `site.md, <quiz>/quiz.md or a file in <quiz>/${folders.join(', ')}`,
    found: 'a file that belongs to none of them',
    todo: `Move or remove it.${didYouMean(folder, folders)}`
  }
}
