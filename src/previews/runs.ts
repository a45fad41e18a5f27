import type { Box } from './layers.ts'

/** Stretches of like pixels, of which a flat drawing has few: the pixel of each, where it starts and ends. */
export interface Runs {
  readonly pixels: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** A part of some pixels, and where in a picture the first of it stands. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly at: number
}

/** `data`: four bytes a pixel, red, green, blue and one that does not count. */
export function runsOf(data: Uint8Array, stretches: readonly Stretch[] = wholeOf(data)): Runs {
  // Whole pixels are compared faster than their bytes; a copy starts where a number may start.
  const all = new Int32Array(new Uint8Array(data).buffer)
  const runs = { pixels: [] as number[], starts: [] as number[], ends: [] as number[] }
  for (const { from, to, at } of stretches) {
    for (let end = from; end < to; ) {
      const pixel = all[end] ?? 0
      runs.pixels.push(pixel)
      runs.starts.push(at + end - from)
      do end++
      while (end < to && all[end] === pixel)
      runs.ends.push(at + end - from)
    }
  }
  return runs
}

export function joined(one: Runs, other: Runs): Runs {
  return {
    pixels: one.pixels.concat(other.pixels),
    starts: one.starts.concat(other.starts),
    ends: one.ends.concat(other.ends)
  }
}

/** All of a picture but a box. */
export function outside({ left, top, right, bottom }: Box, width: number, height: number) {
  const rows = Array.from({ length: height }, (_, y) => y * width)
  return rows.flatMap((start, y) => {
    const end = start + width
    if (y < top || y >= bottom) return [{ from: start, to: end, at: start }]
    return [
      { from: start, to: start + left, at: start },
      { from: start + right, to: end, at: start + right }
    ]
  })
}

/** The rows of a picture that lies in a box of a wider one. */
export function inside({ left, top, right, bottom }: Box, width: number): readonly Stretch[] {
  const own = right - left
  return Array.from({ length: bottom - top }, (_, y) => ({
    from: y * own,
    to: (y + 1) * own,
    at: (top + y) * width + left
  }))
}

function wholeOf(data: Uint8Array): readonly Stretch[] {
  return [{ from: 0, to: data.length / 4, at: 0 }]
}
