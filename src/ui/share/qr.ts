import { encode } from 'uqr'

/** A QR code as one path: a unit square for each dark module, light all around. */
export interface QrDrawing {
  /** Modules across, quiet zone included. */
  readonly size: number
  readonly path: string
}

/** Modules of light around the code that scanners need (ISO/IEC 18004). */
const QUIET = 4

/** Draws a text; corrects up to 15 % of it, for glare on a projector. */
export function qrDrawing(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET })
  const rows = data.map((row, y) => runsOf(row).map(({ x, n }) => `M${x} ${y}h${n}v1h-${n}z`))
  return { size, path: rows.flat().join('') }
}

interface Run {
  readonly x: number
  readonly n: number
}

/** Dark modules side by side: drawn one by one, hair lines would show between them. */
function runsOf(row: readonly boolean[]): readonly Run[] {
  const runs: Run[] = []
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1)
    if (!dark) continue
    if (last && last.x + last.n === x) runs.splice(-1, 1, { x: last.x, n: last.n + 1 })
    else runs.push({ x, n: 1 })
  }
  return runs
}
