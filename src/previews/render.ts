import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { renderAsync } from '@resvg/resvg-js'
import { fontFiles, rendererVersion } from './fonts.ts'
import type { Drawn, Ground, Layers } from './layers.ts'
import { encodePng } from './png.ts'
import { inside, joined, outside, type Runs, runsOf } from './runs.ts'

/** All that decides what a drawing looks like, besides the drawing. */
const tools = [rendererVersion, ...fontFiles.map(file => hash('sha256', readFileSync(file)))].join()

/** Names a drawing as it will look: same name, same picture. */
export function keyOf(svg: string): string {
  return hash('sha256', tools + svg).slice(0, 20)
}

/** A drawing as a PNG of its own size; most of the work is done beside the main thread. */
export async function render({ svg, layers }: Drawn): Promise<Buffer> {
  if (layers) return renderOver(await groundIn(layers.ground), layers)
  const { pixels, width, height } = await renderAsync(svg, { font })
  return encodePng({ runs: runsOf(pixels), width, height })
}

async function renderOver(ground: Rendered, { mark, ground: { box } }: Layers): Promise<Buffer> {
  const { start, runs, width, height } = ground
  const { pixels } = await renderAsync(`${start}${mark}</svg>`, { font: noFont, crop: box })
  return encodePng({ runs: joined(runs, runsOf(pixels, inside(box, width))), width, height })
}

interface Rendered {
  readonly width: number
  readonly height: number
  /** All that is outside the box. */
  readonly runs: Runs
  /** An SVG up to where the mark is drawn: the ground within its box, as a picture. */
  readonly start: string
}

const noFont = { loadSystemFonts: false, fontFiles: [] }
const font = { loadSystemFonts: false, fontFiles: [...fontFiles] }
const grounds = new WeakMap<Ground, Promise<Rendered>>()

/** The words of a ground are the costly part, and the same in hundreds of pictures: rendered once. */
function groundIn(ground: Ground): Promise<Rendered> {
  const known = grounds.get(ground)
  if (known) return known
  const rendered = renderGround(ground)
  grounds.set(ground, rendered)
  return rendered
}

async function renderGround({ svg, box }: Ground): Promise<Rendered> {
  const { pixels, width, height } = await renderAsync(svg, { font })
  const part = await renderAsync(svg, { font, crop: box })
  const picture = `data:image/png;base64,${part.asPng().toString('base64')}`
  // Drawn where it was, not moved to a corner: on a moved edge some pixels come out otherwise.
  const start =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<image x="${box.left}" y="${box.top}" width="${part.width}" height="${part.height}" href="${picture}"/>`
  return { width, height, runs: runsOf(pixels, outside(box, width, height)), start }
}
