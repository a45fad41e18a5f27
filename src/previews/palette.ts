/** A picture in few colours. */
export interface Palette {
  /** Red, green and blue of each colour, one after the other. */
  readonly colours: Uint8Array
  /** One a pixel. */
  readonly indices: Uint8Array
}

/** Enough for smooth edges; more of them would cost bytes that no eye sees. */
const MOST = 64

/**
 * The picture's commonest colours; the rest, pixels on rounded edges, become their nearest
 * neighbours. `data`: four bytes a pixel, red, green, blue and one that does not count.
 */
export function paletteOf(data: Uint8Array): Palette {
  // Whole pixels are compared faster than their bytes; a copy starts where a number may start.
  const runs = runsOf(new Int32Array(data.slice().buffer))
  const all = [...count(runs)].sort(([, a], [, b]) => b - a).map(([pixel]) => pixel)
  const kept = all.slice(0, MOST).map(bytesOf)
  const index = new Map(all.map((pixel, at) => [pixel, at < MOST ? at : nearest(pixel, kept)]))
  return { colours: Uint8Array.from(kept.flat()), indices: indicesOf(runs, index) }
}

/** Stretches of like pixels, of which a flat drawing has few: the pixel of each, and where it ends. */
interface Runs {
  readonly pixels: readonly number[]
  readonly ends: readonly number[]
}

function runsOf(all: Int32Array): Runs {
  const pixels: number[] = []
  const ends: number[] = []
  for (let to = 0; to < all.length; ) {
    const pixel = all[to] ?? 0
    while (all[to] === pixel) to++
    pixels.push(pixel)
    ends.push(to)
  }
  return { pixels, ends }
}

function count({ pixels, ends }: Runs): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  let from = 0
  for (const [at, to] of ends.entries()) {
    const pixel = pixels[at] ?? 0
    counts.set(pixel, (counts.get(pixel) ?? 0) + to - from)
    from = to
  }
  return counts
}

function indicesOf({ pixels, ends }: Runs, index: ReadonlyMap<number, number>): Uint8Array {
  const indices = new Uint8Array(ends.at(-1) ?? 0)
  let from = 0
  for (const [at, to] of ends.entries()) {
    indices.fill(index.get(pixels[at] ?? 0) ?? 0, from, to)
    from = to
  }
  return indices
}

/** Red, green and blue, whichever way round this machine stores a number. */
function bytesOf(pixel: number): readonly number[] {
  return [...new Uint8Array(Int32Array.of(pixel).buffer, 0, 3)]
}

function nearest(pixel: number, colours: readonly (readonly number[])[]): number {
  const bytes = bytesOf(pixel)
  const distances = colours.map(colour =>
    colour.reduce((sum, value, at) => sum + (value - (bytes[at] ?? 0)) ** 2, 0)
  )
  return distances.indexOf(Math.min(...distances))
}
