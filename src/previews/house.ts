import type { Colours } from './colours.ts'

/** The start page's drawing (the source of its component) in the picture's colours, without its words. */
export function houseIn(
  drawing: string,
  { ground, ink, line, edge, card, lamp, veil, lit }: Colours
): string {
  const tokens: Readonly<Record<string, string>> = {
    pap: ground,
    ink,
    acc: ink,
    line,
    edge,
    card,
    lamp,
    veil,
    lit
  }
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(drawing)?.[1] ?? ''
  const drawn = inside
    .replace(/<text[\s\S]*?<\/text>/g, '')
    .replace(/var\(--([a-z]+)\)/g, (whole, name: string) => tokens[name] ?? whole)
  return `<g transform="translate(709 70) scale(.875)">${drawn}</g>`
}
