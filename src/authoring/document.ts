import { type Document, isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { SourceFile } from './files.ts'
import type { Path } from './path.ts'
import type { Problem } from './problem.ts'
import { fieldName } from './wording.ts'

/** A Markdown file taken apart. */
export interface Doc {
  readonly path: string
  /** What the YAML says, not checked yet; an empty group without front matter. */
  readonly front: unknown
  /** True without any front matter. */
  readonly bare: boolean
  readonly body: string
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number
  /** Line of the file of a place in the front matter, or undefined. */
  readonly lineOf: (path: Path) => number | undefined
  readonly problems: readonly Problem[]
}

const FRONT = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m

/** Takes front matter and body apart; what is wrong with the YAML is in `problems`. */
export function parseDoc(file: SourceFile): Doc {
  const text = file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const found = text.startsWith('---') ? FRONT.exec(text) : null
  if (found === null) return withoutFront(file.path, text)
  const lines = new LineCounter()
  const yaml = parseDocument(found[1] ?? '', { lineCounter: lines, prettyErrors: false })
  return {
    path: file.path,
    front: yaml.errors.length > 0 ? undefined : (yaml.toJS() ?? {}),
    bare: false,
    body: text.slice(found[0].length),
    bodyLine: found[0].split('\n').length,
    lineOf: path => lineOf(yaml, lines, path),
    problems: yaml.errors
      .slice(0, 1)
      .map(error => yamlProblem(file.path, lines.linePos(error.pos[0]).line + 1, error.message))
  }
}

/** A problem at a place in the front matter. */
export function problemAt(
  doc: Doc,
  path: Path,
  what: Pick<Problem, 'expected' | 'found' | 'todo'>
): Problem {
  const line = doc.lineOf(path)
  const field = path.length === 0 ? 'front matter' : fieldName(path)
  return { file: doc.path, ...(line === undefined ? {} : { line }), field, ...what }
}

function withoutFront(path: string, text: string): Doc {
  const open = text.startsWith('---')
  return {
    path,
    front: open ? undefined : {},
    bare: !open,
    body: open ? '' : text,
    bodyLine: 1,
    lineOf: () => undefined,
    problems: open ? [unclosed(path)] : []
  }
}

function unclosed(path: string): Problem {
  return {
    file: path,
    line: 1,
    field: 'front matter',
    expected: 'a second line of --- that closes it',
    found: 'only the first',
    todo: 'Put a line with nothing but --- between the front matter and the text.'
  }
}

function yamlProblem(file: string, line: number, message: string): Problem {
  return {
    file,
    line,
    field: 'front matter',
    expected: 'YAML that can be read',
    found: message.split('\n')[0] ?? message,
    todo: yamlTodo(message)
  }
}

function yamlTodo(message: string): string {
  if (/must be unique/.test(message)) return 'The key on this line stands there already; keep one.'
  if (/mapping|implicit key/i.test(message))
    return 'A text that contains ": " needs quotes around all of it: title: "One thing: another". Look at the indentation, too.'
  return 'Look at this line and the one above it: quotes, brackets, indentation (spaces, no tabs).'
}

/** Of the deepest part of the path that exists: a missing key is reported where it should stand. */
function lineOf(yaml: Document, lines: LineCounter, path: Path): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const offset = offsetOf(yaml, path.slice(0, depth))
    if (offset !== undefined) return lines.linePos(offset).line + 1
  }
  return undefined
}

function offsetOf(yaml: Document, path: Path): number | undefined {
  const key = path.at(-1)
  const parent = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true)
  if (isMap(parent)) {
    const pair = parent.items.find(item => isScalar(item.key) && item.key.value === key)
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined
  }
  if (!isCollection(parent)) return undefined
  const item = parent.get(key, true)
  return item !== null && typeof item === 'object' && 'range' in item
    ? (item as { range?: [number, number, number] }).range?.[0]
    : undefined
}
