import { type Document, isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { fileFault } from './file-faults.ts'
import type { SourceFile } from './files.ts'
import type { Path } from './path.ts'
import type { Problem } from './problem.ts'
import { fieldName } from './wording.ts'
import { READABLE, type YamlFault, yamlFault } from './yaml-faults.ts'

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
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const spoilt = unreadable(file.path, text)
  if (spoilt !== undefined) return { ...withoutFront(file.path, ''), ...spoilt, bare: false }
  const found = text.startsWith('---') ? FRONT.exec(text) : null
  if (found === null) return withoutFront(file.path, text)
  const source = found[1] ?? ''
  const lines = new LineCounter()
  const yaml = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const fault = yamlFault(source, yaml)
  return {
    path: file.path,
    front: fault === undefined ? (yaml.toJS() ?? {}) : undefined,
    bare: false,
    body: text.slice(found[0].length),
    bodyLine: found[0].split('\n').length,
    lineOf: path => lineOf(yaml, lines, path),
    problems: fault === undefined ? [] : [yamlProblem(file.path, lines, fault)]
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
  return {
    path,
    front: {},
    bare: true,
    body: text,
    bodyLine: 1,
    lineOf: () => undefined,
    problems: []
  }
}

/** What keeps a file from being taken apart at all: then nothing else in it can be judged. */
function unreadable(path: string, text: string): Pick<Doc, 'front' | 'problems'> | undefined {
  const fault = fileFault(text)
  return fault && { front: undefined, problems: [{ file: path, ...fault }] }
}

function yamlProblem(file: string, lines: LineCounter, { offset, found, todo }: YamlFault) {
  const line = lines.linePos(offset).line + 1
  return { file, line, field: 'front matter', expected: READABLE, found, todo }
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
