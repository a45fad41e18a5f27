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
  const pixels = new Int32Array(data.slice().buffer)
  const all = [...count(pixels)].sort(([, a], [, b]) => b - a).map(([pixel]) => pixel)
  const kept = all.slice(0, MOST).map(bytesOf)
  const index = new Map(all.map((pixel, at) => [pixel, at < MOST ? at : nearest(pixel, kept)]))
  return { colours: Uint8Array.from(kept.flat()), indices: indicesOf(pixels, index) }
}

function indicesOf(pixels: Int32Array, index: ReadonlyMap<number, number>): Uint8Array {
  const indices = new Uint8Array(pixels.length)
  eachRun(pixels, (pixel, from, to) => indices.fill(index.get(pixel) ?? 0, from, to))
  return indices
}

function count(pixels: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  eachRun(pixels, (pixel, from, to) => counts.set(pixel, (counts.get(pixel) ?? 0) + to - from))
  return counts
}

/** Calls for each stretch of like pixels: a flat drawing has few. */
function eachRun(pixels: Int32Array, call: (pixel: number, from: number, to: number) => void) {
  for (let from = 0, to = 0; from < pixels.length; from = to) {
    const pixel = pixels[from] ?? 0
    while (pixels[to] === pixel) to++
    call(pixel, from, to)
  }
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
