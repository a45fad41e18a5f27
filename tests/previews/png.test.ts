import { inflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { paletteOf } from '../../src/previews/palette.ts'
import { encodePng } from '../../src/previews/png.ts'
import { runsOf } from '../../src/previews/runs.ts'

const red = [255, 0, 0, 255]
const blue = [0, 0, 254, 255]
const data = Uint8Array.from([red, red, blue, red, blue, red].flat())
const two = { runs: runsOf(data), width: 3, height: 2 }

/** What another decoder sees: the renderer reads the picture and draws it anew. */
function decoded(png: Buffer, width: number, height: number): Buffer {
  const image = `<image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`
  return new Resvg(svg).render().pixels
}

describe('a PNG', () => {
  it('comes back pixel for pixel', async () => {
    const png = await encodePng(two)
    expect([...decoded(png, two.width, two.height)]).toEqual([...data])
  })

  it('says its size and has one byte a pixel and one a row', async () => {
    const png = await encodePng(two)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2])
    const at = png.indexOf('IDAT')
    const packed = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
    expect([...inflateSync(packed)]).toEqual([0, 0, 0, 1, 0, 0, 1, 0])
  })
})

describe('a palette', () => {
  it('keeps the commonest colours and gives each rare one its nearest', () => {
    const greys = Array.from({ length: 70 }, (_, grey) => [grey * 3, grey * 3, grey * 3, 255])
    // The first six appear once, the others twice.
    const data = Uint8Array.from([...greys, ...greys.slice(6)].flat())
    const { colours, indices } = paletteOf(runsOf(data), 134)
    const shown = [...indices].map(index => colours[3 * index])
    expect(colours).toHaveLength(3 * 64)
    expect(shown.slice(0, 6)).toEqual([18, 18, 18, 18, 18, 18])
    expect(shown.slice(6, 70)).toEqual(greys.slice(6).map(([red]) => red))
  })
})
