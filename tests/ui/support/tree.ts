import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

/** Rendered HTML as elements, in document order. */
export function elementsOf(html: string): readonly Element[] {
  return parseFragment(html).childNodes.flatMap(walk)
}

function walk(node: Node): readonly Element[] {
  if (!('tagName' in node)) return []
  return [node, ...node.childNodes.flatMap(walk)]
}

/** What a reader of the page reads. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find(one => one.name === name)?.value
}

export const named =
  (...tags: readonly string[]) =>
  ({ tagName }: Element) =>
    tags.includes(tagName)

export function inside(element: Element, ...tags: readonly string[]): readonly Element[] {
  return element.childNodes.flatMap(walk).filter(named(...tags))
}

/** Every stretch of words that a reader of rendered HTML reads, but for drawings and these classes. */
export function saidOn(html: string, ...leftOut: readonly string[]): readonly string[] {
  return parseFragment(html).childNodes.flatMap(node => said(node, leftOut))
}

function said(node: Node, leftOut: readonly string[]): readonly string[] {
  if (node.nodeName === '#text') {
    const words = textOf(node).replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
    return words === '' ? [] : [words]
  }
  if (!('tagName' in node) || isSilent(node, leftOut)) return []
  return node.childNodes.flatMap(child => said(child, leftOut))
}

function isSilent(element: Element, leftOut: readonly string[]): boolean {
  const names = attribute(element, 'class')?.split(' ') ?? []
  return (
    ['svg', 'pre', 'title'].includes(element.tagName) ||
    attribute(element, 'aria-hidden') === 'true' ||
    names.some(name => leftOut.includes(name))
  )
}
