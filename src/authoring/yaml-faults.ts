import {
  type Document,
  isCollection,
  isNode,
  isScalar,
  type Node,
  visit,
  type YAMLParseError
} from 'yaml'
import { shown } from './wording.ts'

/** What is wrong at an offset of the YAML, in the author's words instead of the parser's. */
export interface YamlFault {
  readonly offset: number
  readonly found: string
  readonly todo: string
}

type Said = readonly [found: string, todo: string]

export const READABLE = 'lines of key: value that can be read'

const QUOTES = 'Put " at the start and the end of the whole text, and none inside it.'
const COLUMN = 'Begin it in the same column as its neighbours, with spaces.'
const KEY: Said = [
  'no key, colon and space at its start',
  'Write it as key: value. A text that goes on in a further line needs spaces at the start of that line.'
]

/** The first fault that keeps the YAML from being read, or one that would change its words unseen. */
export function yamlFault(text: string, yaml: Document.Parsed): YamlFault | undefined {
  const [error] = yaml.errors
  if (error === undefined) return surprise(text, yaml)
  const offset = startOf(yaml, error) ?? offsetOf(text, error)
  const line = lineAt(text, offset)
  const [found, todo] = said(error, line)
  return { offset, found: `${shown(line.trim())}: ${found}`, todo }
}

function said({ code, message }: YAMLParseError, line: string): Said {
  if (code === 'DUPLICATE_KEY') return ['a key that stands there already', 'Keep one of the two.']
  if (code === 'TAB_AS_INDENT') return ['a tab at its start', 'Put spaces in the place of the tab.']
  if (code === 'BAD_SCALAR_START') return ['a sign that no text may begin with', QUOTES]
  if (/^Missing closing/.test(message)) return ['a quotation mark that nothing closes', QUOTES]
  if (/must be sufficiently indented and end with/.test(message))
    return [
      'a bracket that nothing closes',
      'Close it; a text with a bracket, or with a space and #, needs quotes.'
    ]
  if (code === 'BAD_ALIAS' || /^\s*\*\s/.test(line))
    return [
      'a * at its start',
      'Begin each line of a list with "- "; a text that begins with * needs quotes.'
    ]
  if (code === 'BAD_INDENT' || /block sequence/i.test(message))
    return ['further left or right than its neighbours', COLUMN]
  if (/block-seq-ind/.test(message))
    return [
      'a list on the line of its key',
      'Begin each line of the list with "- ", below the key.'
    ]
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return /:\s.*:\s/.test(line)
      ? ['a second ": " in one line', `A text that contains ": " needs quotes. ${QUOTES}`]
      : ['further right than its neighbours', COLUMN]
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') return KEY
  if (code === 'BAD_DQ_ESCAPE')
    return ['a \\ between quotation marks', 'Write it twice, \\\\, or leave it out.']
  if (code === 'UNEXPECTED_TOKEN')
    return ['more words after a closing quotation mark or bracket', QUOTES]
  return [message.split('\n')[0] ?? message, 'Look at this line: quotes, brackets, indentation.']
}

/** Where the quotation mark or bracket stands that nothing closes: the parser names the end. */
function startOf(yaml: Document.Parsed, { message, pos }: YAMLParseError): number | undefined {
  if (!/closing|end with/.test(message)) return undefined
  const open: number[] = []
  visit(yaml, {
    Node: (_, node) => {
      const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '')
      const flow = isCollection(node) && node.flow === true
      if ((quoted || flow) && (node.range?.[1] ?? 0) >= pos[0]) open.push(node.range?.[0] ?? 0)
    }
  })
  return open[0]
}

/** A value on the line above is not at fault where the next line is indented like its child. */
function offsetOf(text: string, { code, pos }: YAMLParseError): number {
  const [offset] = pos
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || /:\s.*:\s/.test(lineAt(text, offset))) return offset
  const next = text.indexOf('\n', offset) + 1
  return /^\s*- /.test(lineAt(text, offset)) || next === 0 ? offset : next
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(start).split('\n')[0] ?? ''
}

/** What YAML takes for a sign of its own: the words after it, or all of them, would be gone. */
function surprise(text: string, yaml: Document.Parsed): YamlFault | undefined {
  const faults: YamlFault[] = []
  visit(yaml, {
    Node: (_, node) => {
      const what = lost(node)
      if (what === undefined) return
      const offset = node.range?.[0] ?? 0
      faults.push({ offset, found: `${shown(lineAt(text, offset).trim())}: ${what}`, todo: QUOTES })
    },
    Alias: (_, { range }) => {
      const offset = range?.[0] ?? 0
      const line = shown(lineAt(text, offset).trim())
      faults.push({ offset, found: `${line}: a text that begins with *`, todo: QUOTES })
    }
  })
  return faults[0]
}

function lost(node: Node): string | undefined {
  if (!isNode(node)) return undefined
  if ('anchor' in node && node.anchor !== undefined) return 'a text that begins with &'
  if (node.tag?.startsWith('!')) return 'a text that begins with !'
  const cut = isScalar(node) && typeof node.value === 'string' && node.type === 'PLAIN'
  return cut && /^\S/.test(node.comment ?? '') ? 'a text that is cut off at #' : undefined
}
