import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { renderAsync } from '@resvg/resvg-js'
import { fontFiles, rendererVersion } from './fonts.ts'
import { encodePng } from './png.ts'

/** All that decides what a drawing looks like, besides the drawing. */
const tools = [rendererVersion, ...fontFiles.map(file => hash('sha256', readFileSync(file)))].join()

/** Names a drawing as it will look: same name, same picture. */
export function keyOf(svg: string): string {
  return hash('sha256', tools + svg).slice(0, 20)
}

/** An SVG as a PNG of its own size; most of the work is done beside the main thread. */
export async function render(svg: string): Promise<Buffer> {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles] }
  const { pixels, width, height } = await renderAsync(svg, { font })
  return encodePng({ data: pixels, width, height })
}
