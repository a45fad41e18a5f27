import type { ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Block, Inline, RichText } from '../domain/texts.ts'
import type { Doc } from './document.ts'
import { leftovers } from './leftovers.ts'
import { linkFault } from './links.ts'
import { TAG } from './lint.ts'
import { type Fault, html, NAMELESS, NO_HTML, refusal } from './markdown-refusals.ts'
import type { Problem } from './problem.ts'
import { sentences } from './sentences.ts'
import { listed } from './wording.ts'

export interface Rich {
  readonly text: RichText
  readonly problems: readonly Problem[]
}

/** Collects what may not stand while the tree is turned into text. */
interface Reading {
  readonly fills: readonly string[]
  readonly report: (node: Nodes, fault: Fault) => void
  /** Inside a link, whose words may be its address. */
  readonly linked?: true
}

/** The body of a file as text; `fills` are the fill-ins that may stand in it. */
export function richText(doc: Doc, fills: readonly string[]): Rich {
  const problems: Problem[] = []
  const report = (node: Nodes, fault: Fault) => {
    const problem = bodyProblem(doc, node, fault)
    if (!problems.some(before => sameTag(before, problem))) problems.push(problem)
  }
  const { children } = doc.body.trim() === '' ? { children: [] } : fromMarkdown(doc.body)
  return { text: children.flatMap(node => block({ fills, report }, node)), problems }
}

/** A tag and the one that closes it are one problem, and so is one slip twice in a line. */
function sameTag(a: Problem, b: Problem): boolean {
  if (a.line !== b.line || a.expected !== b.expected) return false
  return a.expected === NO_HTML || a.found === b.found
}

function bodyProblem(doc: Doc, node: Nodes, fault: Fault): Problem {
  const line = doc.bodyLine - 1 + (node.position?.start.line ?? 1)
  return { file: doc.path, line, field: 'text', ...fault }
}

function block(reading: Reading, node: RootContent): readonly Block[] {
  if (node.type === 'paragraph')
    return [{ kind: 'paragraph', sentences: sentences(paragraph(reading, node)) }]
  if (node.type === 'list' && node.ordered !== true)
    return [{ kind: 'list', items: node.children.map(item => listItem(reading, item)) }]
  reading.report(node, refusal(node))
  return []
}

function listItem(reading: Reading, item: ListItem) {
  return item.children.flatMap(child => {
    if (child.type === 'paragraph') return sentences(paragraph(reading, child))
    reading.report(child, refusal(child))
    return []
  })
}

function paragraph(reading: Reading, node: Paragraph): readonly Inline[] {
  return inlines(reading, node.children)
}

function inlines(reading: Reading, nodes: readonly PhrasingContent[]): readonly Inline[] {
  return nodes.flatMap(node => inline(reading, node))
}

function inline(reading: Reading, node: PhrasingContent): readonly Inline[] {
  if (node.type === 'text') return words(reading, node, node.value)
  if (node.type === 'break') return [' ']
  if (node.type === 'strong') return [{ strong: inlines(reading, node.children) }]
  if (node.type === 'emphasis') return [{ em: inlines(reading, node.children) }]
  if (node.type === 'link') {
    const fault = linkFault(node.url)
    if (node.children.length === 0) reading.report(node, NAMELESS)
    if (fault !== undefined) reading.report(node, { ...fault, found: `"${node.url}"` })
    return [{ href: node.url, link: inlines({ ...reading, linked: true }, node.children) }]
  }
  reading.report(node, refusal(node))
  return []
}

function words(reading: Reading, node: Nodes, value: string): readonly Inline[] {
  const tag = TAG.exec(value)?.[0]
  if (tag !== undefined) reading.report(node, html(tag))
  for (const fault of leftovers(value, reading.linked === true)) reading.report(node, fault)
  return value
    .replace(/\s+/g, ' ')
    .split(/(\{[^{}]*\})/)
    .filter(piece => piece !== '')
    .map(piece => piecewise(reading, node, piece))
}

function piecewise(reading: Reading, node: Nodes, piece: string): Inline {
  if (!/[{}]/.test(piece)) return piece
  if (!/^\{[^{}]*\}$/.test(piece)) {
    reading.report(node, strayBrace(reading.fills))
    return piece
  }
  const name = piece.slice(1, -1)
  if (!reading.fills.includes(name)) reading.report(node, unknownFill(reading.fills, piece))
  return { fill: name }
}

function strayBrace(fills: readonly string[]): Fault {
  return {
    ...unknownFill(fills, ''),
    found: 'a brace that is doubled or has no partner'
  }
}

function unknownFill(fills: readonly string[], piece: string): Fault {
  const known = fills.map(name => `{${name}}`)
  return {
    expected:
      known.length === 0 ? 'no fill-ins in this text' : `only these fill-ins: ${listed(known)}`,
    found: `"${piece}"`,
    todo:
      known.length === 0
        ? 'Remove the braces and write the words themselves.'
        : 'Use one of these, spelt exactly so, or write the words themselves.'
  }
}
