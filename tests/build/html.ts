import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: Element | null
  readonly node: DefaultTreeAdapterTypes.Element
}

/** HTML as a browser with scripts reads it. */
export function parseHtml(text: string): DefaultTreeAdapterTypes.Document {
  return parse(text)
}

/** Every element below a node, depth first, templates included. */
export function elements(node: Node, parent: Element | null = null): readonly Element[] {
  return childrenOf(node).flatMap(child => {
    if (!('tagName' in child)) return []
    const element = elementOf(child, parent)
    return [element, ...elements(child, element)]
  })
}

function childrenOf(node: Node): readonly Node[] {
  if ('content' in node) return node.content.childNodes
  return 'childNodes' in node ? node.childNodes : []
}

function elementOf(node: DefaultTreeAdapterTypes.Element, parent: Element | null): Element {
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return { name: node.tagName, attributes, parent, node }
}

export function textOf({ node }: Element): string {
  return textBelow(node)
}

function textBelow(node: Node): string {
  if ('value' in node) return node.value
  return childrenOf(node).map(textBelow).join('')
}
