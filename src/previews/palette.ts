import type { Runs } from './runs.ts'

/** A picture in few colours. */
export interface Palette {
  /** Red, green and blue of each colour, one after the other. */
  readonly colours: Uint8Array
  /** One a pixel. */
  readonly indices: Uint8Array
}

/** Enough for smooth edges; more of them would cost bytes that no eye sees. */
const MOST = 64

/** The picture's commonest colours; the rest, pixels on rounded edges, become their nearest neighbours. */
export function paletteOf(runs: Runs, size: number): Palette {
  const all = commonestFirst(runs)
  const colours = Uint8Array.from(all.slice(0, MOST).flatMap(bytesOf))
  const index = new Map(all.map((pixel, at) => [pixel, at < MOST ? at : nearest(pixel, colours)]))
  return { colours, indices: indicesOf(runs, index, size) }
}

/** Each pixel once; of two that are as common, the one that comes first in the picture. */
function commonestFirst({ pixels, starts, ends }: Runs): readonly number[] {
  const found = new Map<number, { pixel: number; count: number; first: number }>()
  for (let at = 0; at < pixels.length; at++) {
    const pixel = pixels[at] ?? 0
    const first = starts[at] ?? 0
    const count = (ends[at] ?? 0) - first
    const known = found.get(pixel)
    if (known) {
      known.count += count
      known.first = Math.min(known.first, first)
    } else found.set(pixel, { pixel, count, first })
  }
  const sorted = [...found.values()].sort((a, b) => b.count - a.count || a.first - b.first)
  return sorted.map(({ pixel }) => pixel)
}

function indicesOf(
  { pixels, starts, ends }: Runs,
  index: ReadonlyMap<number, number>,
  size: number
) {
  const indices = new Uint8Array(size)
  for (let at = 0; at < pixels.length; at++)
    indices.fill(index.get(pixels[at] ?? 0) ?? 0, starts[at], ends[at])
  return indices
}

/** Red, green and blue, whichever way round this machine stores a number. */
function bytesOf(pixel: number): readonly number[] {
  return [...new Uint8Array(Int32Array.of(pixel).buffer, 0, 3)]
}

/** Asked for hundreds of pixels a picture, so without a list on the way. */
function nearest(pixel: number, colours: Uint8Array): number {
  const [red = 0, green = 0, blue = 0] = bytesOf(pixel)
  let [found, least] = [0, Number.POSITIVE_INFINITY]
  for (let at = 0; at < colours.length; at += 3) {
    const distance =
      (red - (colours[at] ?? 0)) ** 2 +
      (green - (colours[at + 1] ?? 0)) ** 2 +
      (blue - (colours[at + 2] ?? 0)) ** 2
    if (distance < least) [found, least] = [at / 3, distance]
  }
  return found
}
