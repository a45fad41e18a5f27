/** Text broken into lines of a size at which they fit. */
export interface Fitted {
  readonly size: number
  readonly lines: readonly string[]
}

interface Room {
  readonly width: number
  readonly height: number
  /** Falling; the last is taken even if it does not fit. */
  readonly sizes: readonly [number, ...number[]]
  /** Line height in em. */
  readonly leading: number
}

/** `width` tells how wide a text is at a size of 1. */
export function fitText(text: string, room: Room, width: (text: string) => number): Fitted {
  const tries = room.sizes.map(size => ({ size, lines: wrap(text, room.width / size, width) }))
  const fits = ({ size, lines }: Fitted) =>
    lines.length * size * room.leading <= room.height &&
    lines.every(line => width(line) * size <= room.width)
  return tries.find(fits) ?? tries.at(-1) ?? { size: room.sizes[0], lines: [text] }
}

/** As many words a line as there is room for. */
function wrap(text: string, most: number, width: (text: string) => number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(word => word !== '')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && width(longer) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
