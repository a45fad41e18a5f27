import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** A document as any reader of Markdown takes it. */
export function read(document: string): Root {
  return fromMarkdown(document)
}

/** The words of a node; what stands apart, with a space between. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? `(html: ${node.value})` : node.value
  const apart = ['root', 'list', 'listItem'].includes(node.type)
  return childrenOf(node)
    .map(textOf)
    .join(apart ? ' ' : '')
}

export function childrenOf(node: Nodes | undefined): readonly Nodes[] {
  return node && 'children' in node ? node.children : []
}
